package dev.aevent.annotation;

public @interface PatchTable {
    Class<?>[] value();
}
