package dev.aevent.processor.ir;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The accessors of one generated class, each under a name that nothing else there bears. */
public final class Accessors {
    private final String className;
    private final Map<Accessor, String> names = new LinkedHashMap<>();
    private final Set<String> taken;

    /**
     * @param className the simple name of the class that has them: one that nothing around their calls bears
     * @param taken names that the generated class has for something else
     */
    public Accessors(String className, Set<String> taken) {
        this.className = className;
        this.taken = new TreeSet<>(taken);
    }

    /** The simple name of the class that has them. */
    public String className() {
        return className;
    }

    /** The name of an accessor, which is made if there is none. */
    public String name(Accessor accessor) {
        String known = names.get(accessor);
        if (known != null) {
            return known;
        }
        String name = MachineNames.free(proposal(accessor), taken);
        taken.add(name);
        names.put(accessor, name);
        return name;
    }

    /** All of them with their names, in the order of their first use. */
    public Map<Accessor, String> all() {
        return new LinkedHashMap<>(names);
    }

    private static String proposal(Accessor accessor) {
        if (accessor instanceof Accessor.Get get) {
            return get.field().getSimpleName().toString();
        } else if (accessor instanceof Accessor.Set set) {
            return "set" + capitalised(set.field().getSimpleName());
        } else if (accessor instanceof Accessor.Compound compound) {
            return "update" + capitalised(compound.field().getSimpleName());
        } else if (accessor instanceof Accessor.Hold hold) {
            return "hold" + capitalised(hold.field().getSimpleName());
        } else if (accessor instanceof Accessor.Step step) {
            return "step" + capitalised(step.field().getSimpleName());
        } else if (accessor instanceof Accessor.Call call) {
            return (call.isSuper()
                    ? "super" + capitalised(call.method().getSimpleName())
                    : call.method().getSimpleName().toString());
        } else if (accessor instanceof Accessor.New made) {
            return "new" + made.owner().getSimpleName();
        } else if (accessor instanceof Accessor.Outer outer) {
            return "outer" + outer.outer().getSimpleName();
        } else if (accessor instanceof Accessor.Assertions) {
            return "assertions";
        } else if (accessor instanceof Accessor.Raw raw) {
            return proposal(raw.member());
        } else if (accessor instanceof Accessor.Unread unread) {
            return proposal(unread.call());
        } else if (accessor instanceof Accessor.SpawnLambda spawn) {
            return "spawn" + spawn.lambda().name();
        } else {
            return "spawn" + capitalised(((Accessor.Spawn) accessor).callee().getSimpleName());
        }
    }

    private static String capitalised(CharSequence name) {
        return Character.toUpperCase(name.charAt(0))
                + name.subSequence(1, name.length()).toString();
    }
}
