package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Statement.Block;
import dev.aevent.processor.programs.Statement.Break;
import dev.aevent.processor.programs.Statement.Continue;
import dev.aevent.processor.programs.Statement.DoWhile;
import dev.aevent.processor.programs.Statement.Endless;
import dev.aevent.processor.programs.Statement.For;
import dev.aevent.processor.programs.Statement.ForEach;
import dev.aevent.processor.programs.Statement.If;
import dev.aevent.processor.programs.Statement.Labelled;
import dev.aevent.processor.programs.Statement.Return;
import dev.aevent.processor.programs.Statement.Switch;
import dev.aevent.processor.programs.Statement.Throw;
import dev.aevent.processor.programs.Statement.Try;
import dev.aevent.processor.programs.Statement.Until;
import dev.aevent.processor.programs.Statement.While;
import dev.aevent.processor.programs.Statement.Yield;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether statements can complete normally, as the language has it. */
final class Flow {
    /**
     * What a jump may leave.
     *
     * @param isInnermost whether one without a label leaves it
     */
    private record Exit(boolean isContinue, Optional<String> label, boolean isInnermost) {
        Exit behindLoop() {
            return new Exit(isContinue, label, false);
        }

        Exit behindSwitch() {
            return isContinue ? this : behindLoop();
        }

        boolean isOf(Optional<String> jump) {
            return jump.isPresent() ? jump.equals(label) : isInnermost;
        }
    }

    private Flow() {}

    static boolean completes(List<Statement> statements) {
        return statements.stream().allMatch(Flow::completes);
    }

    static boolean completes(Statement statement) {
        if (statement instanceof Return
                || statement instanceof Throw
                || statement instanceof Break
                || statement instanceof Continue
                || statement instanceof Yield) {
            return false;
        } else if (statement instanceof Block block) {
            return completes(block.statements());
        } else if (statement instanceof If test) {
            return test.otherwise().isEmpty()
                    || completes(test.body())
                    || completes(test.otherwise().get());
        } else if (statement instanceof Labelled labelled) {
            return completes(labelled.body())
                    || exits(labelled.body(), new Exit(false, Optional.of(labelled.label()), false));
        } else if (statement instanceof Endless loop) {
            return exits(loop.body(), new Exit(false, loop.label(), true));
        } else if (statement instanceof Try attempt) {
            boolean before = completes(attempt.body())
                    || attempt.catches().stream().anyMatch(clause -> completes(clause.body()));
            return before && attempt.last().map(Flow::completes).orElse(true);
        } else if (statement instanceof Switch choice) {
            return completes(choice);
        }
        return true;
    }

    private static boolean completes(Switch choice) {
        boolean isExhaustive = choice.arms().stream()
                .anyMatch(arm -> arm.label() instanceof Label.Default || arm.label() instanceof Label.NullOrDefault);
        if (!isExhaustive || choice.arms().isEmpty()) {
            return true;
        }
        Arm last = choice.arms().get(choice.arms().size() - 1);
        return completes(last)
                || choice.arms().stream().anyMatch(arm -> arm instanceof Arm.Arrow && completes(arm))
                || bodies(choice).anyMatch(body -> exits(body, new Exit(false, choice.label(), true)));
    }

    private static boolean completes(Arm arm) {
        if (arm instanceof Arm.Group group) {
            return completes(group.statements());
        }
        return !(arm instanceof Arm.Arrow arrow) || completes(arrow.body());
    }

    /** Whether a loop can end by a break. */
    static boolean breaks(Optional<String> label, Block body) {
        return exits(body, new Exit(false, label, true));
    }

    /** Whether a body can come to the condition of its loop. */
    static boolean continues(Optional<String> label, Block body) {
        return completes(body) || exits(body, new Exit(true, label, true));
    }

    private static boolean exits(Statement statement, Exit exit) {
        if (statement instanceof Break jump) {
            return !exit.isContinue() && exit.isOf(jump.label());
        } else if (statement instanceof Continue jump) {
            return exit.isContinue() && exit.isOf(jump.label());
        } else if (statement instanceof Block block) {
            return block.statements().stream().anyMatch(inner -> exits(inner, exit));
        } else if (statement instanceof If test) {
            return exits(test.body(), exit)
                    || test.otherwise().filter(inner -> exits(inner, exit)).isPresent();
        } else if (statement instanceof Labelled labelled) {
            return exits(labelled.body(), exit);
        } else if (statement instanceof Switch choice) {
            return bodies(choice).anyMatch(body -> exits(body, exit.behindSwitch()));
        } else if (statement instanceof Try attempt) {
            boolean last = attempt.last().filter(block -> exits(block, exit)).isPresent();
            boolean passes = attempt.last().map(Flow::completes).orElse(true);
            return last
                    || passes
                            && Stream.concat(
                                            Stream.of(attempt.body()),
                                            attempt.catches().stream().map(Catch::body))
                                    .anyMatch(block -> exits(block, exit));
        }
        return body(statement).filter(body -> exits(body, exit.behindLoop())).isPresent();
    }

    /** The body of a loop. */
    private static Optional<Block> body(Statement statement) {
        if (statement instanceof While loop) {
            return Optional.of(loop.body());
        } else if (statement instanceof DoWhile loop) {
            return Optional.of(loop.body());
        } else if (statement instanceof Endless loop) {
            return Optional.of(loop.body());
        } else if (statement instanceof Until loop) {
            return Optional.of(loop.body());
        } else if (statement instanceof For loop) {
            return Optional.of(loop.body());
        } else if (statement instanceof ForEach loop) {
            return Optional.of(loop.body());
        }
        return Optional.empty();
    }

    private static Stream<Statement> bodies(Switch choice) {
        return choice.arms().stream()
                .map(arm -> arm instanceof Arm.Group group
                        ? new Block(group.statements())
                        : arm instanceof Arm.Arrow arrow ? arrow.body() : new Block(List.of()));
    }
}
