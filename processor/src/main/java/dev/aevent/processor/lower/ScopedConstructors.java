package dev.aevent.processor.lower;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Modifiers;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Constructors of classes in the text that extend a local class, which may have become a member of its scope, or an inner
 * class: they must say of which object.
 */
final class ScopedConstructors {
    private final Body body;
    private final Closures closures;
    private final Nesting nesting;
    private final Transplant transplant;

    ScopedConstructors(Body body, Closures closures, Nesting nesting, Transplant transplant) {
        this.body = body;
        this.closures = closures;
        this.nesting = nesting;
        this.transplant = transplant;
    }

    /** The object that the superclass of a class needs, and a dot; empty if nobody need be told. */
    private Fragment outer(@Nullable TypeElement type) {
        if (type == null
                || !(type.getSuperclass() instanceof DeclaredType declared)
                || !(declared.asElement() instanceof TypeElement above)) {
            return Fragment.EMPTY;
        } else if (Modifiers.isInnerMember(above) && !body.isDeclaredHere(above) && !nesting.hasMember(above)) {
            return Fragment.of(transplant.owner(above), ".");
        }
        boolean isScoped = !closures.isMember(type)
                && Carried.isHoisted(above)
                && TypeNames.isInner(above)
                && (closures.isMember(above) || !body.isDeclaredHere(above));
        return isScoped ? Fragment.of(closures.scope(above, transplant), ".") : Fragment.EMPTY;
    }

    /** What stands before {@code super(...)} in a constructor of a class. */
    Fragment before(MethodInvocationTree call, @Nullable TypeElement type) {
        return isNamed(call.getMethodSelect(), "super") ? outer(type) : Fragment.EMPTY;
    }

    /** What a class without constructors needs in addition. */
    Fragment ofDefault(ClassTree tree, TypeElement type) {
        boolean hasSome = tree.getMembers().stream()
                .anyMatch(member -> member instanceof MethodTree method && isConstructor(method));
        Fragment outer = hasSome || type.getSimpleName().isEmpty() ? Fragment.EMPTY : outer(type);
        return outer.pieces().isEmpty()
                ? Fragment.EMPTY
                : Fragment.of("\n", new Piece.Line(line(tree)), type.getSimpleName() + "() { ", outer, "super(); } ");
    }

    /** Where javac has a constructor that nobody wrote: at the word class. */
    private int line(ClassTree tree) {
        int start = Math.max(body.start(tree), body.end(tree.getModifiers()));
        return body.lineAt(body.text().indexOf("class", start));
    }

    /** The call that a constructor makes without a word. */
    Fragment implied(MethodTree constructor, @Nullable TypeElement type) {
        boolean isSilent = isConstructor(constructor) && !callsAnother(constructor.getBody());
        Fragment outer = isSilent ? outer(type) : Fragment.EMPTY;
        return outer.pieces().isEmpty() ? Fragment.EMPTY : Fragment.of(" ", outer, "super();");
    }

    private boolean isConstructor(MethodTree method) {
        return method.getReturnType() == null && method.getName().contentEquals("<init>") && isWritten(method);
    }

    private boolean isWritten(Tree tree) {
        return body.start(tree) >= 0
                && body.end(tree) > body.start(tree)
                && (!(tree instanceof MethodTree method) || isWritten(method.getBody()));
    }

    private boolean callsAnother(BlockTree block) {
        for (StatementTree statement : block.getStatements()) {
            if (statement instanceof ExpressionStatementTree expression
                    && expression.getExpression() instanceof MethodInvocationTree call
                    && isWritten(statement)
                    && (isNamed(call.getMethodSelect(), "super")
                            || isNamed(call.getMethodSelect(), "this")
                            || call.getMethodSelect() instanceof MemberSelectTree select
                                    && select.getIdentifier().contentEquals("super"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(ExpressionTree tree, String name) {
        return tree instanceof IdentifierTree identifier && identifier.getName().contentEquals(name);
    }
}
