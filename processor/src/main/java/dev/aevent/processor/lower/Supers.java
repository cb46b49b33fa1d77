package dev.aevent.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.semantics.Body;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What {@code super} is in a coroutine. */
final class Supers {
    private final Body body;
    private final Nesting nesting;
    private final Transplant transplant;

    Supers(Body body, Nesting nesting, Transplant transplant) {
        this.body = body;
        this.nesting = nesting;
        this.transplant = transplant;
    }

    /** The object that {@code super} is, in which private members are reached as in any other. */
    Fragment instance(ExpressionTree qualifier) {
        if (!nesting.hasSuper(qualifier)) {
            return transplant.instance(caller(qualifier));
        }
        return qualifier instanceof MemberSelectTree select
                ? Fragment.of(transplant.carryPart(select.getExpression()), ".this")
                : Fragment.of("this");
    }

    /** Of {@code Outer.super}, Outer; of {@code Interface.super} and {@code super}, the coroutine's class. */
    TypeElement caller(ExpressionTree tree) {
        return caller(body, tree);
    }

    static TypeElement caller(Body body, ExpressionTree tree) {
        if (tree instanceof MemberSelectTree select
                && body.element(select.getExpression()) instanceof TypeElement type
                && !type.getKind().isInterface()) {
            return type;
        }
        return body.owner();
    }

    /** Where a call on {@code super} begins to look for its method. */
    TypeElement superclass(ExpressionTree tree) {
        if (tree instanceof MemberSelectTree select
                && body.element(select.getExpression()) instanceof TypeElement type
                && type.getKind().isInterface()) {
            return type;
        }
        TypeMirror superclass = caller(tree).getSuperclass();
        return (TypeElement) ((DeclaredType) superclass).asElement();
    }
}
