package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.check.ImplicitCall;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Owners;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Makes suspension points of the calls that {@code try} and {@code for} make without a word in the source. */
final class ImplicitAwaits {
    private final Types types;
    private final TypeNames typeNames;
    private final Sink sink;
    private final Shield shield;

    ImplicitAwaits(Context context) {
        types = context.body().world().types();
        typeNames = context.typeNames();
        sink = context.sink();
        shield = context.shield();
    }

    /**
     * Adds the suspension point of a call.
     *
     * @param type the static type of the receiver
     * @param result what takes the result; null where there is none
     * @param line the line in which Java calls
     */
    void suspend(ImplicitCall call, Local receiver, TypeMirror type, @Nullable Local result, int line) {
        Instruction.Awaited awaited;
        if (call instanceof ImplicitCall.OfPatched patched) {
            awaited = new Instruction.Awaited.Operation(Fragment.of(
                    name(patched.patch(), typeNames.raw(Owners.of(patched.patch()))),
                    "(",
                    StaticCalls.nonNull(receiver(receiver, type, call)),
                    ")"));
        } else {
            Fragment name = name(call.callee(), typeNames.entries(Owners.of(call.callee())));
            awaited = new Instruction.Awaited.Coroutine(
                    Fragment.of(name, "(", receiver(receiver, type, call), ", ", Piece.Machine.LOOP, ")"));
        }
        TypeName resultType = result == null ? TypeName.VOID : result.type();
        sink.add(new Instruction.Await(awaited, result, resultType, shield.isUp(), line));
    }

    private static Fragment name(ExecutableElement method, ClassName owner) {
        return Fragment.of(new Piece.Type(owner), "." + method.getSimpleName());
    }

    /** What declares the method need not be the bound that the name of the receiver's type stands for. */
    private Fragment receiver(Local local, TypeMirror type, ImplicitCall call) {
        TypeMirror owner = types.erasure(Owners.of(call.callee()).asType());
        return types.isSubtype(types.erasure(type), owner)
                ? Fragment.use(local)
                : Fragment.of("(", new Piece.Type(typeNames.raw(Owners.of(call.callee()))), ") ", Fragment.use(local));
    }
}
