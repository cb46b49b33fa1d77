package dev.aevent.processor.attribute;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.objectweb.asm.ClassVisitor;

/** The types that one class file mentions. The nested ones must be listed in it, or they would be read as top-level. */
final class Mentions {
    private static final String MISSING = "aevent/missing/Type";

    private final Elements elements;
    private final Consumer<TypeElement> listener;
    private final Set<TypeElement> nested = new LinkedHashSet<>();

    /**
     * @param listener is given every type when it is mentioned
     */
    Mentions(Elements elements, Consumer<TypeElement> listener) {
        this.elements = elements;
        this.listener = listener;
    }

    /** The internal name of a type, which the file mentions from now on. */
    String name(TypeElement type) {
        listener.accept(type);
        if (type.getNestingKind() == NestingKind.MEMBER) {
            note(type);
        }
        return internalName(type);
    }

    /** The name of a type that does not exist (yet); to mention it is no error until somebody uses it. */
    String missing(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return SourceVersion.isName(name) ? name.replace('.', '/') : MISSING;
    }

    private void note(TypeElement type) {
        if (!nested.contains(type)) {
            // Outer types first, so that the reader knows an owner before what it owns.
            if (outer(type).getNestingKind() == NestingKind.MEMBER) {
                note(outer(type));
            }
            nested.add(type);
        }
    }

    /** Writes the list of nested types. */
    void writeTo(ClassVisitor file, View view) {
        for (TypeElement type : nested) {
            file.visitInnerClass(
                    internalName(type),
                    internalName(outer(type)),
                    type.getSimpleName().toString(),
                    Flags.ofNested(type, view));
        }
    }

    private String internalName(TypeElement type) {
        return elements.getBinaryName(type).toString().replace('.', '/');
    }

    /** Whether instances of a type have an outer instance. */
    static boolean isInner(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** The type that a nested type is declared in. */
    static TypeElement outer(TypeElement nested) {
        return (TypeElement) Objects.requireNonNull(nested.getEnclosingElement());
    }
}
