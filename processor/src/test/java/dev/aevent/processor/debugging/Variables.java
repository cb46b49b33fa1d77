package dev.aevent.processor.debugging;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.ArrayReference;
import com.sun.jdi.Field;
import com.sun.jdi.LocalVariable;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.Value;
import org.jspecify.annotations.Nullable;

/** What a debugger shows of the variables of a frame. */
final class Variables {
    private final StackFrame frame;

    Variables(StackFrame frame) {
        this.frame = frame;
    }

    /** The value of a variable, or of a field of {@code this} in {@code this.field}. */
    String show(String name) {
        if (name.startsWith("this.")) {
            ObjectReference self = self();
            Field field = self == null ? null : self.referenceType().fieldByName(name.substring("this.".length()));
            return self == null || field == null ? "none" : text(self.getValue(field));
        }
        LocalVariable variable = find(name);
        return variable == null ? "none" : text(frame.getValue(variable));
    }

    /** In a static method no variable has the name {@code this}. */
    private @Nullable ObjectReference self() {
        ObjectReference real = frame.thisObject();
        LocalVariable self = real == null ? find("self") : null;
        return self == null ? real : (ObjectReference) frame.getValue(self);
    }

    private @Nullable LocalVariable find(String name) {
        try {
            return frame.visibleVariableByName(name);
        } catch (AbsentInformationException e) {
            return null;
        }
    }

    private static String text(@Nullable Value value) {
        if (value instanceof StringReference string) {
            return string.value();
        }
        if (value instanceof ArrayReference array) {
            return array.getValues().stream()
                    .map(Variables::text)
                    .toList()
                    .toString()
                    .replace(", ", " ");
        }
        if (value instanceof ObjectReference object) {
            Field boxed = object.referenceType().fieldByName("value");
            return boxed != null && object.type().name().startsWith("java.lang.")
                    ? text(object.getValue(boxed))
                    : object.type().name();
        }
        return String.valueOf(value);
    }
}
