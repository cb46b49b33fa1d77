package dev.aevent.processor.analyse;

import static dev.aevent.processor.ir.Routines.branch;
import static dev.aevent.processor.ir.Routines.define;
import static dev.aevent.processor.ir.Routines.end;
import static dev.aevent.processor.ir.Routines.jump;
import static dev.aevent.processor.ir.Routines.mark;
import static dev.aevent.processor.ir.Routines.parameter;
import static dev.aevent.processor.ir.Routines.region;
import static dev.aevent.processor.ir.Routines.routine;
import static dev.aevent.processor.ir.Routines.use;
import static dev.aevent.processor.ir.Routines.variable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Routines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pass alone, on routines written by hand. */
class AnalyserTest {
    private final Routines make = Routines.routines();
    private final Local p = parameter("p");
    private final Local x = variable("x");
    private final Local y = variable("y");
    private final Local caught = variable("caught");

    @Test
    void aReferenceThatNobodyReadsAgainIsNotSaved() {
        Instruction.Await first = make.await(p);
        Instruction.Await second = make.await(x);
        Liveness liveness = Analyser.analyse(routine(List.of(p), define(x), first, second, end()));
        assertThat(liveness.at(first)).containsExactly(x);
        assertThat(liveness.at(second)).isEmpty();
        assertThat(liveness.isSaved(p)).isFalse();
    }

    @Test
    void whatTheAwaitItselfDefinesIsNotSaved() {
        Instruction.Await await = make.awaitInto(x, p);
        Liveness liveness = Analyser.analyse(routine(List.of(p), await, use(x, p), end()));
        assertThat(liveness.at(await)).containsExactly(p);
    }

    @Test
    void aLoopCarriesWhatItsNextRoundReads() {
        var start = new Label("while");
        Instruction.Await await = make.await();
        Liveness liveness = Analyser.analyse(
                routine(List.of(), define(x), mark(start), use(x), define(y), await, branch(start), end()));
        assertThat(liveness.at(await)).containsExactly(x);
    }

    @Test
    void aLoopDoesNotCarryWhatItsNextRoundAssignsFirst() {
        var start = new Label("while");
        Instruction.Await await = make.await();
        Liveness liveness = Analyser.analyse(routine(List.of(), mark(start), define(x), use(x), await, jump(start)));
        assertThat(liveness.at(await)).isEmpty();
    }

    @Test
    void whatAHandlerReadsIsLiveThroughoutTheRegion() {
        var handler = new Label("catch");
        Instruction.Await await = make.await();
        Instruction.Await later = make.await();
        Liveness liveness = Analyser.analyse(routine(
                List.of(p),
                define(x),
                region(caught, handler, await, define(x), end()),
                mark(handler),
                later,
                use(x, caught),
                end()));
        assertThat(liveness.at(await))
                .as("the handler sees the old value if the await throws")
                .containsExactly(x);
        assertThat(liveness.at(later)).containsExactlyInAnyOrder(x, caught);
    }

    @Test
    void anExceptionIsNotSavedBeforeItIsCaught() {
        var handler = new Label("finally");
        Instruction.Await await = make.await();
        Liveness liveness = Analyser.analyse(
                routine(List.of(), region(caught, handler, await, end()), mark(handler), use(caught), end()));
        assertThat(liveness.at(await)).isEmpty();
    }

    @Test
    void eitherWayOfABranchCounts() {
        var other = new Label("else");
        Instruction.Await await = make.await();
        Liveness liveness = Analyser.analyse(
                routine(List.of(p), define(x), await, branch(other), use(p), end(), mark(other), use(x), end()));
        assertThat(liveness.at(await)).containsExactlyInAnyOrder(p, x);
    }
}
