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

    /** What names of generated classes say for the class: the number of the constant, for traces, and its name. */
    static @Nullable String scopeOf(Class<?> type) {
        Object[] constants = type.getSuperclass().getEnumConstants();
        if (constants != null) { // else the enum is yet to be initialised
            for (int i = 0; i < constants.length; i++) {
                if (constants[i].getClass() == type) {
                    return "$" + (i + 1) + "$" + ((Enum<?>) constants[i]).name();
                }
            }
        }
        return null;
    }
}
