package dev.aevent.processor.lower;

import dev.aevent.processor.ir.Fragment;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** How a text reaches what is around it: the instance of its class, and variables of the methods around. */
interface Environment {
    /**
     * The instance of the class whose text it is.
     *
     * @param nested whether it is read by a lambda or a class
     */
    Fragment self(boolean nested);

    /**
     * A local variable or parameter that is declared outside.
     *
     * @return null for one that the text itself declares
     */
    @Nullable
    Fragment captured(VariableElement variable, boolean nested);
}
