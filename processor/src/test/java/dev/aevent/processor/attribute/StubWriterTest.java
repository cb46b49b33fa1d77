package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stub says what the class file says that javac makes of the same source, whoever is asked about the type. */
class StubWriterTest {
    private static final String TYPES = """
            package p;
            import java.io.IOException;
            import java.io.Serializable;
            import java.lang.annotation.*;
            import java.util.*;
            import java.util.function.*;

            public abstract class Types<T extends Comparable<? super T> & Serializable, U extends Map<String, T[]>, V extends U>
                    extends AbstractList<Map.Entry<T, ? extends List<int[]>>> implements Comparable<Types<?, ?, ?>>, Cloneable {
                public static final int SUM = 3 + 4;
                static final String TEXT = "a" + SUM + 'c';
                final char letter = 'x';
                protected static final boolean FLAG = !false;
                private static final byte BYTE = (byte) 300;
                static final short SHORT = -3;
                static final long LONG = 1L << 40;
                static final float FLOAT = 1 / 3f;
                static final double DOUBLE = 1e300 * 10;
                static final double NAN = 0.0 / 0;
                static final Integer BOXED = 3;
                static int counter;
                transient volatile T state;
                V[][] nested;
                @Deprecated Map.Entry<?, ? super T> none() { return null; }
                abstract <X extends Exception, Y extends IOException> Y thrown(X x, List<? super Y>... more) throws X, IOException;
                protected synchronized native int blocking(long... many);
                private void hidden() {}
                @Override public int compareTo(Types<?, ?, ?> other) { return 0; }
                static <O extends Object & Comparable<? super O>> O object(O o, O[] more) { return o; }
                @SafeVarargs static <Q> void safe(Q... qs) {}
                Types(T t, U u) throws IOException {}
                private Types() {}

                public class Inner<W> {
                    public Inner(W w, T t) throws IOException {}
                    class Deep { T t; W w; Inner<W>.Deep same; Types<T, U, V>.Inner<List<W>>.Deep other; }
                    private class Own {}
                }
                protected static class Protected { protected Protected() {} }
                private static final class Secret { Secret(Types<?, ?, ?>.Inner<?> inner) {} }
                private interface Hidden { void go(); }
                static strictfp class Strict {}
            }
            """;

    private static final String KINDS = """
            package p;
            import java.lang.annotation.*;
            import java.util.*;

            public class Kinds {
                enum Plain { A, B }
                public enum Rich implements Runnable {
                    ONE(1) { @Override public void run() {} },
                    @Deprecated TWO(2) { @Override public void run() {} };
                    private final int n;
                    Rich(int n) { this.n = n; }
                    abstract static class Part {}
                }
                public record Point<N extends Number>(N x, List<N> y, int... rest) implements Comparable<Point<N>> {
                    static int origin;
                    public Point { }
                    Point(N x) { this(x, List.of()); }
                    @Override public int compareTo(Point<N> o) { return 0; }
                    @Override public N x() { return x; }
                }
                record Empty() {}
                sealed interface Shape permits Circle, Square, Kinds.Other {}
                record Circle(double radius) implements Shape {}
                static final class Square implements Shape {}
                static non-sealed class Other implements Shape {}
                sealed static abstract class Inferred {}
                static final class OnlyChild extends Inferred {}
                @FunctionalInterface interface Work<R, E extends Throwable> {
                    int LIMIT = 10;
                    R work() throws E;
                    default void rest() {}
                    static void helper() {}
                    private void own() {}
                    class Nested {}
                }
                @Retention(RetentionPolicy.RUNTIME) @Target({ElementType.TYPE_USE, ElementType.METHOD})
                @interface Mark {
                    String value() default "x" + "y";
                    int[] numbers() default {1, 2};
                    Class<? extends List> type() default ArrayList.class;
                    RetentionPolicy policy() default RetentionPolicy.CLASS;
                    Target target() default @Target({});
                    Class<?>[] none() default {};
                    byte small() default 3;
                    boolean flag() default true;
                    char letter();
                }
                @Repeatable(Notes.class) @interface Note {}
                @Documented @Inherited @interface Notes { Note[] value(); }
                @dev.aevent.annotation.Coroutine @Deprecated(since = "1", forRemoval = true) void coroutine() {}
            }
            """;

    private static final String UNNAMED = "class Unnamed { static class Nested<T> { T[] ts; } Nested<String> n; }";

    @TempDir
    Path folder;

    @TempDir
    Path sources;

    static Stream<JavaCompiler> compilers() {
        return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void ofSources(JavaCompiler compiler) throws IOException {
        compileAll();
        Enclosing.of(TYPES, KINDS, UNNAMED)
                .using(compiler)
                .in(sources)
                .run(world -> world.roots().forEach(type -> compare(type, world)));
    }

    @ParameterizedTest
    @MethodSource("compilers")
    void ofClassFiles(JavaCompiler compiler) throws IOException {
        compileAll();
        Enclosing.of("class Other {}")
                .using(compiler)
                .in(sources)
                .with("-cp", folder + java.io.File.pathSeparator + System.getProperty("java.class.path"))
                .run(world -> {
                    for (String name : List.of("p.Types", "p.Kinds", "Unnamed")) {
                        compare(world.type(name), world);
                    }
                });
    }

    private void compileAll() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        var files = javac.getStandardFileManager(null, null, null);
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        var options = List.of("-proc:none", "-Xlint:none", "--release", "17");
        var sources = Stream.of(TYPES, KINDS, UNNAMED).map(Enclosing.Text::new).toList();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        javac.getTask(null, files, diagnostics, options, null, sources).call();
        assertThat(diagnostics.getDiagnostics()).noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR);
    }

    private void compare(TypeElement type, Enclosing.World world) {
        Elements elements = world.environment().getElementUtils();
        String name = elements.getBinaryName(type).toString();
        List<String> expected = ClassFileText.of(read(name));
        List<String> actual = ClassFileText.of(StubWriter.write(type, View.DECLARED, elements, mentioned -> {}));
        assertThat(minus(actual, expected))
                .as("too much in %s, which lacks %s", name, minus(expected, actual))
                .isEmpty();
        assertThat(minus(expected, actual)).as("missing in %s", name).isEmpty();
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> compare(nested, world));
    }

    private static List<String> minus(List<String> all, List<String> known) {
        return all.stream().filter(line -> !known.contains(line)).toList();
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
