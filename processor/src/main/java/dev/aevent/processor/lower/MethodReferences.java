package dev.aevent.processor.lower;

import com.sun.source.tree.MemberReferenceTree;
import dev.aevent.processor.check.FunctionalInterfaces;
import dev.aevent.processor.check.ReferenceArguments;
import dev.aevent.processor.check.Spread;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Owners;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** How javac compiles method references. */
final class MethodReferences {
    static final int NO_LINE = 0;

    private final Body body;
    private final Reach reach;
    private final ReferenceArguments arguments;

    MethodReferences(Body body, Reach reach) {
        this.body = body;
        this.reach = reach;
        arguments = new ReferenceArguments(body.world());
    }

    /** The line of a lambda that is written instead of a reference: none, unless javac makes a lambda of it, too. */
    Piece line(MemberReferenceTree tree, ExecutableElement method) {
        return isLambda(tree, method) ? new Piece.Line(body.line(tree)) : Piece.Line.NONE;
    }

    /** The line of the frame that a reference has in traces: none, unless javac makes a lambda of it. */
    int frameLine(MemberReferenceTree tree, ExecutableElement method) {
        return isLambda(tree, method) ? body.line(tree) : NO_LINE;
    }

    static void refuseInferred(MemberReferenceTree tree, @Nullable Spread spread, Body body) {
        if (spread != null && spread.isInferred()) {
            throw new NotCarried(
                    body.path(tree),
                    "a reference that makes an array of a type variable",
                    "write a lambda that awaits the call");
        }
    }

    private boolean isLambda(MemberReferenceTree tree, ExecutableElement method) {
        TypeElement owner = Owners.of(method);
        boolean isInner = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW
                && (Modifiers.isInnerMember(owner)
                        || owner.getNestingKind() == NestingKind.LOCAL && owner.getKind() == ElementKind.CLASS);
        boolean isProtected = method.getModifiers().contains(Modifier.PROTECTED)
                && !body.world()
                        .elements()
                        .getPackageOf(owner)
                        .equals(body.world().elements().getPackageOf(body.owner()));
        boolean isSpread = arguments.isSpread(body.path(tree), method);
        return isInner
                || isProtected
                || isSpread
                || Forms.isSuper(tree.getQualifierExpression())
                || !reach.isAccessible(owner);
    }

    /** The method that the object of a reference implements. */
    static ExecutableElement function(MemberReferenceTree tree, Body body) {
        TypeElement type = (TypeElement) ((DeclaredType) body.type(tree)).asElement();
        return FunctionalInterfaces.method(type, body.world().elements());
    }
}
