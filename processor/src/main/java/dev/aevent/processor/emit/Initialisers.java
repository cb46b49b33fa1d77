package dev.aevent.processor.emit;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import dev.aevent.processor.check.CoroutineClass;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/** Whether initialising a class does anything. */
final class Initialisers {
    private Initialisers() {}

    static boolean has(CoroutineClass type) {
        var tree = (ClassTree) type.path().getLeaf();
        boolean inherits = type.element().getSuperclass().toString().equals("java.lang.Object")
                || type.element().getKind().isInterface();
        return !inherits
                || tree.getMembers().stream()
                        .anyMatch(member -> member instanceof BlockTree block && block.isStatic()
                                || member instanceof VariableTree field && isComputed(field, type));
    }

    private static boolean isComputed(VariableTree field, CoroutineClass type) {
        boolean isStatic = type.element().getKind().isInterface()
                || field.getModifiers().getFlags().contains(Modifier.STATIC);
        return isStatic && field.getInitializer() != null && !isConstant(field, type);
    }

    private static boolean isConstant(VariableTree field, CoroutineClass type) {
        return type.element().getEnclosedElements().stream()
                .filter(member -> member.getSimpleName().equals(field.getName()))
                .anyMatch(member -> member instanceof VariableElement variable && variable.getConstantValue() != null);
    }
}
