package dev.aevent.processor.emit;

import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.split.Machine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** One method runs all states; the fields are its parameters, and the first suspension makes the frame. */
final class FieldsAsParameters implements Convention {
    private final Machine machine;
    private final String qualifier;

    /** @param qualifier what a call of the frame class's own static methods needs before their names */
    FieldsAsParameters(Machine machine, String qualifier) {
        this.machine = machine;
        this.qualifier = qualifier;
    }

    @Override
    public Map<Local, String> variables() {
        Map<Local, String> variables = new LinkedHashMap<>();
        machine.variables().forEach(local -> variables.put(local, local.defaultValue()));
        return variables;
    }

    @Override
    public String park(int state, Set<Local> live) {
        var park = new StringJoiner(", ", qualifier + "park(", ")");
        park.add(machine.routine().names().frame()).add(Integer.toString(state));
        for (Local field : machine.fields()) {
            boolean isPassed = live.contains(field) || machine.isConstant(field);
            park.add(isPassed ? field.name() : field.defaultValue());
        }
        return park.toString();
    }

    @Override
    public String isResumed() {
        return machine.routine().names().frame() + " != null";
    }

    @Override
    public Collection<Label> exits() {
        return List.of();
    }
}
