package dev.aevent.processor.check;

import com.sun.source.util.TreePath;
import dev.aevent.processor.diagnostics.MessageKind;
import javax.lang.model.element.ExecutableElement;

/** Looks at the calls of a coroutine that nothing awaits: calls of coroutines are refused, blocking ones warned of. */
final class UnawaitedCalls {
    private final Context context;
    private final MemoryStreams memory;

    UnawaitedCalls(Context context) {
        this.context = context;
        memory = new MemoryStreams(context.world());
    }

    void check(TreePath call) {
        ExecutableElement callee = context.calls().callee(call);
        if (callee == null) {
            return;
        }
        AwaitSite site = context.calls().site(call);
        if (site instanceof AwaitSite.CoroutineCall) {
            context.report(
                    call,
                    MessageKind.COROUTINE_WITHOUT_AWAIT,
                    text(call),
                    context.advice().awaited(call));
        } else if (site != null && !memory.isReceiver(call, callee)) {
            warn(call, "write '" + context.advice().awaited(call) + "'");
        } else if (context.threadOwned().refusal(callee) != null) {
            warn(call, "use a java.util.concurrent.Semaphore, or await a CompletableFuture");
        }
    }

    private void warn(TreePath call, String remedy) {
        context.report(call, MessageKind.BLOCKING_CALL, text(call), remedy);
    }

    private static String text(TreePath call) {
        return Snippet.of(call.getLeaf());
    }
}
