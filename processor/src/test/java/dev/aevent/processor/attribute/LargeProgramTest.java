package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePathScanner;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.api.Test;

/** Everything in a large program rich in generics gets its type, though most of it is known from stubs only. */
class LargeProgramTest {
    private static final List<String> SOURCES = read();

    @Test
    void isTyped() {
        check("-parameters");
    }

    @Test
    void isTypedWherePlatformClassesAreStubsAsWell() {
        assumeThat(Runtime.version().feature()).isGreaterThan(17);
        check("--release", "17");
    }

    private static void check(String... options) {
        Enclosing.of(SOURCES.toArray(String[]::new)).with(options).run(world -> {
            var given = new ArrayList<SourceUnit>();
            var sources = new Sources(world.environment());
            for (int i = 0; i < world.roots().size(); i += 3) {
                given.add(sources.of(world.roots().get(i)).orElseThrow());
            }
            Attributed attributed = world.cleanRoom().attribute(given);
            assertThat(attributed.errors()).isEmpty();
            var calls = new Calls(attributed);
            attributed.units().forEach(unit -> calls.scan(unit.tree(), null));
            assertThat(calls.count).isGreaterThan(3000);
            assertThat(calls.untyped).isEmpty();
        });
    }

    private static List<String> read() {
        String jar = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*assertj-core-.*-sources\\.jar"))
                .findFirst()
                .orElseThrow();
        try (JarFile file = new JarFile(jar)) {
            var texts = new ArrayList<String>();
            for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().map(e -> (ZipEntry) e)::iterator) {
                if (entry.getName().endsWith(".java") && !entry.getName().endsWith("-info.java")) {
                    texts.add(new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Calls extends TreePathScanner<Void, Void> {
        private final Attributed attributed;
        private final List<String> untyped = new ArrayList<>();
        private int count;

        Calls(Attributed attributed) {
            this.attributed = attributed;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            check(tree);
            return super.visitMethodInvocation(tree, null);
        }

        @Override
        public Void visitNewClass(NewClassTree tree, Void unused) {
            check(tree);
            return super.visitNewClass(tree, null);
        }

        private void check(ExpressionTree tree) {
            count++;
            TypeMirror type = attributed.trees().getTypeMirror(getCurrentPath());
            if (type == null
                    || type.getKind() == TypeKind.ERROR
                    || attributed.trees().getElement(getCurrentPath()) == null) {
                untyped.add(tree.toString());
            }
        }
    }
}
