package dev.aevent.processor.lower;

import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The body of a method: {@code this} is a parameter of the machine's. */
record MethodEnvironment(Body body, Locals locals, Outward outward) implements Environment {
    @Override
    public Fragment self(boolean nested) {
        Local self = Objects.requireNonNull(locals.self(), "no instance in a static coroutine");
        return Fragment.of(new Piece.Use(self, nested));
    }

    @Override
    public @Nullable Fragment captured(VariableElement variable, boolean nested) {
        return body.declares(variable) ? null : outward.variable(body.owner(), self(nested), variable);
    }
}
