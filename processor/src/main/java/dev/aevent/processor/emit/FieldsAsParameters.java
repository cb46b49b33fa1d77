package dev.aevent.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.split.Machine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One method runs all states; the fields are its parameters, and the first suspension makes the frame. */
final class FieldsAsParameters implements Convention {
    private final Machine machine;

    FieldsAsParameters(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Map<Local, CodeBlock> variables() {
        Map<Local, CodeBlock> variables = new LinkedHashMap<>();
        machine.variables().forEach(local -> variables.put(local, CodeBlock.of(local.defaultValue())));
        return variables;
    }

    @Override
    public CodeBlock park(int state, Set<Local> live) {
        var park =
                CodeBlock.builder().add("park($N, $L", machine.routine().names().frame(), state);
        for (Local field : machine.fields()) {
            boolean isPassed = live.contains(field) || machine.isConstant(field);
            park.add(", $L", isPassed ? field.name() : field.defaultValue());
        }
        return park.add(")").build();
    }

    @Override
    public CodeBlock isResumed() {
        return CodeBlock.of("$N != null", machine.routine().names().frame());
    }

    @Override
    public Collection<Label> exits() {
        return List.of();
    }
}
