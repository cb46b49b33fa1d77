package dev.aevent.abi;

import org.jspecify.annotations.Nullable;

/**
 * Values that need not be of the types that they are used as, since only generics say so (heap pollution, JLS 4.12.2).
 * Java finds out where it casts such a value, and generated code may not do so anywhere else.
 */
public final class Unchecked {
    private Unchecked() {}

    /**
     * The value itself.
     *
     * @param value of any class; what it is used for may ask for more, as with the result of any generic method
     */
    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    public static <T extends @Nullable Object> T of(@Nullable Object value) {
        return (T) value;
    }
}
