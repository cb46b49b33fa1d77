package dev.aevent.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that says what to do when a blocking call is awaited in a coroutine.
 *
 * <p>It has the name of the blocking method, or any name for a constructor, and its parameters; for an instance method
 * the receiver comes first. It returns a {@code dev.aevent.Awaitable} of what the blocking method returns, boxed, or of
 * {@code Void}. It is called on the loop's thread with the evaluated operands, begins nothing that would block, and may
 * throw at once what the blocking method would.
 *
 * <p>A patch also stands for the methods that override the blocking one; where several do, that of the most specific
 * class is taken.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Patch {
    /** The class that declares the blocking method. */
    Class<?> value();

    /** What sort of member the blocking method is. */
    Kind kind() default Kind.INSTANCE;

    /** A sort of member. */
    enum Kind {
        /** An instance method; the patch's first parameter is the receiver. */
        INSTANCE,
        /** A static method. */
        STATIC,
        /** A constructor. */
        CONSTRUCTOR
    }
}
