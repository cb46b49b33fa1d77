package dev.aevent.processor.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A call that {@code try} or {@code for} makes without a word in the source, and how it is awaited. */
public sealed interface ImplicitCall {
    /** The method that is called; it has no parameters. */
    ExecutableElement callee();

    /** A call of another coroutine. */
    record OfCoroutine(ExecutableElement callee) implements ImplicitCall {}

    /**
     * A call of a blocking method that a patch stands in for.
     *
     * @param patch the static method that builds the operation
     */
    record OfPatched(ExecutableElement callee, ExecutableElement patch) implements ImplicitCall {}

    /**
     * What {@code for} calls to iterate; each is null where it is an ordinary call.
     *
     * @param iteratorType what {@code iterator()} returns
     */
    record Iteration(
            TypeMirror iteratorType,
            @Nullable ImplicitCall iterator,
            @Nullable ImplicitCall hasNext,
            @Nullable ImplicitCall next) {
        /** Those that may suspend. */
        public List<ImplicitCall> calls() {
            return Stream.of(iterator, hasNext, next).filter(Objects::nonNull).toList();
        }
    }
}
