package dev.aevent.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.ir.MachineNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The constants of a generated class, one line each and one for each value. */
final class ConstantFields {
    private final Set<String> names = new HashSet<>();
    private final Map<CodeBlock, String> byValue = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    /**
     * Adds one, if there is none of its value yet.
     *
     * @param wanted its name, if that is free
     * @return the name of the one that has the value
     */
    String add(TypeName type, String wanted, CodeBlock value) {
        return byValue.computeIfAbsent(value, unknown -> added(type, wanted, value));
    }

    private String added(TypeName type, String wanted, CodeBlock value) {
        String name = MachineNames.free(wanted, names);
        names.add(name);
        var field =
                FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL).initializer(value);
        if (!fields.isEmpty()) {
            field.addJavadoc(Lines.FOLLOWS);
        }
        fields.add(field.build());
        return name;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    List<FieldSpec> fields() {
        return fields;
    }
}
