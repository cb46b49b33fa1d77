package dev.aevent.processor.attribute;

import dev.aevent.processor.collect.Annotations;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes the stub of a class that holds the entries to a type's coroutines.
 *
 * <p>Entries depend on the signatures of coroutines alone, so callers can be compiled although the class itself was not
 * yet, or is out of date on the class path.
 */
final class EntryStub {
    /** What is appended to the binary name of a type. */
    static final String SUFFIX = "$Coroutines";

    private static final String LOOP = "Ldev/aevent/abi/Loop;";
    /** What the entries without dispatch take first. */
    private static final String DIRECT = "Ljava/lang/Void;";

    private static final String[] THROWN = {"java/lang/Throwable"};

    private final TypeElement type;
    private final Mentions mentions;
    private final Signatures signatures;
    private final ClassWriter file = new ClassWriter(0);
    private final Set<String> entries = new HashSet<>();

    private EntryStub(TypeElement type, Mentions mentions) {
        this.type = type;
        this.mentions = mentions;
        signatures = new Signatures(mentions);
    }

    /**
     * The class file of the entries to a type's coroutines.
     *
     * @param mentioned is given every type that the file mentions
     */
    static byte[] write(TypeElement type, Elements elements, Consumer<TypeElement> mentioned) {
        return new EntryStub(type, new Mentions(elements, mentioned)).write();
    }

    /** Whether a type declares coroutines. */
    static boolean exists(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(Annotations::isCoroutine);
    }

    private byte[] write() {
        file.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
                mentions.name(type) + SUFFIX,
                null,
                "java/lang/Object",
                null);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (Annotations.isCoroutine(method)) {
                writeEntries(method);
            }
        }
        mentions.writeTo(file, View.JVM);
        file.visitEnd();
        return file.toByteArray();
    }

    private void writeEntries(ExecutableElement method) {
        String self = "L" + mentions.name(type) + ";";
        if (method.getModifiers().contains(Modifier.STATIC)) {
            writeEntry(method, LOOP);
            return;
        }
        writeEntry(method, self + LOOP);
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
            writeEntry(method, DIRECT + LOOP + self);
        }
    }

    private void writeEntry(ExecutableElement method, String leading) {
        String parameters = signatures.descriptor(method);
        String descriptor = "(" + leading + parameters.substring(1, parameters.indexOf(')') + 1) + "Ljava/lang/Object;";
        String name = method.getSimpleName().toString();
        if (method.getKind() == ElementKind.METHOD && entries.add(name + descriptor)) {
            file.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, descriptor, null, THROWN)
                    .visitEnd();
        }
    }
}
