package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.net.URI;
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
    void returnsEveryErrorOfBrokenBodies() {
        String broken = """
                import java.util.function.*;
                class Broken {
                    Object nested() { return run(x -> y -> z -> { return missing(x, y -> y.z(w -> ), ; }); }
                    <T> T run(Function<T, T> f) { return null; }
                }
                """;
        String wrong = "class Wrong {\n" + "    int f() { return unknown; }\n" + "}";
        var many = new StringBuilder("class Many {\n");
        for (int i = 0; i < 150; i++) {
            many.append("    int f").append(i).append("() { return unknown; }\n");
        }
        Enclosing.of("class Other {}").run(world -> {
            var other = world.type("Other");
            var units = List.of(
                    new SourceUnit("Many", URI.create("mem:///Many.java"), many + "}", other),
                    new SourceUnit("Wrong", URI.create("mem:///Wrong.java"), wrong, other));
            assertThat(world.cleanRoom().attribute(units).errors()).hasSize(151);
            var unit = new SourceUnit("Broken", URI.create("mem:///Broken.java"), broken, other);
            assertThat(world.cleanRoom().attribute(List.of(unit)).errors()).isNotEmpty();
        });
    }

    @Test
    void typesWhatHasTroubledJavacBefore() {
        Enclosing.of("""
                        class Constructors {
                            Constructors(boolean b) {}
                            Constructors(Object o) { this(o instanceof String s && s.length() > 1); }
                            boolean own(boolean flag) { return flag ? own(!flag) : own(own(flag) ? flag : own(flag)); }
                        }
                        """)
                .run(world -> assertThat(
                                world.cleanRoom().attribute(world.sources()).errors())
                        .isEmpty());
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
