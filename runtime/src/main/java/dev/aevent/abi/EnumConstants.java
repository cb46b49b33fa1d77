package dev.aevent.abi;

import org.jspecify.annotations.Nullable;

/** Enum constants with bodies: each is the one object of a class that has no name in any source. */
final class EnumConstants {
    private EnumConstants() {}

    /** Whether a class is that of such a constant. */
    static boolean isOne(Class<?> type) {
        Class<?> above = type.getSuperclass();
        return above != null && above.isEnum();
    }

    /** The name of the constant. */
    static @Nullable String nameOf(Class<?> type) {
        Object[] constants = type.getSuperclass().getEnumConstants();
        if (constants != null) { // else the enum is yet to be initialised
            for (Object constant : constants) {
                if (constant.getClass() == type) {
                    return ((Enum<?>) constant).name();
                }
            }
        }
        return null;
    }
}
