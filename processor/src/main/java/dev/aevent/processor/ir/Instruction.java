package dev.aevent.processor.ir;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One step of a routine. */
public sealed interface Instruction {
    /**
     * Statements that contain no await, as they were written.
     *
     * @param completes whether control can reach what follows
     */
    record Code(Fragment text, boolean completes) implements Instruction {
        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** A declaration without a value. */
    record Declare(Local local) implements Instruction {
        @Override
        public String toString() {
            return local.type() + " " + local;
        }
    }

    /**
     * {@code target = value}.
     *
     * @param declares whether this is where the user or lowering declares the target
     */
    record Assign(Local target, Fragment value, boolean declares) implements Instruction {
        @Override
        public String toString() {
            return target + " = " + value;
        }
    }

    /**
     * A suspension point: begins what is awaited; where that suspends, saves what is live and leaves; goes on with its
     * result.
     *
     * @param awaited what is begun
     * @param result what takes the result; null where there is none or nobody reads it
     * @param resultType the type of the awaited call; void where it has none
     * @param shielded whether cancellation must not strike here: in a {@code finally} block or an implicit close
     * @param line the call's line in the user's file
     */
    record Await(Awaited awaited, @Nullable Local result, TypeName resultType, boolean shielded, int line)
            implements Instruction {
        @Override
        public String toString() {
            return (result == null ? "" : result + " = ") + "await " + awaited + (shielded ? " shielded" : "");
        }
    }

    /** What a suspension point begins. */
    sealed interface Awaited {
        /** The entry of another coroutine; {@code call} is the whole call expression. */
        record Coroutine(Fragment call) implements Awaited {
            @Override
            public String toString() {
                return call.toString();
            }
        }

        /** A patch; {@code call} makes its operation. */
        record Operation(Fragment call) implements Awaited {
            @Override
            public String toString() {
                return call.toString();
            }
        }

        /** A turn of the run queue. */
        record Yield() implements Awaited {
            @Override
            public String toString() {
                return "yield";
            }
        }
    }

    /** The place of a label. */
    record Mark(Label label) implements Instruction {
        @Override
        public String toString() {
            return label + ":";
        }
    }

    /**
     * Leaves for a label.
     *
     * @param line the user's line; 0 if it stands for none
     */
    record Goto(Label target, int line) implements Instruction {
        @Override
        public String toString() {
            return "goto " + target;
        }
    }

    /** Leaves for {@code target} if the condition has the value {@code when}. */
    record Branch(Fragment condition, boolean when, Label target) implements Instruction {
        @Override
        public String toString() {
            return "if " + (when ? "" : "not ") + "(" + condition + ") goto " + target;
        }
    }

    /**
     * A protected region. The body leaves it by jumps only.
     *
     * @param handlers in the order in which they are tried
     */
    record Try(List<Instruction> body, List<Handler> handlers) implements Instruction {
        public Try {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
        }

        @Override
        public String toString() {
            return "try " + handlers.stream().map(Handler::toString).collect(Collectors.joining(" "));
        }
    }

    /**
     * Where an exception goes.
     *
     * @param types the types it catches, as in a catch clause
     * @param parameter the name of the clause's parameter
     * @param repair what has the trace repaired; empty if that can wait
     * @param exception the local that takes it
     * @param target where to go on
     */
    record Handler(Fragment types, String parameter, Fragment repair, Local exception, Label target) {
        @Override
        public String toString() {
            return "catch (" + types + " " + exception + ") goto " + target;
        }
    }
}
