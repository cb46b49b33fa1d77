package dev.aevent.processor.split;

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

import dev.aevent.processor.analyse.Analyser;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.ir.Routines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pass alone, on routines written by hand. */
class SplitterTest {
    private final Routines make = Routines.routines();
    private final Local p = parameter("p");
    private final Local x = variable("x");
    private final Local y = variable("y");
    private final Local caught = variable("caught");

    @Test
    void withoutAwaitsAndJumpsThereIsOneState() {
        Machine machine = split(routine(List.of(p), define(x), use(x, p), end()));
        assertThat(machine.count()).isOne();
        assertThat(machine.suspends()).isFalse();
        assertThat(machine.isInPlace(x)).isTrue();
    }

    @Test
    void eachAwaitAndEachLabelThatIsJumpedToBeginsAState() {
        var start = new Label("while");
        var unused = new Label("end");
        Instruction.Await await = make.await();
        Machine machine = split(routine(List.of(), mark(start), await, branch(start), mark(unused), end()));
        assertThat(machine.state(start)).isEqualTo(1);
        assertThat(machine.resumption(await)).isEqualTo(2);
        assertThat(machine.states()).doesNotContainKey(unused);
        assertThat(machine.count()).isEqualTo(3);
    }

    @Test
    void aLocalLivesWhereItMust() {
        Local z = variable("z");
        Instruction.Await await = make.await();
        var next = new Label("next");
        Machine machine = split(routine(
                List.of(p),
                define(x),
                define(y),
                use(y),
                await,
                define(z),
                branch(next),
                use(z),
                mark(next),
                use(z, x, p),
                end()));
        assertThat(machine.fields()).as("across the await").containsExactly(p, x);
        assertThat(machine.variables()).as("across states only").containsExactly(z);
        assertThat(machine.isInPlace(y)).as("in one state").isTrue();
        assertThat(machine.isConstant(p)).isTrue();
        assertThat(machine.isConstant(x)).isFalse();
    }

    @Test
    void aReferenceParameterThatDiesEarlyCanBeCleared() {
        Machine machine = split(routine(List.of(p), make.await(), use(p), make.await(), end()));
        assertThat(machine.fields()).containsExactly(p);
        assertThat(machine.isConstant(p)).isFalse();
    }

    @Test
    void regionsWithoutStatesHaveNone() {
        var handler = new Label("catch");
        Instruction.Try region = region(caught, handler, use(p), end());
        Machine machine = split(routine(List.of(p), make.await(), region, mark(handler), end()));
        assertThat(machine.entries()).isEmpty();
        assertThat(machine.depth(handler)).isZero();
    }

    @Test
    void regionsAreEnteredByAStateOfTheirOwn() {
        var start = new Label("do");
        var handler = new Label("catch");
        Instruction.Await await = make.await();
        Instruction.Try region = region(caught, handler, mark(start), await, jump(start));
        Machine machine = split(routine(List.of(p), define(x), region, mark(handler), end()));
        assertThat(machine.entries()).containsEntry(region, 1);
        assertThat(machine.state(start)).isEqualTo(2);
        assertThat(machine.depth(start)).isOne();
        assertThat(machine.resumption(await)).isEqualTo(3);
        assertThat(machine.state(handler)).isEqualTo(4);
        assertThat(machine.depth(handler)).isZero();
    }

    @Test
    void aRegionThatBeginsWithARegionSharesItsState() {
        var handler = new Label("catch");
        var last = new Label("finally");
        Instruction.Await await = make.await();
        Instruction.Try inner = region(caught, handler, await, jump(last));
        Instruction.Try outer = region(caught, last, inner, mark(handler), jump(last));
        Machine machine = split(routine(List.of(), outer, mark(last), end()));
        assertThat(machine.entries())
                .as("0: they are the first of all")
                .containsEntry(outer, 0)
                .containsEntry(inner, 0);
        assertThat(machine.resumption(await)).isEqualTo(1);
        assertThat(machine.depth(handler)).isOne();
    }

    private static Machine split(Routine routine) {
        return Splitter.split(routine, Analyser.analyse(routine), Division.NONE);
    }
}
