package dev.aevent.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.split.Machine;
import dev.aevent.processor.split.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A method runs a part of the states; the frame is there before, and the method loads the fields that it needs. */
final class FieldsInFrame implements Convention {
    /** A method may have 255 parameter slots. */
    private static final int MOST_SLOTS = 240;

    private final Machine machine;
    private final Part part;
    private final String frame;
    /** What one method of the frame can take at a time; at least one list. */
    private final List<List<Local>> kept = new ArrayList<>(List.of(new ArrayList<>()));

    FieldsInFrame(Machine machine, Part part) {
        this.machine = machine;
        this.part = part;
        frame = machine.routine().names().frame();
        int slots = 0;
        for (Local local : part.kept()) {
            slots += local.slots();
            if (slots > MOST_SLOTS) {
                kept.add(new ArrayList<>());
                slots = local.slots();
            }
            kept.get(kept.size() - 1).add(local);
        }
    }

    @Override
    public Map<Local, String> variables() {
        Map<Local, String> variables = new LinkedHashMap<>();
        part.loaded().forEach(local -> variables.put(local, frame + "." + local.name()));
        part.variables().forEach(local -> variables.put(local, local.defaultValue()));
        return variables;
    }

    @Override
    public String park(int state, Set<Local> live) {
        var park = new StringBuilder(frame);
        for (int i = kept.size() - 1; i >= 0; i--) {
            List<String> arguments = new ArrayList<>();
            if (i == 0) {
                arguments.add(Integer.toString(state));
            }
            kept.get(i).forEach(local -> arguments.add(live.contains(local) ? local.name() : local.defaultValue()));
            park.append('.').append(methodName(i)).append('(');
            park.append(String.join(", ", arguments)).append(')');
        }
        return park.toString();
    }

    private String methodName(int list) {
        return (list == 0 ? "park" : "keep" + list + "_") + (part.number() + 1);
    }

    /** The methods of the frame that park calls. */
    List<MethodSpec> methods(TypeName frameType) {
        List<MethodSpec> methods = new ArrayList<>();
        String state = machine.routine().names().state();
        for (int i = 0; i < kept.size(); i++) {
            var method = MethodSpec.methodBuilder(methodName(i)).returns(frameType);
            if (i == 0) {
                method.addParameter(TypeName.INT, state).addStatement("this.state = $N", state);
            }
            for (Local local : kept.get(i)) {
                method.addParameter(local.type(), local.name())
                        .addStatement("this.$N = $N", local.name(), local.name());
            }
            methods.add(method.addStatement("return this").build());
        }
        return methods;
    }

    /** The loop has resumed it or another part, which makes no difference that a frame could tell. */
    @Override
    public String isResumed() {
        return "false";
    }

    @Override
    public Collection<Label> exits() {
        return part.exits();
    }
}
