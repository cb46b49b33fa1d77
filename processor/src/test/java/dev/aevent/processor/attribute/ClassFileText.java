package dev.aevent.processor.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What a compiler reads of a class file, as lines. */
final class ClassFileText {
    // Says how a body is compiled, not what a caller may do.
    private static final int IGNORED = Opcodes.ACC_STRICT | Opcodes.ACC_MANDATED;

    private ClassFileText() {}

    static List<String> of(byte[] bytes) {
        var file = new ClassNode();
        new ClassReader(bytes).accept(file, ClassReader.SKIP_CODE);
        var lines = new ArrayList<String>();
        lines.add("%s %s %s extends %s implements %s permits %s %s"
                .formatted(
                        flags(file.access),
                        file.name,
                        file.signature,
                        file.superName,
                        file.interfaces,
                        (file.access & Opcodes.ACC_ENUM) == 0 ? file.permittedSubclasses : null,
                        annotations(file.visibleAnnotations, file.invisibleAnnotations)));
        if (file.recordComponents != null) {
            file.recordComponents.forEach(component -> lines.add(
                    "component %s %s %s".formatted(component.name, component.descriptor, component.signature)));
        }
        file.fields.stream()
                .filter(field -> !isSynthetic(field.access))
                .map(ClassFileText::field)
                .sorted()
                .forEach(lines::add);
        file.methods.stream()
                .filter(method -> !isSynthetic(method.access) && !isHidden(file, method))
                .map(ClassFileText::method)
                .sorted()
                .forEach(lines::add);
        // Mentions in bodies are listed in a class file too; only members count.
        file.innerClasses.stream()
                .filter(nested -> file.name.equals(nested.outerName) || file.name.equals(nested.name))
                .filter(nested -> nested.outerName != null)
                .sorted(Comparator.comparing(nested -> nested.name))
                .map(ClassFileText::nested)
                .forEach(lines::add);
        return lines;
    }

    private static boolean isSynthetic(int access) {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }

    private static boolean isHidden(ClassNode file, MethodNode method) {
        return method.name.equals("<clinit>")
                || (method.name.equals("<init>") && (file.access & Opcodes.ACC_ENUM) != 0);
    }

    private static String field(FieldNode field) {
        return "field %s %s %s %s = %s %s"
                .formatted(
                        flags(field.access),
                        field.name,
                        field.desc,
                        field.signature,
                        field.value,
                        annotations(field.visibleAnnotations, field.invisibleAnnotations));
    }

    private static String method(MethodNode method) {
        return "method %s %s %s %s throws %s default %s %s"
                .formatted(
                        flags(method.access),
                        method.name,
                        method.desc,
                        method.signature,
                        method.exceptions,
                        method.annotationDefault == null ? "none" : value(method.annotationDefault),
                        annotations(method.visibleAnnotations, method.invisibleAnnotations));
    }

    private static String nested(InnerClassNode nested) {
        return "nested %s %s in %s as %s"
                .formatted(flags(nested.access), nested.name, nested.outerName, nested.innerName);
    }

    private static String flags(int access) {
        // Elements do not tell that an enum is abstract, and nobody needs to know: it cannot be instantiated anyway.
        if ((access & Opcodes.ACC_ENUM) != 0) {
            return Integer.toHexString(access & ~IGNORED & ~Opcodes.ACC_ABSTRACT);
        }
        return Integer.toHexString(access & ~IGNORED);
    }

    private static TreeSet<String> annotations(List<AnnotationNode> visible, List<AnnotationNode> invisible) {
        return Stream.of(visible, invisible)
                .filter(list -> list != null)
                .flatMap(List::stream)
                .filter(node -> node.desc.matches("Ljava/lang/(annotation/)?\\w+;|Ldev/aevent/annotation/\\w+;"))
                .map(ClassFileText::annotation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String annotation(AnnotationNode node) {
        return node.desc + (node.values == null ? "" : value(node.values));
    }

    private static String value(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ClassFileText::value).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Object[] array) {
            return value(List.of(array));
        }
        return value instanceof AnnotationNode node ? annotation(node) : value.toString();
    }
}
