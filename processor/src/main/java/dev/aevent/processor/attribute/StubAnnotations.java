package dev.aevent.processor.attribute;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Type;

/** Writes the annotations that a compiler, or one of our passes, goes by. */
final class StubAnnotations {
    private static final List<String> PACKAGES =
            List.of("java.lang.", "java.lang.annotation.", "dev.aevent.annotation.");
    private static final Set<String> OF_SOURCE = Set.of("java.lang.Override", "java.lang.SuppressWarnings");

    private final Signatures signatures;

    StubAnnotations(Signatures signatures) {
        this.signatures = signatures;
    }

    /**
     * Writes an element's annotations.
     *
     * @param file makes the visitor of an annotation from its descriptor
     */
    void write(Element element, Function<String, AnnotationVisitor> file) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (matters(mirror)) {
                AnnotationVisitor annotation = file.apply(signatures.descriptor(mirror.getAnnotationType()));
                writeValues(mirror, annotation);
                annotation.visitEnd();
            }
        }
    }

    /** Writes the default of an annotation's element. */
    void writeDefault(AnnotationValue value, AnnotationVisitor annotation) {
        value.accept(new Writer(annotation), null);
        annotation.visitEnd();
    }

    private static boolean matters(AnnotationMirror mirror) {
        String name = name(mirror);
        return PACKAGES.contains(name.substring(0, name.lastIndexOf('.') + 1)) && !OF_SOURCE.contains(name);
    }

    /** The qualified name of an annotation's type; empty if that is missing. */
    static String name(AnnotationMirror mirror) {
        DeclaredType type = mirror.getAnnotationType();
        return type.getKind() == TypeKind.DECLARED
                ? ((TypeElement) type.asElement()).getQualifiedName().toString()
                : "";
    }

    private void writeValues(AnnotationMirror mirror, AnnotationVisitor annotation) {
        mirror.getElementValues()
                .forEach((element, value) -> value.accept(
                        new Writer(annotation), element.getSimpleName().toString()));
    }

    /** Writes one value under a name, which elements of arrays and defaults do not have. */
    private final class Writer extends SimpleAnnotationValueVisitor14<@Nullable Void, @Nullable String> {
        private final AnnotationVisitor annotation;

        Writer(AnnotationVisitor annotation) {
            this.annotation = annotation;
        }

        @Override
        protected @Nullable Void defaultAction(Object constant, @Nullable String name) {
            annotation.visit(name, constant);
            return null;
        }

        @Override
        public @Nullable Void visitType(TypeMirror type, @Nullable String name) {
            annotation.visit(name, Type.getType(signatures.descriptor(type)));
            return null;
        }

        @Override
        public @Nullable Void visitEnumConstant(VariableElement constant, @Nullable String name) {
            annotation.visitEnum(
                    name,
                    signatures.descriptor(constant.asType()),
                    constant.getSimpleName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationMirror mirror, @Nullable String name) {
            AnnotationVisitor nested =
                    annotation.visitAnnotation(name, signatures.descriptor(mirror.getAnnotationType()));
            writeValues(mirror, nested);
            nested.visitEnd();
            return null;
        }

        @Override
        public @Nullable Void visitArray(List<? extends AnnotationValue> values, @Nullable String name) {
            AnnotationVisitor array = annotation.visitArray(name);
            values.forEach(value -> value.accept(new Writer(array), null));
            array.visitEnd();
            return null;
        }
    }
}
