package dev.aevent.processor.ir;

import com.palantir.javapoet.TypeName;

/** A variable of a coroutine that more than one piece of text names: compared by identity. */
public final class Local {
    /** Where it comes from. */
    public enum Origin {
        /** {@code this} of the user's method. */
        SELF,
        /** A parameter of the user's method. */
        PARAMETER,
        /** A local variable, a pattern's binding or a caught exception. */
        VARIABLE,
        /** Named by lowering, to keep the order of evaluation. */
        TEMPORARY
    }

    private final String name;
    private final TypeName type;
    private final Origin origin;
    private final boolean assigned;

    /**
     * @param name unique in the routine
     * @param type a type that can be written down
     * @param assigned whether it is assigned after it got its first value
     */
    public Local(String name, TypeName type, Origin origin, boolean assigned) {
        this.name = name;
        this.type = type;
        this.origin = origin;
        this.assigned = assigned;
    }

    public String name() {
        return name;
    }

    public TypeName type() {
        return type;
    }

    public Origin origin() {
        return origin;
    }

    /** Whether it is assigned after it got its first value. */
    public boolean assigned() {
        return assigned;
    }

    /** Whether the caller gives it its value. */
    public boolean isParameter() {
        return origin == Origin.SELF || origin == Origin.PARAMETER;
    }

    /** What a variable of its type holds before it is assigned, as Java text. */
    public String defaultValue() {
        if (!type.isPrimitive()) {
            return "null";
        }
        if (type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT) || type.equals(TypeName.CHAR)) {
            return "(" + type + ") 0";
        }
        return type.equals(TypeName.BOOLEAN) ? "false" : "0";
    }

    /** How many slots of the JVM's it takes. */
    public int slots() {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
