package dev.aevent.processor.assemble;

import com.sun.source.tree.LineMap;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.diagnostics.Names;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.emit.Generated;
import org.jspecify.annotations.Nullable;

/** Finds the user's coroutine that a line of generated code was made from. */
final class UserCode {
    private final Checked checked;

    UserCode(Checked checked) {
        this.checked = checked;
    }

    /**
     * Where generated code comes from.
     *
     * @param coroutine null if it is no single one
     */
    record Origin(String name, Position position, @Nullable CoroutineMethod coroutine) {}

    /** The coroutine that has this line of the user's file; else the class that declares the coroutines. */
    Origin at(Generated generated, int userLine) {
        for (CoroutineClass type : checked.classes()) {
            if (type.element().equals(generated.userType())) {
                CoroutineMethod method = method(type, userLine);
                return method == null
                        ? new Origin(type.element().toString(), position(type.path()), null)
                        : new Origin(Names.of(method.element()), position(method.path()), method);
            }
        }
        return new Origin(generated.userType().toString(), Position.none(), null);
    }

    private @Nullable CoroutineMethod method(CoroutineClass type, int userLine) {
        SourcePositions positions = checked.world().trees().getSourcePositions();
        for (CoroutineMethod method : type.methods()) {
            var unit = method.path().getCompilationUnit();
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(
                    positions.getStartPosition(unit, method.path().getLeaf()));
            long last = lines.getLineNumber(
                    positions.getEndPosition(unit, method.path().getLeaf()));
            if (first <= userLine && userLine <= last) {
                return method;
            }
        }
        return null;
    }

    /** A value in a coroutine whose type generated code cannot say whole; null if there is none. */
    UnnameableTypes.@Nullable Found unnameable(CoroutineMethod coroutine) {
        return UnnameableTypes.first(coroutine.path(), checked.world().trees());
    }

    Position position(TreePath path) {
        return Position.of(checked.world().trees(), path);
    }
}
