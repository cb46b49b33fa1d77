package dev.aevent.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Place;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Where a switch expression is cast, older versions of javac cast what each arm yields, in the arm's line (JDK-8291657). */
final class ArmCasts {
    private static final int MENDED = 20;

    private final Body body;
    private final TypeNames typeNames;

    ArmCasts(Body body, TypeNames typeNames) {
        this.body = body;
        this.typeNames = typeNames;
    }

    /** Whether a value is cast where an arm yields it. */
    boolean apply(ExpressionTree value) {
        return target(value) != null;
    }

    /** What an arm yields. */
    Fragment cast(ExpressionTree tree, Fragment value) {
        TypeMirror target = target(tree);
        return target == null ? value : Fragment.of("(", new Piece.Type(typeNames.of(target)), ") (", value, ")");
    }

    private @Nullable TypeMirror target(ExpressionTree value) {
        if (Runtime.version().feature() >= MENDED || body.type(value).getKind().isPrimitive()) {
            return null;
        }
        SwitchExpressionTree choice = body.yieldedTo(value);
        if (choice == null
                || !(Place.of(choice, body).user() instanceof TypeCastTree cast)
                || body.type(cast).getKind().isPrimitive()) {
            return null;
        }
        Types types = body.world().types();
        TypeMirror target = types.erasure(body.type(cast));
        return types.isSubtype(types.erasure(body.type(value)), target) ? null : target;
    }
}
