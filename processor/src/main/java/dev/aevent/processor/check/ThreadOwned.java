package dev.aevent.processor.check;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.diagnostics.MessageKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Blocking methods that no patch could stand in for: their owner is a thread, and all coroutines of a loop share one.
 */
final class ThreadOwned {
    private final MethodTable<MessageKind> table;

    ThreadOwned(Attributed world) {
        table = new MethodTable<>(world.elements(), world.types());
        add(world, "java.util.concurrent.locks.Lock", "lock", MessageKind.AWAIT_OF_LOCK);
        add(world, "java.util.concurrent.locks.Lock", "lockInterruptibly", MessageKind.AWAIT_OF_LOCK);
        add(world, "java.util.concurrent.locks.Condition", "await", MessageKind.AWAIT_OF_CONDITION);
        add(world, "java.util.concurrent.locks.Condition", "awaitNanos", MessageKind.AWAIT_OF_CONDITION);
        add(world, "java.util.concurrent.locks.Condition", "awaitUntil", MessageKind.AWAIT_OF_CONDITION);
        add(world, "java.util.concurrent.locks.Condition", "awaitUninterruptibly", MessageKind.AWAIT_OF_CONDITION);
        add(world, "java.lang.Object", "wait", MessageKind.AWAIT_OF_CONDITION);
    }

    /** The refusal of an await of this method; null if the method is none of these. */
    @Nullable
    MessageKind refusal(ExecutableElement method) {
        return table.find(method);
    }

    private void add(Attributed world, String owner, String method, MessageKind refusal) {
        TypeElement type = world.elements().getTypeElement(owner);
        if (type != null) {
            for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (member.getSimpleName().contentEquals(method)) {
                    table.add(member, refusal);
                }
            }
        }
    }
}
