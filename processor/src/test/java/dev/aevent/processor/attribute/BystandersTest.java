package dev.aevent.processor.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies beside the files of a compilation is not compiled because of us. */
class BystandersTest {
    private String main = "package p;\nclass Main { int f(Friend friend) { return friend.deep().x; } }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areLeftAlone(boolean eclipse) throws IOException {
        write("p/Broken.java", "package p; class Broken { int f( { } }");
        write("p/Double.java", "package p; class Double {} class Main {}");
        write("p/Friend.java", "package p; class Friend { static class Deep { int x; } Deep deep() { return null; } }");
        var javac = ToolProvider.getSystemJavaCompiler();
        assertThat(errors(eclipse ? new EclipseCompiler() : javac)).isEmpty();
    }

    @Test
    void areFoundWhenAFileOutsideMentionsThem() throws IOException {
        write("p/Friend.java", "package p; class Friend { q.Far deep() { return null; } }");
        write("p/Broken.java", "package p; class Broken { int f( { } }");
        write("p/Hidden.java", "package p; public class Hidden { public int x; }");
        write("q/Far.java", "package q; public class Far extends p.Hidden {}");
        write("q/Broken.java", "package q; class Broken { int f( { } }");
        assertThat(errors(ToolProvider.getSystemJavaCompiler())).isEmpty();
    }

    @Test
    void areFoundWhenAFileMentionsThemLate() throws IOException {
        write("p/Friend.java", "package p; class Friend { q.Far deep() { return null; } }");
        write("p/Hidden.java", "package p; public class Hidden { public q.Late x; }");
        write("q/Far.java", "package q; public class Far extends r.Base { }");
        write("r/Base.java", "package r; public class Base extends p.Hidden { }");
        write("q/Late.java", "package q; public class Late { }");
        for (String name : List.of("p", "q", "r")) {
            write(name + "/Broken.java", "package " + name + "; class Broken { int f( { } }");
        }
        main = "package p;\nclass Main { Object f(Friend friend) { return friend.deep().x.hashCode(); } }";
        assertThat(errors(ToolProvider.getSystemJavaCompiler())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areFoundWhereOnlyABodyNamesThem(boolean eclipse) throws IOException {
        write("p/Helper.java", "package p; class Helper { static int help() { return 1; } }");
        write("p/lower.java", "package p; class lower { static int help() { return 1; } }");
        write("p/_odd.java", "package p; class _odd { int x; }");
        write("p/Literal.java", "package p; class Literal { int x; }");
        write("q/far.java", "package q; public class far { public static Object help() { return null; } }");
        for (String name : List.of("p/Broken", "p/commented", "p/local", "p/length", "q/Broken")) {
            write(name + ".java", "package broken; class Broken { int f( { } }");
        }
        main = """
                package p;
                class Main {
                    int f(int[] local) { // Broken, commented
                        Object odd = (_odd) q.far.help();
                        return Helper.help() + lower.help() + local.length + ("Broken" + Literal.class).length();
                    }
                }
                """;
        assertThat(errors(eclipse ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void areFoundInAPackageThatIsNamedLikeAVariable(boolean eclipse) throws IOException {
        write("far/Away.java", "package far; public class Away { public static int help() { return 1; } }");
        write("far/Broken.java", "package far; class Broken { int f( { } }");
        main = """
                package p;
                import static far.Away.help;
                class Main {
                    int f(int[] far) { return far.length + help(); }
                }
                """;
        assertThat(errors(eclipse ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler()))
                .isEmpty();
    }

    private List<String> errors(JavaCompiler compiler) throws IOException {
        var errors = new ArrayList<String>();
        Enclosing.of(main)
                .using(compiler)
                .in(folder)
                .with("-d", folder.toString(), "-sourcepath", folder.toString())
                .run(world -> world.cleanRoom().attribute(world.sources()).errors().stream()
                        .map(Object::toString)
                        .forEach(errors::add))
                .forEach(error -> errors.add(error.toString()));
        return errors;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
