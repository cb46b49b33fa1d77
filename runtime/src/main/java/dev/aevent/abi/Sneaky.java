package dev.aevent.abi;

/** Throws any throwable where the compiler would have it declared. */
final class Sneaky {
    private Sneaky() {}

    /** Throws it; write {@code throw} before the call for the compiler's sake. */
    static RuntimeException rethrow(Throwable failure) {
        return Sneaky.<RuntimeException>as(failure);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <X extends Throwable> RuntimeException as(Throwable failure) throws X {
        throw (X) failure;
    }
}
