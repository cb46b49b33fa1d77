package dev.aevent.processor.lower;

import dev.aevent.processor.ir.Fragment;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The text of a local class that has become a member: its scope keeps {@code this} and the variables around.
 *
 * @param owner the class of the method around
 * @param scope the simple name of the scope
 * @param outside the variables that the class does not declare
 */
record ScopeEnvironment(TypeElement owner, String scope, List<Outward.Captured> captures, Set<VariableElement> outside)
        implements Environment {
    @Override
    public Fragment self(boolean nested) {
        return kept(owner);
    }

    @Override
    public @Nullable Fragment captured(VariableElement variable, boolean nested) {
        return outside.contains(variable) ? kept(variable) : null;
    }

    private Fragment kept(Element source) {
        return Fragment.of(scope + ".this." + Outward.field(captures, source));
    }
}
