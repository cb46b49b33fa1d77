package dev.aevent.processor.check;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.attribute.Attributed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Streams that never block, so that nobody need be warned about them. */
final class MemoryStreams {
    private final Attributed world;
    private final List<TypeMirror> streams;

    MemoryStreams(Attributed world) {
        this.world = world;
        streams = Stream.of(
                        "java.io.ByteArrayInputStream",
                        "java.io.ByteArrayOutputStream",
                        "java.io.CharArrayReader",
                        "java.io.CharArrayWriter",
                        "java.io.StringBufferInputStream",
                        "java.io.StringReader",
                        "java.io.StringWriter")
                .map(world.elements()::getTypeElement)
                .filter(Objects::nonNull)
                .map(TypeElement::asType)
                .toList();
    }

    /** Whether the static type of a call's receiver is such a stream. */
    boolean isReceiver(TreePath call, ExecutableElement callee) {
        return isOne(Members.owner(callee).asType())
                || (call.getLeaf() instanceof MethodInvocationTree invocation
                        && invocation.getMethodSelect() instanceof MemberSelectTree select
                        && isOne(world.trees()
                                .getTypeMirror(new TreePath(new TreePath(call, select), select.getExpression()))));
    }

    private boolean isOne(@Nullable TypeMirror type) {
        return type != null && streams.stream().anyMatch(stream -> world.types().isSubtype(type, stream));
    }
}
