package dev.aevent.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values whose types no name says may be less exact in generated code, and too much so for what is done with them. */
class UnnameableTypesTest {
    @TempDir
    Path folder;

    private Build program(String... members) {
        List<String> lines = new ArrayList<>(List.of(
                "package app;",
                "import static dev.aevent.Aevent.*;",
                "import dev.aevent.annotation.Coroutine;",
                "import java.util.*;",
                "class App<T extends CharSequence> {",
                "    interface Named {}",
                "    interface Counted { int n(); }",
                "    record First(int n) implements Named, Counted {}",
                "    record Second(int n) implements Named, Counted {}",
                "    class Inner<U extends T> { U content; }"));
        lines.addAll(List.of(members));
        lines.add("}");
        return new Build(folder).coroutines().source("app/App.java", lines.toArray(String[]::new));
    }

    private static void assertRefused(Build program, String position, String what, String instead) {
        Build.Result result = program.javac();
        assertThat(result.diagnostics()).hasSize(1);
        assertThat(Markers.actual(result.diagnostics().get(0)))
                .isEqualTo(position + " error: [AeventNotCarried] " + what
                        + " cannot be compiled as a part of a coroutine yet: " + instead);
    }

    private static String[] variable(String declaration) {
        return new String[] {
            "    @Coroutine",
            "    static int size() {",
            "        " + declaration + " all = new ArrayList<>(List.of(new First(1), new Second(2)));",
            "        await(yieldNow());",
            "        all.add(new First(3));",
            "        return all.size();",
            "    }"
        };
    }

    @Test
    void theTypeOfAVariableIsToBeDeclared() {
        assertRefused(
                program(variable("var")), "13:13", "the variable all, whose type has no name,", "declare its type");
        assertThat(program(variable("List<Record>")).javac().messages()).isEmpty();
    }

    private static String[] argument(String before, String argument) {
        return new String[] {
            "    static <E extends Named & Counted> int sum(List<E> all, int more) { return all.get(0).n() + more; }",
            "    @Coroutine",
            "    static int one() { await(yieldNow()); return 1; }",
            "    @Coroutine",
            "    static int sum() {" + before,
            "        return sum(" + argument + ", await(one()));",
            "    }"
        };
    }

    @Test
    void aValueIsToBecomeAVariable() {
        String made = "List.of(new First(1), new Second(2))";
        assertRefused(
                program(argument("", made)),
                "16:27",
                "a value whose type has no name",
                "assign it to a variable of a declared type first");
        assertThat(program(argument(" List<First> all = List.of(new First(1));", "all"))
                        .javac()
                        .messages())
                .isEmpty();
    }

    private static String[] wildcard(String variables, String argument) {
        return new String[] {
            "    @Coroutine",
            "    " + variables + "T content(Inner<" + argument + "> inner) {",
            "        await(yieldNow());",
            "        T content = inner.content;",
            "        return content;",
            "    }"
        };
    }

    @Test
    void aWildcardIsToBecomeATypeVariable() {
        assertRefused(
                program(wildcard("", "? extends T")),
                "12:34",
                "the variable inner, whose wildcard repeats its type parameter's bound,",
                "declare a type variable instead of the wildcard");
        assertThat(program(wildcard("<V extends T> ", "V")).javac().messages()).isEmpty();
    }
}
