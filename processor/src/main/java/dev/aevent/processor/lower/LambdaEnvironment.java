package dev.aevent.processor.lower;

import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The body of a lambda that is a coroutine: its object keeps {@code this} and the variables around. */
record LambdaEnvironment(Body body, Locals locals, List<Outward.Captured> captures) implements Environment {
    @Override
    public Fragment self(boolean nested) {
        return kept(body.owner(), nested);
    }

    @Override
    public @Nullable Fragment captured(VariableElement variable, boolean nested) {
        return body.declares(variable) ? null : kept(variable, nested);
    }

    private Fragment kept(Element source, boolean nested) {
        Local self = Objects.requireNonNull(locals.self());
        return Fragment.of(new Piece.Use(self, nested), "." + Outward.field(captures, source));
    }
}
