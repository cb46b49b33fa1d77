package dev.aevent.processor.split;

import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import java.util.List;
import java.util.function.Consumer;

/** What instructions say of locals and of control. */
final class Instructions {
    private Instructions() {}

    /** Whether control can reach what follows. */
    static boolean falls(Instruction instruction) {
        return !(instruction instanceof Instruction.Goto
                || instruction instanceof Instruction.Try
                || instruction instanceof Instruction.Code code && !code.completes());
    }

    /** The call that begins what is awaited. */
    static Fragment call(Instruction.Await await) {
        if (await.awaited() instanceof Instruction.Awaited.Coroutine coroutine) {
            return coroutine.call();
        } else if (await.awaited() instanceof Instruction.Awaited.Operation operation) {
            return operation.call();
        }
        return Fragment.EMPTY;
    }

    /** The text of an instruction; empty if it has none. */
    static Fragment text(Instruction instruction) {
        if (instruction instanceof Instruction.Code code) {
            return code.text();
        } else if (instruction instanceof Instruction.Assign assign) {
            return assign.value();
        } else if (instruction instanceof Instruction.Branch branch) {
            return branch.condition();
        }
        return instruction instanceof Instruction.Await await ? call(await) : Fragment.EMPTY;
    }

    /** Tells of all instructions, those in regions included. */
    static void forEach(List<Instruction> body, Consumer<Instruction> action) {
        for (Instruction instruction : body) {
            action.accept(instruction);
            if (instruction instanceof Instruction.Try region) {
                forEach(region.body(), action);
            }
        }
    }

    /**
     * Tells of the locals that an instruction names.
     *
     * @param named gets each of them
     * @param assigned gets those among them that may have another value afterwards
     */
    static void locals(Instruction instruction, Consumer<Local> named, Consumer<Local> assigned) {
        for (Piece piece : text(instruction).pieces()) {
            if (piece instanceof Piece.Use use) {
                named.accept(use.local());
                if (use.local().assigned()) {
                    assigned.accept(use.local());
                }
            } else if (piece instanceof Piece.Definition definition) {
                named.accept(definition.local());
                assigned.accept(definition.local());
            }
        }
        Consumer<Local> both = named.andThen(assigned);
        if (instruction instanceof Instruction.Assign assign) {
            both.accept(assign.target());
        } else if (instruction instanceof Instruction.Declare declare) {
            named.accept(declare.local());
        } else if (instruction instanceof Instruction.Await await && await.result() != null) {
            both.accept(await.result());
        } else if (instruction instanceof Instruction.Try region) {
            region.handlers().forEach(handler -> both.accept(handler.exception()));
        }
    }
}
