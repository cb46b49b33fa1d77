package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.Runtime.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clean room sees what the enclosing compilation sees, and nothing else. */
class WorldsTest {
    private static final String LIBRARY = """
            package lib;
            public class Library {
                public static <T extends Comparable<T>> T max(java.util.List<? extends T> list) { return list.get(0); }
                public static class Nested { public int field; protected void hook() {} }
            }
            """;

    private static final String USER = """
            package user;
            import java.util.*;
            class User extends lib.Library.Nested {
                int f(List<Integer> list) { hook(); var m = lib.Library.max(list); return m + field; }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void behindProxies() {
        Enclosing.of(LIBRARY, USER)
                .seenThrough(Proxies::of)
                .run(world -> assertThat(errors(world, "user.User")).isEmpty());
    }

    @Test
    void ofEclipsesCompiler() throws IOException {
        Path classes = compile(LIBRARY);
        Enclosing.of(USER)
                .using(new EclipseCompiler())
                .in(folder)
                .with("-17", "-sourcepath", folder.toString(), "-cp", classes.toString())
                .run(world -> assertThat(errors(world, "user.User")).isEmpty());
    }

    @Test
    void ofOneModule() throws IOException {
        Path classes = compile("module lib.m { exports lib; }", LIBRARY);
        Enclosing.of("module m { requires lib.m; }", USER)
                .with("--module-path", classes.toString())
                .run(world -> assertThat(errors(world, "user.User")).isEmpty());
    }

    @Test
    void ofOneModuleInEclipsesCompiler() throws IOException {
        Path classes = compile("module lib.m { exports lib; }", LIBRARY);
        Enclosing.of("module m { requires lib.m; }", USER)
                .using(new EclipseCompiler())
                .in(folder)
                .with("-17", "-sourcepath", folder.toString(), "--module-path", classes.toString())
                .run(world -> assertThat(errors(world, "user.User")).isEmpty());
    }

    @Test
    void ofSeveralModules() throws IOException {
        Enclosing.of("module one { exports lib; }", LIBRARY, "module two { requires one; }", USER)
                .in(folder, "one", "one", "two", "two")
                .with("--module-source-path", folder.toString(), "-d", folder + "/out")
                .run(world -> assertThat(errors(world, "user.User")).isEmpty());
    }

    @Test
    void ofModulesThatHidePackagesOfTheSameName() throws IOException {
        String other = "package inner;\npublic class Same { public static String mine() { return null; } }";
        String api = "package lib;\npublic class Api {}";
        Path classes = compile("module lib.m { exports lib; }", api, other);
        Enclosing.of(
                        "module m { requires lib.m; }",
                        "package inner;\npublic class Same { public static int mine() { return 1; } }",
                        "package user;\nclass User { int f(lib.Api api) { return inner.Same.mine(); } }")
                .with("--module-path", classes.toString())
                .run(world -> assertThat(errors(world, "user.User")).isEmpty());
    }

    @Test
    void ofPackagesThatAModuleDoesNotExport() {
        Enclosing.of("module m { }", LIBRARY, USER)
                .run(world -> assertThat(errors(world, "user.User")).isEmpty());
    }

    @Test
    void ofTheUnnamedPackage() {
        Enclosing.of(
                        "class Unnamed { Other.In in; int f() { return in.x; } }",
                        "class Other { static class In { int x; } }")
                .run(world -> assertThat(errors(world, "Unnamed")).isEmpty());
    }

    @Test
    void withTypesNamedLikeThoseOfJavaLang() {
        Enclosing.of(
                        """
                        package p;
                        class User {
                            Object object; String string;
                            int f() throws Exception { return object.own() + string.own() + new Exception().code; }
                            @Override public java.lang.String toString() { return "" + "x".length(); }
                        }
                        """,
                        "package p;\nclass Object { int own() { return 1; } }",
                        "package p;\nclass String { int own() { return 1; } }",
                        "package p;\n@interface Override {}",
                        "package p;\nclass Exception extends java.lang.Exception { int code; }")
                .run(world -> assertThat(errors(world, "p.User")).isEmpty());
    }

    @Test
    void withoutMembersThatTheReleaseDoesNotHave() {
        // On a JDK of that release this says little.
        Enclosing.of("class User { Object f(java.util.List<Object> list) { return list.getFirst(); } }")
                .with("--release", "17")
                .run(world -> assertThat(errors(world, "User")).hasSize(1));
    }

    @Test
    void withTheMembersOfTheRelease() {
        Enclosing.of("class User { Object f(java.util.List<Object> list) { return list.stream().toList(); } }")
                .with("--release", "17")
                .run(world -> assertThat(errors(world, "User")).isEmpty());
        Enclosing.of("class User { Object f(java.util.List<Object> list) { return list.stream().toList(); } }")
                .with("--release", "11")
                .run(world -> assertThat(errors(world, "User")).hasSize(1));
    }

    @Test
    void withTypesOfLimitedModulesOnly() {
        Enclosing.of("class User { java.sql.Connection c; java.util.logging.Logger l; }")
                .with("--limit-modules", "java.logging")
                .run(world -> assertThat(errors(world, "User")).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withAllModulesOfThePlatform(boolean eclipse) throws IOException {
        Enclosing.of("""
                        class User {
                            java.sql.Connection connection; javax.swing.JFrame frame; java.net.http.HttpClient client;
                            com.sun.net.httpserver.HttpServer server; sun.misc.Unsafe unsafe;
                            com.sun.source.tree.Tree tree; org.w3c.dom.Node node; javax.script.ScriptEngine engine;
                        }
                        """)
                .using(eclipse ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler())
                .in(folder)
                .with("--release", "17", "-sourcepath", folder.toString())
                .run(world -> assertThat(errors(world, "User")).isEmpty());
    }

    @Test
    void withPackagesThatAnOptionExports() {
        Enclosing.of("""
                        import sun.net.www.ParseUtil;
                        class User { String f() { return ParseUtil.decode("x") + jdk.internal.misc.VM.maxDirectMemory(); } }
                        """)
                .with("--add-exports", "java.base/sun.net.www=ALL-UNNAMED")
                .with("--add-exports", "java.base/jdk.internal.misc=ALL-UNNAMED")
                .run(world -> assertThat(errors(world, "User")).isEmpty());
    }

    @Test
    void withPreviewFeatures() {
        int feature = Version.parse(System.getProperty("java.version")).feature();
        Enclosing.of("class User { int f(Object o) { return switch (o) { case String s -> 1; default -> 2; }; } }")
                .with("--enable-preview", "--release", String.valueOf(feature))
                .run(world -> assertThat(errors(world, "User")).isEmpty());
    }

    @Test
    void withTypesThatAreMissing() {
        String broken = """
                import missing.Gone;
                @Unknown(Gone.class)
                class Broken<T extends Gone> extends Gone implements Lost<Gone> {
                    Gone gone; Gone f(Gone[] x) throws Gone { return null; }
                    static final int SIZE = Gone.SIZE;
                    int sound() { return 1; }
                    static class Nested extends Gone.Inner {}
                }
                """;
        Enclosing.of(
                        broken,
                        "class Sound { int sound() { return 1; } Broken<?> b; }",
                        "class User { int f(Sound s) { return s.sound(); } }",
                        "class Victim { int f(Broken<?> b) { return b.gone.hashCode(); } }")
                .run(world -> {
                    assertThat(errors(world, "User")).isEmpty();
                    assertThat(errors(world, "Victim")).isNotEmpty();
                    assertThat(errors(world, "Broken")).isNotEmpty();
                });
    }

    private static List<String> errors(Enclosing.World world, String name) {
        Attributed attributed = world.cleanRoom().attribute(List.of(world.source(name)));
        return attributed.errors().stream().map(Object::toString).toList();
    }

    private Path compile(String... texts) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        var files = javac.getStandardFileManager(null, null, null);
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        var sources = java.util.stream.Stream.of(texts).map(Enclosing.Text::new).toList();
        assertThat(javac.getTask(null, files, null, List.of("--release", "17"), null, sources)
                        .call())
                .isTrue();
        return classes;
    }
}
