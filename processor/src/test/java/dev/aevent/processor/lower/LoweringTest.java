package dev.aevent.processor.lower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.Attributing;
import dev.aevent.processor.check.Check;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Accessors;
import dev.aevent.processor.ir.Hoisted;
import dev.aevent.processor.ir.Printer;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.semantics.NotCarried;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** The pass alone: what it makes of one method. */
class LoweringTest {
    private final Accessors accessors = new Accessors("Access", Set.of());

    @Test
    void operandsAreNamedWhereAnAwaitStandsBehindThem() {
        assertThat(lowered("int run(int i) { return field + i + await(next(i)) * i; }"))
                .isEqualTo("""
                        int run(C self, int i)
                            int t = Access.field(self) + i
                            int next1 = await C$Coroutines.next(loop, i)
                            { loop.j = t + next1 * i; return null; }
                        """);
    }

    @Test
    void whatContainsNoAwaitStaysAsItWasWritten() {
        assertThat(
                        lowered(
                                "int run(int i) { for (int k = 0; k < 9; k++) { if (k > i) break; } await(next(i)); return 0; }"))
                .contains("for (int k = 0; k < 9; k++) { if (k > i) break; }\n");
    }

    @Test
    void conditionsBecomeJumps() {
        assertThat(lowered("void run(int i) { while (i > 0 && await(next(i)) > 1) i--; }"))
                .isEqualTo("""
                        void run(C self, int i)
                          while:
                            if not (i > 0) goto end
                            int next1 = await C$Coroutines.next(loop, i)
                            if not (next1 > 1) goto end
                            i--;
                            goto while
                          end:
                            return null;
                        """);
    }

    @Test
    void finallyIsPassedOnEveryWayOut() {
        assertThat(
                        lowered(
                                "int run(int i) { try { if (await(next(i)) > 1) return 1; } finally { field = 0; } return 2; }"))
                .contains("{ returned = 1; pending = 1; goto finally; }")
                .contains("catch (Throwable failure) goto finally")
                .containsSubsequence(
                        "finally:",
                        "Access.setField(self, 0)",
                        "if (failure != null) throw failure;",
                        "if (pending == 1) { loop.j = returned; return null; }",
                        "{ loop.j = 2; return null; }");
    }

    @Test
    void awaitsInFinallyAreShielded() {
        assertThat(lowered("void run(int i) { try { await(next(1)); } finally { await(next(2)); } }"))
                .contains("await C$Coroutines.next(loop, 1)\n")
                .contains("await C$Coroutines.next(loop, 2) shielded\n");
    }

    @Test
    void privateMembersGetAccessors() {
        lowered("void run(int i) { field++; await(next(field)); field += i; }");
        assertThat(accessors.all().keySet())
                .extracting(accessor -> accessor.getClass().getSimpleName())
                .containsExactly("Step", "Get", "Compound");
        assertThat(accessors.all().keySet()).first().isInstanceOf(Accessor.Step.class);
    }

    @Test
    void constantsThatNoArmKnowsThrowWhatTheLanguageSays() {
        String method =
                "int run(java.util.concurrent.TimeUnit u) { return switch (u) { case NANOSECONDS, MICROSECONDS, "
                        + "MILLISECONDS, SECONDS, MINUTES -> 1; case HOURS, DAYS -> await(next(2)); }; }";
        String latest =
                Runtime.version().feature() < 21 ? "IncompatibleClassChangeError()" : "MatchException(null, null)";

        assertThat(Printer.print(lower(method, SourceVersion.RELEASE_17)))
                .contains("default -> throw new java.lang.IncompatibleClassChangeError();");
        assertThat(lowered(method)).contains("default -> throw new java.lang." + latest);
    }

    @Test
    void whatIsNotCarriedIsRefusedWhereItStands() {
        assertThatThrownBy(() ->
                        lower("void run(int i) { new C() { int of() { return 1; } }; await(next(i)); } private C() {}"))
                .isInstanceOfSatisfying(
                        NotCarried.class,
                        refused -> assertThat(refused.what())
                                .isEqualTo("a class whose superclass has a private constructor"));
    }

    /** Without the user's lines. */
    private String lowered(String method) {
        return Printer.print(lower(method)).replaceAll("(?m)^.{5}", "");
    }

    private Routine lower(String method) {
        return lower(method, SourceVersion.latestSupported());
    }

    private Routine lower(String method, SourceVersion language) {
        Attributed world = Attributing.attribute(List.of(Attributing.source("C.java", """
                        import static dev.aevent.Aevent.*;
                        import dev.aevent.annotation.Coroutine;
                        class C {
                            private int field;
                            @Coroutine static int next(int i) { return i + 1; }
                            @Coroutine %s
                        }
                        """.formatted(method))));
        Checked checked = new Check(List.of("dev.aevent.patch.JdkPatches"), new Log())
                .check(new Attributed(
                        world.units(), world.trees(), world.elements(), world.types(), language, world.errors()));
        assertThat(checked.world().errors()).isEmpty();
        CoroutineClass type = checked.classes().get(0);
        return new Lowering(checked.world(), type, accessors, new Hoisted())
                .lower(type.methods().get(1));
    }
}
