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
import dev.aevent.processor.semantics.Body;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Constructors of classes in the text that extend a local class: where that has become a member of its scope, they must
 * say of which.
 */
final class ScopedConstructors {
    private final Body body;
    private final Closures closures;
    private final Transplant transplant;

    ScopedConstructors(Body body, Closures closures, Transplant transplant) {
        this.body = body;
        this.closures = closures;
        this.transplant = transplant;
    }

    /** The local class that a class of the text extends; null if it need not be told the scope. */
    private @Nullable TypeElement superclass(@Nullable TypeElement type) {
        return type != null
                        && !closures.isMember(type)
                        && type.getSuperclass() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement above
                        && Carried.isHoisted(above)
                        && TypeNames.isInner(above)
                        && (closures.isMember(above) || !body.isDeclaredHere(above))
                ? above
                : null;
    }

    /** What stands before {@code super(...)} in a constructor of a class. */
    Fragment before(MethodInvocationTree call, @Nullable TypeElement type) {
        TypeElement above = superclass(type);
        return above != null && isNamed(call.getMethodSelect(), "super") ? scope(above) : Fragment.EMPTY;
    }

    /** What a class without constructors needs in addition. */
    Fragment ofDefault(ClassTree tree, TypeElement type) {
        TypeElement above = superclass(type);
        boolean hasSome = tree.getMembers().stream()
                .anyMatch(member -> member instanceof MethodTree method && isConstructor(method));
        return above == null || hasSome || type.getSimpleName().length() == 0
                ? Fragment.EMPTY
                : Fragment.of(type.getSimpleName() + "() { ", scope(above), "super(); } ");
    }

    /** The call that a constructor makes without a word. */
    Fragment implied(MethodTree constructor, @Nullable TypeElement type) {
        TypeElement above = superclass(type);
        return above == null || !isConstructor(constructor) || callsAnother(constructor.getBody())
                ? Fragment.EMPTY
                : Fragment.of(" ", scope(above), "super();");
    }

    private Fragment scope(TypeElement above) {
        return Fragment.of(closures.scope(above, transplant), ".");
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
