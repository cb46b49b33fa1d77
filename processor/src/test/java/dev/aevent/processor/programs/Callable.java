package dev.aevent.processor.programs;

import java.util.List;
import java.util.Optional;

/**
 * A method that the program declares.
 *
 * @param receiver the type whose values have it; empty if it is one of the program's own class
 * @param result none if it is void
 */
record Callable(
        Optional<Type> receiver,
        boolean isStatic,
        boolean isCoroutine,
        String name,
        List<Parameter> parameters,
        Optional<Type> result,
        boolean throwsOops) {
    boolean isOpenTo(Scope scope) {
        return (!throwsOops || scope.mayThrow())
                && (!isCoroutine || scope.mayAwait())
                && (receiver.isPresent() || isStatic || !scope.isStatic());
    }
}
