package dev.aevent.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.ir.MachineNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the class with the handles that find overriders. It is initialised when a second class of receivers turns up
 * in any of a file's coroutines.
 */
final class Dispatchers {
    private final String className;
    private final Set<String> names = new HashSet<>();
    private final List<FieldSpec> handles = new ArrayList<>();

    Dispatchers(String className) {
        this.className = className;
    }

    /** Adds the handle for a coroutine, and tells by what expression to reach it. */
    String add(TypeName declaring, String method, List<TypeName> parameters) {
        String name = MachineNames.free(method, names);
        names.add(name);
        var types = CodeBlock.builder();
        parameters.forEach(parameter -> types.add(", $T.class", parameter));
        var handle = FieldSpec.builder(Names.HANDLE, name, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.virtual($T.lookup(), $T.class, $S$L)",
                        Names.LINKAGE,
                        Names.HANDLES,
                        declaring,
                        method,
                        types.build());
        if (!handles.isEmpty()) {
            handle.addJavadoc(Lines.FOLLOWS);
        }
        handles.add(handle.build());
        return className + "." + name;
    }

    boolean isEmpty() {
        return handles.isEmpty();
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(className)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(handles)
                .build();
    }
}
