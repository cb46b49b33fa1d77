package dev.aevent.processor.attribute;

import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * Writes one type of the enclosing compilation as a class file without code.
 *
 * <p>It has what a compiler reads of a class file: headers, members with their generic types, constants, and the
 * annotations of {@link StubAnnotations}. Bridge methods, which elements do not show, are missing: javac then writes
 * some into subclasses that the superclass already has, which does no harm.
 */
final class StubWriter {
    // Any version that has records and sealed types; what the file says is not limited by it.
    private static final int VERSION = Opcodes.V17;

    private final TypeElement type;
    private final View view;
    private final Mentions mentions;
    private final Signatures signatures;
    private final StubAnnotations annotations;
    private final ClassWriter file = new ClassWriter(0);

    private StubWriter(TypeElement type, View view, Mentions mentions) {
        this.type = type;
        this.view = view;
        this.mentions = mentions;
        signatures = new Signatures(mentions);
        annotations = new StubAnnotations(signatures);
    }

    /**
     * The class file of a type, as seen in a view.
     *
     * @param mentioned is given every type that the file mentions
     */
    static byte[] write(TypeElement type, View view, Elements elements, Consumer<TypeElement> mentioned) {
        return new StubWriter(type, view, new Mentions(elements, mentioned)).write();
    }

    private byte[] write() {
        file.visit(
                VERSION,
                Flags.ofClass(type, view)
                        | deprecated(type)
                        | (type.getKind() == ElementKind.RECORD ? Opcodes.ACC_RECORD : 0),
                mentions.name(type),
                signatures.signature(type),
                superclass(),
                type.getInterfaces().stream().map(signatures::internalName).toArray(String[]::new));
        annotations.write(type, descriptor -> file.visitAnnotation(descriptor, true));
        if (type.getKind() != ElementKind.ENUM) { // whose constants are classes without a name
            type.getPermittedSubclasses()
                    .forEach(permitted -> file.visitPermittedSubclass(signatures.internalName(permitted)));
        }
        for (RecordComponentElement component : type.getRecordComponents()) {
            writeComponent(component);
        }
        for (Element member : type.getEnclosedElements()) {
            writeMember(member);
        }
        mentions.writeTo(file, view);
        file.visitEnd();
        return file.toByteArray();
    }

    private @Nullable String superclass() {
        if (type.getSuperclass().getKind() != TypeKind.NONE) {
            return signatures.internalName(type.getSuperclass());
        }
        return type.getQualifiedName().contentEquals("java.lang.Object") ? null : "java/lang/Object";
    }

    private void writeMember(Element member) {
        switch (member.getKind()) {
            case FIELD, ENUM_CONSTANT -> writeField((VariableElement) member);
            case METHOD -> writeMethod((ExecutableElement) member, signatures.descriptor((ExecutableElement) member));
            case CONSTRUCTOR -> writeConstructor((ExecutableElement) member);
            case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> mentions.name((TypeElement) member);
            default -> {} // initialisers, and what later versions of Java may add
        }
    }

    private void writeComponent(RecordComponentElement component) {
        RecordComponentVisitor visitor = file.visitRecordComponent(
                component.getSimpleName().toString(),
                signatures.descriptor(component.asType()),
                signatures.signature(component.asType()));
        visitor.visitEnd();
    }

    private void writeField(VariableElement field) {
        var visitor = file.visitField(
                Flags.ofField(field) | deprecated(field),
                field.getSimpleName().toString(),
                signatures.descriptor(field.asType()),
                signatures.signature(field.asType()),
                constant(field));
        annotations.write(field, descriptor -> visitor.visitAnnotation(descriptor, true));
        visitor.visitEnd();
    }

    private static @Nullable Object constant(VariableElement field) {
        if (!field.getModifiers().contains(Modifier.FINAL)) {
            return null;
        }
        Object value = field.getConstantValue();
        if (value instanceof Boolean bool) {
            return bool ? 1 : 0;
        }
        if (value instanceof Character character) {
            return (int) character;
        }
        return value instanceof Byte || value instanceof Short ? (Object) ((Number) value).intValue() : value;
    }

    private void writeConstructor(ExecutableElement constructor) {
        String descriptor = signatures.descriptor(constructor);
        if (type.getKind() == ElementKind.ENUM) {
            return; // nobody may call it
        }
        if (Mentions.isInner(type)) {
            descriptor = "(L" + mentions.name(Mentions.outer(type)) + ";" + descriptor.substring(1);
        }
        writeMethod(constructor, descriptor);
    }

    private void writeMethod(ExecutableElement method, String descriptor) {
        List<? extends TypeMirror> thrown = method.getThrownTypes();
        MethodVisitor visitor = file.visitMethod(
                Flags.ofMethod(method) | deprecated(method),
                method.getSimpleName().toString(),
                descriptor,
                signatures.signature(method),
                thrown.stream().map(signatures::internalName).toArray(String[]::new));
        AnnotationValue defaultValue = method.getDefaultValue();
        if (defaultValue != null) {
            annotations.writeDefault(defaultValue, visitor.visitAnnotationDefault());
        }
        annotations.write(method, annotation -> visitor.visitAnnotation(annotation, true));
        visitor.visitEnd();
    }

    private static int deprecated(Element element) {
        boolean deprecated = element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> StubAnnotations.name(mirror).equals("java.lang.Deprecated"));
        return deprecated ? Opcodes.ACC_DEPRECATED : 0;
    }
}
