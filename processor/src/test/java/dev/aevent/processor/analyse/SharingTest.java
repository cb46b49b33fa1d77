package dev.aevent.processor.analyse;

import static dev.aevent.processor.ir.Routines.branch;
import static dev.aevent.processor.ir.Routines.define;
import static dev.aevent.processor.ir.Routines.end;
import static dev.aevent.processor.ir.Routines.mark;
import static dev.aevent.processor.ir.Routines.region;
import static dev.aevent.processor.ir.Routines.routine;
import static dev.aevent.processor.ir.Routines.use;
import static dev.aevent.processor.ir.Routines.variable;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.ir.Routines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which temporaries become one. */
class SharingTest {
    private final Routines make = Routines.routines();
    private final Local t = temporary("t", ClassName.OBJECT);
    private final Local u = temporary("u", ClassName.OBJECT);

    @Test
    void oneAfterTheOtherTheyAreOne() {
        assertThat(saved(define(t), make.await(), use(t), define(u), make.await(), use(u), end()))
                .containsExactly("t");
    }

    @Test
    void theSecondMayBeMadeOfTheFirst() {
        assertThat(saved(define(t), make.await(), make.awaitInto(u, t), make.await(), use(u), end()))
                .containsExactly("t");
    }

    @Test
    void bothNeededTheyAreTwo() {
        assertThat(saved(define(t), define(u), make.await(), use(t, u), end())).containsExactlyInAnyOrder("t", "u");
    }

    @Test
    void neededInALoopTheyAreTwo() {
        var start = new Label("do");
        assertThat(saved(
                        define(t), mark(start), make.await(), define(u), make.await(), use(t, u), branch(start), end()))
                .containsExactlyInAnyOrder("t", "u");
    }

    @Test
    void neededByAHandlerTheyAreTwo() {
        var handler = new Label("catch");
        assertThat(saved(
                        define(t),
                        region(variable("e"), handler, make.await(), define(u), make.await(), use(u), end()),
                        mark(handler),
                        use(t),
                        end()))
                .containsExactlyInAnyOrder("t", "u");
    }

    @Test
    void ofTwoTypesTheyAreTwo() {
        Local number = temporary("n", TypeName.INT);
        assertThat(saved(define(t), make.await(), use(t), define(number), make.await(), use(number), end()))
                .containsExactlyInAnyOrder("t", "n");
    }

    @Test
    void theUsersVariablesKeepTheirNames() {
        Local x = variable("x");
        Local y = variable("y");
        assertThat(saved(define(x), make.await(), use(x), define(y), make.await(), use(y), end()))
                .containsExactlyInAnyOrder("x", "y");
    }

    private static Local temporary(String name, TypeName type) {
        return new Local(name, type, Local.Origin.TEMPORARY, false);
    }

    private static Set<String> saved(Instruction... body) {
        Routine routine = Sharing.share(routine(List.of(), body));
        return Analyser.analyse(routine).saved().stream().map(Local::name).collect(Collectors.toSet());
    }
}
