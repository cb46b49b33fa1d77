package dev.aevent.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RewriterTest {
    private static final String MARK = "@dev.aevent.annotation.Coroutine ";

    @TempDir
    private Path folder;

    @Test
    void awaitsCallsByTheirResults() throws IOException {
        assertThat(rewritten("int f() { return g(1) + g(g(2)); } int g(int n) { return n; }"))
                .isEqualTo(MARK + "int f() { return AWAIT(g(1)) + AWAIT(g(AWAIT(g(2)))); } " + MARK
                        + "int g(int n) { return n; }");
    }

    @Test
    void awaitsVoidCallsOnReceiversOrByLabels() throws IOException {
        assertThat(rewritten("C c; void f() { c.f(); if (c != null) f(); switch (1) { default -> f(); } }"))
                .isEqualTo("C c; " + MARK + "void f() { AWAIT(c).f(); if (c != null) await: f(); "
                        + "switch (1) { default -> { await: f(); } } }");
    }

    @Test
    void leavesOrdinaryCodeAlone() throws IOException {
        String ordinary = "int i = f(); C() { f(); } Runnable r = () -> f(); { f(); } ";
        assertThat(rewritten(ordinary + "int f() { Runnable r = () -> f(); return 1; }"))
                .isEqualTo(ordinary + MARK + "int f() { Runnable r = () -> f(); return 1; }");
    }

    @Test
    void awaitsWhatForAndTryCall() throws IOException {
        assertThat(rewritten("static class I implements Iterable<C>, AutoCloseable { public void close() {} "
                        + "public java.util.Iterator<C> iterator() { return null; } } "
                        + "void f(I i) { for (C c : i) {} try (var j = i; var k = g()) {} } I g() { return null; }"))
                .endsWith("void f(I i) { for (C c : AWAIT(i)) {} try (var j = AWAIT(i); var k = AWAIT(g())) {} } "
                        + MARK + "I g() { return null; }");
    }

    @Test
    void keepsTheTypeOfConditionals() throws IOException {
        assertThat(rewritten("Integer g() { return 1; } long f(boolean b) { return b ? g() : 2; }"))
                .contains("return b ? (java.lang.Integer) AWAIT(g()) : 2;");
    }

    @Test
    void letsJavacLookAtNoResultThatOnlyGenericsTell() throws IOException {
        assertThat(rewritten("static class A<K> { K[] g() { return null; } } "
                        + "static class B<K extends Comparable<K>> extends A<K> { Object f() { return g(); } }"))
                .contains("return AWAIT(this).g();");
    }

    @Test
    void keepsWhatOnlyABoundSays() throws IOException {
        assertThat(rewritten("<T extends RuntimeException> T g() { return null; } "
                        + "void f() { if (g() == null) throw g(); g().getMessage(); RuntimeException e = g(); }"))
                .contains("if (AWAIT(g()) == null) throw ((java.lang.RuntimeException) AWAIT(g())); "
                        + "((java.lang.RuntimeException) AWAIT(g())).getMessage(); RuntimeException e = AWAIT(g());");
    }

    @Test
    void leavesWhatHasAnOrdinaryOverride() throws IOException {
        assertThat(rewritten("interface F { int f(); } F f = new F() { public int f() { return 1; } }; "
                        + "int g(F f) { return f.f(); }"))
                .isEqualTo("interface F { int f(); } F f = new F() { public int f() { return 1; } }; " + MARK
                        + "int g(F f) { return f.f(); }");
    }

    @Test
    void awaitsInLambdasThatAreCoroutines() throws IOException {
        assertThat(rewritten("interface F { void f(); } F f = () -> g(); static F g() { F f = () -> g(); "
                        + "return () -> f.f(); } static void h() { F f = () -> h(); }"))
                .isEqualTo("interface F { " + MARK + "void f(); } F f = () -> g(); " + MARK
                        + "static F g() { F f = () -> AWAIT(g()); return () -> AWAIT(f).f(); } " + MARK
                        + "static void h() { F f = () -> { await: h(); }; }");
    }

    @Test
    void marksMethodsOfLocalClassesInCoroutines() throws IOException {
        String local = "class L { %sint l() { return %s; } }";
        assertThat(rewritten("int f() { " + local.formatted("", "f()") + " return new L().l(); } { "
                        + local.formatted("", "f()") + " }"))
                .isEqualTo(MARK + "int f() { " + local.formatted(MARK, "AWAIT(f())")
                        + " return AWAIT(new L().l()); } { " + local.formatted("", "f()") + " }");
    }

    @Test
    void marksMethodsOfEnumConstants() throws IOException {
        assertThat(rewritten("enum E { A(new Object() { int f() { return 1; } }) { int g() { return A.g(); } }; "
                        + "E(Object o) {} int g() { return 0; } }"))
                .isEqualTo("enum E { A(new Object() { int f() { return 1; } }) { " + MARK
                        + "int g() { return AWAIT(A.g()); } }; E(Object o) {} " + MARK + "int g() { return 0; } }");
    }

    private String rewritten(String members) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path tests = Files.createDirectories(folder.resolve("tests"));
        Files.writeString(sources.resolve("C.java"), "class C { " + members + " }");
        var classPath = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .collect(Collectors.toList());
        Program program = Program.read(sources, tests, classPath);
        String text = Rewriter.rewrite(
                        program,
                        new Marks(program),
                        new Suspension.Never(),
                        program.files().get(0))
                .edited()
                .text();
        return text.substring("class C { ".length(), text.length() - " }".length())
                .replace("dev.aevent.Aevent.await(", "AWAIT(");
    }
}
