package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanRoomTest {
    @Test
    void typesBodiesAgainstWhatTheEnclosingCompilationKnows() {
        String caller = """
                package p;
                class Caller {
                    int run(q.Library<String> library) {
                        var entry = library.entry("a", x -> x.length());
                        return entry.getValue() + q.Library.SIZE;
                    }
                }
                """;
        String library = """
                package q;
                import java.util.Map;
                import java.util.function.Function;
                public class Library<K> {
                    public static final int SIZE = 2 + 3;
                    public <V> Map.Entry<K, V> entry(K key, Function<? super K, ? extends V> f) { return null; }
                }
                """;
        Enclosing.of(caller, library).run(world -> {
            Attributed attributed = world.cleanRoom().attribute(List.of(world.source("p.Caller")));
            assertThat(attributed.errors()).isEmpty();
            assertThat(variables(attributed))
                    .contains("entry: java.util.Map.Entry<java.lang.String,java.lang.Integer>");
        });
    }

    @Test
    void returnsErrorsOfTheSource() {
        Enclosing.of("class Broken { int f() { return \"\" + missing; } }").run(world -> {
            Attributed attributed = world.cleanRoom().attribute(world.sources());
            assertThat(attributed.errors()).hasSize(1);
        });
    }

    @Test
    void compilesGeneratedSources() {
        Enclosing.of("""
                        package p;
                        class User {
                            private static class Secret { int value; }
                            Secret secret() { return new Secret(); }
                        }
                        """).run(world -> {
            String generated = """
                            package p;
                            class User$Coroutines {
                                static int f(User self) { User.Secret s = self.secret(); return s.value; }
                                static class f {}
                            }
                            """;
            Compiled compiled = world.cleanRoom().compile(List.of(new Enclosing.Text(generated)));
            assertThat(compiled.diagnostics()).isEmpty();
            assertThat(compiled.classes()).containsOnlyKeys("p.User$Coroutines", "p.User$Coroutines$f");
        });
    }

    private static List<String> variables(Attributed attributed) {
        var found = new ArrayList<String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree tree, Void unused) {
                found.add(tree.getName() + ": " + attributed.trees().getTypeMirror(getCurrentPath()));
                return super.visitVariable(tree, null);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
                assertThat(attributed.trees().getTypeMirror(getCurrentPath())).isNotNull();
                return super.visitMethodInvocation(tree, null);
            }
        }.scan(attributed.units().stream().map(Unit::tree).toList(), null);
        return found;
    }
}
