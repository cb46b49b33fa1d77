package dev.aevent.processor.lower;

import com.sun.source.tree.MemberReferenceTree;
import dev.aevent.processor.ir.Piece;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** How javac compiles method references. */
final class MethodReferences {
    private final Body body;
    private final Reach reach;

    MethodReferences(Body body, Reach reach) {
        this.body = body;
        this.reach = reach;
    }

    /** The line of a lambda that is written instead of a reference: none, unless javac makes a lambda of it, too. */
    Piece line(MemberReferenceTree tree, ExecutableElement method) {
        return isLambda(tree, method) ? new Piece.Line(body.line(tree)) : Piece.Line.NONE;
    }

    private boolean isLambda(MemberReferenceTree tree, ExecutableElement method) {
        TypeElement owner = Owners.of(method);
        boolean isInner = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
                && (Calls.isInnerMember(owner)
                        || owner.getNestingKind() == NestingKind.LOCAL && owner.getKind() == ElementKind.CLASS);
        boolean isProtected = method.getModifiers().contains(Modifier.PROTECTED)
                && !body.world()
                        .elements()
                        .getPackageOf(owner)
                        .equals(body.world().elements().getPackageOf(body.owner()));
        return isInner || isProtected || Calls.isSuper(tree.getQualifierExpression()) || !reach.isAccessible(owner);
    }
}
