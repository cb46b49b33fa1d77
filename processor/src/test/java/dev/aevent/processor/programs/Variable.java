package dev.aevent.processor.programs;

/**
 * A name that stands for a value.
 *
 * @param isAssignable whether it may be assigned again
 * @param isLocal lambdas, and what else outlives the statement, see only those that are never assigned again
 */
record Variable(Type type, String name, boolean isAssignable, boolean isLocal) {
    static Variable local(Type type, String name, boolean isAssignable) {
        return new Variable(type, name, isAssignable, true);
    }

    boolean canBeCaptured() {
        return !isLocal || !isAssignable;
    }

    /** The same where nothing may assign it. */
    Variable fixed() {
        return new Variable(type, name, false, isLocal);
    }

    Expression.Name read() {
        return new Expression.Name(type, name);
    }
}
