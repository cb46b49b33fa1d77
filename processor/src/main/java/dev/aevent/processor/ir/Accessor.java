package dev.aevent.processor.ir;

import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** A small method of the generated class that reaches what only the user's class may touch. */
public sealed interface Accessor {
    /** Reads or writes a field. */
    sealed interface OfField extends Accessor {
        VariableElement field();

        /** The class to look it up in. */
        TypeElement owner();
    }

    /** Reads a field. */
    record Get(VariableElement field, TypeElement owner) implements OfField {}

    /** Writes a field; has the value written. */
    record Set(VariableElement field, TypeElement owner) implements OfField {}

    /**
     * {@code field op= operand}, given the field's old value; has the new one.
     *
     * @param type the type of the target: what a type variable stands for
     * @param old that of its old value: text is appended to whatever there is
     * @param held whether object and old value come as what {@link Hold} has
     */
    record Compound(
            VariableElement field,
            TypeElement owner,
            TypeName type,
            TypeName old,
            String operator,
            TypeName operand,
            boolean held)
            implements OfField {}

    /**
     * An object with the value that its field has now, for a compound assignment to a field of a computed object. A box
     * must not be null, as it is unboxed before the operand is evaluated.
     *
     * @param type the type of the target
     */
    record Hold(VariableElement field, TypeElement owner, TypeName type) implements OfField {}

    /**
     * {@code field++} and its kin.
     *
     * @param type the type of the target
     */
    record Step(VariableElement field, TypeElement owner, TypeName type, String operator, boolean postfix)
            implements OfField {}

    /**
     * Calls a method.
     *
     * @param owner the class to look it up in
     * @param caller the class that may call it: {@code owner}, or the one whose {@code super} it is called on
     */
    record Call(ExecutableElement method, TypeElement owner, TypeElement caller) implements Accessor {
        /** Whether it is called on {@code super}, not virtually. */
        public boolean isSuper() {
            return !owner.equals(caller);
        }
    }

    /** The same for a member of a raw type. */
    record Raw(Accessor member) implements Accessor {}

    /** The same for a call whose result need not be of the type that a type variable stands for, if nobody reads it. */
    record Unread(Call call) implements Accessor {}

    /**
     * Calls a constructor.
     *
     * @param isInitialising whether its first argument, null, is what initialises the class: that comes before the others
     */
    record New(ExecutableElement constructor, TypeElement owner, boolean isInitialising) implements Accessor {}

    /** Reads the outer instance of an inner one. */
    record Outer(TypeElement inner, TypeElement outer) implements Accessor {}

    /** Whether assertions of the user's class are on. */
    record Assertions(TypeElement owner) implements Accessor {}

    /**
     * A call of {@code spawn}.
     *
     * @param task the type that it has
     * @param method the user's method in which it stands
     * @param line where
     */
    record SpawnPlace(TypeName task, ExecutableElement method, int line) {}

    /**
     * Spawns a coroutine.
     *
     * @param callee the coroutine
     * @param receiver the type of what it is called on
     * @param given the types of the arguments
     * @param elements that of the array's elements that it gets the last ones in; null if it gets them as they are
     * @param isSuper whether it is called on {@code super}, not virtually
     */
    record Spawn(
            ExecutableElement callee,
            TypeName receiver,
            List<TypeName> given,
            @Nullable TypeName elements,
            boolean isSuper,
            SpawnPlace place)
            implements Accessor {
        public Spawn {
            given = List.copyOf(given);
        }
    }

    /** Spawns a lambda. */
    record SpawnLambda(LambdaClass lambda, SpawnPlace place) implements Accessor {}
}
