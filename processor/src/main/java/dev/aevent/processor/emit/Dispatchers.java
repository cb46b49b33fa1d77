package dev.aevent.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the class with the handles that find overriders. It is initialised when a second class of receivers turns up
 * in any of a file's coroutines.
 */
final class Dispatchers {
    private final String className;
    private final ConstantFields handles = new ConstantFields();

    Dispatchers(String className) {
        this.className = className;
    }

    /** Adds the handle for a coroutine, and tells by what expression to reach it. */
    String add(TypeName declaring, String method, List<TypeName> parameters) {
        var types = CodeBlock.builder();
        parameters.forEach(parameter -> types.add(", $T.class", parameter));
        var handle = CodeBlock.of(
                "$T.virtual($T.lookup(), $T.class, $S$L)",
                Names.LINKAGE,
                Names.HANDLES,
                declaring,
                method,
                types.build());
        return className + "." + handles.add(Names.HANDLE, method, handle);
    }

    boolean isEmpty() {
        return handles.isEmpty();
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(className)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(handles.fields())
                .build();
    }
}
