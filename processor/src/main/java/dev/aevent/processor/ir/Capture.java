package dev.aevent.processor.ir;

import com.palantir.javapoet.TypeName;

/** A value of the method around that a local class or a lambda keeps, in a field of this name. */
public record Capture(String name, TypeName type) {
    /** The instance that the method around belongs to. No variable of a user's bears the name. */
    public static final String OUTER = "this$";
}
