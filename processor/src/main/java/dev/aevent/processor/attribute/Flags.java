package dev.aevent.processor.attribute;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.objectweb.asm.Opcodes;

/** Access flags of class files. */
final class Flags {
    private static final int ACCESS = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED | Opcodes.ACC_PRIVATE;

    private Flags() {}

    /**
     * The flags of a class file itself, which knows no private, protected or static. Names of types need no access in
     * the JVM, so that generated code may write down those that it only passes on.
     */
    static int ofClass(TypeElement type, View view) {
        int flags = (jvm(of(type)) & ~Opcodes.ACC_STATIC) | ofKind(type);
        flags |= view == View.JVM ? Opcodes.ACC_PUBLIC : 0;
        return type.getKind().isInterface() ? flags : flags | Opcodes.ACC_SUPER;
    }

    /** The flags of a nested type in the list of nested types, which are those the compiler goes by. */
    static int ofNested(TypeElement type, View view) {
        int flags = of(type);
        int around = view == View.JVM && hasPublic(type) ? Opcodes.ACC_PUBLIC : 0;
        return (view == View.JVM ? jvm(flags) : flags) | around | ofKind(type);
    }

    /** Whether a type is around a public one, which users may name by a subclass, and generated code by this only. */
    private static boolean hasPublic(TypeElement type) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .anyMatch(nested -> nested.getModifiers().contains(Modifier.PUBLIC));
    }

    /** The flags of a method. */
    static int ofMethod(ExecutableElement method) {
        return method.isVarArgs() ? of(method) | Opcodes.ACC_VARARGS : of(method);
    }

    /** The flags of a field. */
    static int ofField(Element field) {
        return field.getKind() == ElementKind.ENUM_CONSTANT ? of(field) | Opcodes.ACC_ENUM : of(field);
    }

    private static int ofKind(TypeElement type) {
        return switch (type.getKind()) {
            case INTERFACE -> Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            case ANNOTATION_TYPE -> Opcodes.ACC_ANNOTATION | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
            case ENUM -> Opcodes.ACC_ENUM;
            default -> 0;
        };
    }

    private static int jvm(int flags) {
        int others = flags & ~ACCESS;
        return (flags & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) == 0 ? others : others | Opcodes.ACC_PUBLIC;
    }

    private static int of(Element element) {
        int flags = 0;
        Set<Modifier> modifiers = element.getModifiers();
        for (Modifier modifier : modifiers) {
            flags |= of(modifier);
        }
        return flags;
    }

    private static int of(Modifier modifier) {
        return switch (modifier) {
            case PUBLIC -> Opcodes.ACC_PUBLIC;
            case PROTECTED -> Opcodes.ACC_PROTECTED;
            case PRIVATE -> Opcodes.ACC_PRIVATE;
            case ABSTRACT -> Opcodes.ACC_ABSTRACT;
            case STATIC -> Opcodes.ACC_STATIC;
            case FINAL -> Opcodes.ACC_FINAL;
            case TRANSIENT -> Opcodes.ACC_TRANSIENT;
            case VOLATILE -> Opcodes.ACC_VOLATILE;
            case SYNCHRONIZED -> Opcodes.ACC_SYNCHRONIZED;
            case NATIVE -> Opcodes.ACC_NATIVE;
            case STRICTFP -> Opcodes.ACC_STRICT;
            // Not in flags: the absence of ABSTRACT, the list of permitted subclasses.
            case DEFAULT, SEALED, NON_SEALED -> 0;
        };
    }
}
