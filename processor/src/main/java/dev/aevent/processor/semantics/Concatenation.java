package dev.aevent.processor.semantics;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Text that {@code +} and {@code +=} make of objects: javac does so before it goes on to the next operand. */
public final class Concatenation {
    private final Body body;
    private final Unboxing unboxing;

    public Concatenation(Body body) {
        this.body = body;
        unboxing = new Unboxing(body);
    }

    /** Whether an operand becomes text, which an object would not be later on as it is now. */
    public boolean converts(ExpressionTree operand) {
        return Place.of(operand, body).user() instanceof BinaryTree tree
                && tree.getKind() == Tree.Kind.PLUS
                && isString(body.type(tree))
                && isObject(body.type(operand));
    }

    /** Whether an update appends to text. */
    public boolean appends(ExpressionTree update) {
        if (update.getKind() != Tree.Kind.PLUS_ASSIGNMENT) {
            return false;
        }
        TypeMirror type = body.type(update);
        return isString(type) || isObject(type);
    }

    private boolean isObject(TypeMirror type) {
        return !type.getKind().isPrimitive()
                && type.getKind() != TypeKind.NULL
                && !unboxing.isBoxed(type)
                && !isString(type);
    }

    public static boolean isString(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.String");
    }
}
