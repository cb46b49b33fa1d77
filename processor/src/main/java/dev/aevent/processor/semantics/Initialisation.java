package dev.aevent.processor.semantics;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.collect.Hierarchy;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** When a class is initialised (JLS 12.4), and whether anybody could notice. */
public final class Initialisation {
    private final Attributed world;
    private final CompilationUnitTree unit;
    private final Types types;

    /** @param unit the user's file: what others have in bodies may change without it being compiled again */
    public Initialisation(Attributed world, CompilationUnitTree unit) {
        this.world = world;
        this.unit = unit;
        types = world.types();
    }

    /**
     * Whether the creation of an object may do something before it evaluates the arguments: the JVM makes the object, and
     * for that initialises its class, first.
     *
     * @param user the class in which that stands
     */
    public boolean precedesArguments(TypeElement type, TypeElement user) {
        boolean isUnderWay = Hierarchy.isSubclass(user, type, types);
        return !isUnderWay && isObservable(type);
    }

    /** Whether initialising a class, with those above it, does anything. What is in another file may. */
    public boolean isObservable(TypeElement type) {
        if (isOfPlatform(type)) {
            return false;
        }
        TreePath path = world.trees().getPath(type);
        return path == null
                || path.getCompilationUnit() != unit
                || computes((ClassTree) path.getLeaf(), type)
                || isObservable(type.getSuperclass())
                || type.getInterfaces().stream().anyMatch(this::isObservableAbove);
    }

    /** Whether a class itself, without those above it, does anything when it is initialised. */
    public boolean computes(ClassTree tree, TypeElement type) {
        return tree.getMembers().stream().anyMatch(member -> computes(member, type));
    }

    private boolean isObservable(TypeMirror superclass) {
        return types.asElement(superclass) instanceof TypeElement type && isObservable(type);
    }

    /** With a class, an interface is initialised only if it has code for objects (JVMS 5.5); those above it may be, too. */
    private boolean isObservableAbove(TypeMirror above) {
        TypeElement type = (TypeElement) types.asElement(above);
        return hasCode(type)
                ? isObservable(type)
                : type.getInterfaces().stream().anyMatch(this::isObservableAbove);
    }

    private static boolean hasCode(TypeElement type) {
        return type.getEnclosedElements().stream()
                .anyMatch(member -> member.getKind() == ElementKind.METHOD
                        && !Modifiers.isStatic(member)
                        && !member.getModifiers().contains(Modifier.ABSTRACT));
    }

    private boolean isOfPlatform(TypeElement type) {
        ModuleElement module = world.elements().getModuleOf(type);
        String name = module == null ? "" : module.getQualifiedName().toString();
        return List.of("java.", "jdk.").stream().anyMatch(name::startsWith);
    }

    private static boolean computes(Tree member, TypeElement type) {
        return member instanceof BlockTree block && block.isStatic()
                || member instanceof VariableTree field
                        && field.getInitializer() != null
                        && type.getEnclosedElements().stream().anyMatch(element -> isComputed(element, field));
    }

    private static boolean isComputed(Element member, VariableTree tree) {
        return member instanceof VariableElement field
                && field.getSimpleName().equals(tree.getName())
                && Modifiers.isStatic(field)
                && field.getConstantValue() == null;
    }
}
