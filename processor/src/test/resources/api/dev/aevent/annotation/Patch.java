package dev.aevent.annotation;

import java.lang.annotation.*;

@Target(ElementType.METHOD)
public @interface Patch {
    Class<?> value();

    Kind kind() default Kind.INSTANCE;

    enum Kind {
        INSTANCE,
        STATIC,
        CONSTRUCTOR
    }
}
