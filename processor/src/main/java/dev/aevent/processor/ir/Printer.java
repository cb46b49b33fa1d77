package dev.aevent.processor.ir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints routines as pseudo-code for people: one line for each instruction, what is in a region indented, the user's
 * line in front where there is one. Labels of one name are numbered in the order of the text.
 */
public final class Printer {
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private final Routine routine;
    private final Function<Instruction, String> notes;
    private final Map<Label, String> labels = new IdentityHashMap<>();
    private final StringBuilder out = new StringBuilder();

    private Printer(Routine routine, Function<Instruction, String> notes) {
        this.routine = routine;
        this.notes = notes;
    }

    /** The routine. */
    public static String print(Routine routine) {
        return print(routine, instruction -> "");
    }

    /**
     * The routine with remarks.
     *
     * @param notes what a later pass knows of an instruction, to be printed behind it; empty if nothing
     */
    public static String print(Routine routine, Function<Instruction, String> notes) {
        var printer = new Printer(routine, notes);
        printer.print();
        return printer.out.toString();
    }

    private void print() {
        nameLabels(routine.body(), new HashMap<>());
        String parameters =
                routine.parameters().stream().map(Printer::declaration).collect(Collectors.joining(", ", "(", ")"));
        line(routine.line(), 0, simple(routine.resultType()) + " " + routine.name() + parameters, "");
        body(routine.body(), 1);
    }

    private void nameLabels(List<Instruction> body, Map<String, Integer> count) {
        for (Instruction instruction : body) {
            if (instruction instanceof Instruction.Mark mark) {
                String hint = mark.label().toString();
                int number = count.merge(hint, 1, Integer::sum);
                labels.put(mark.label(), number == 1 ? hint : hint + number);
            } else if (instruction instanceof Instruction.Try region) {
                nameLabels(region.body(), count);
            }
        }
    }

    private void body(List<Instruction> body, int depth) {
        for (Instruction instruction : body) {
            if (instruction instanceof Instruction.Try region) {
                line(0, 2 * depth, "try", notes.apply(region));
                body(region.body(), depth + 1);
                region.handlers().forEach(handler -> line(0, 2 * depth, handler(handler), ""));
            } else {
                int indentation = instruction instanceof Instruction.Mark ? 2 * depth - 1 : 2 * depth;
                line(userLine(instruction), indentation, text(instruction), notes.apply(instruction));
            }
        }
    }

    private void line(int userLine, int indentation, String text, String note) {
        out.append(userLine == 0 ? "     " : "%4d ".formatted(userLine))
                .append("  ".repeat(indentation))
                .append(text)
                .append(note.isEmpty() ? "" : "   // " + note)
                .append('\n');
    }

    private String text(Instruction instruction) {
        if (instruction instanceof Instruction.Mark mark) {
            return name(mark.label()) + ":";
        } else if (instruction instanceof Instruction.Goto jump) {
            return "goto " + name(jump.target());
        } else if (instruction instanceof Instruction.Branch branch) {
            return "if " + (branch.when() ? "" : "not ") + "(" + text(branch.condition()) + ") goto "
                    + name(branch.target());
        } else if (instruction instanceof Instruction.Code code) {
            return text(code.text());
        } else if (instruction instanceof Instruction.Declare declare) {
            return declaration(declare.local());
        } else if (instruction instanceof Instruction.Assign assign) {
            Local target = assign.target();
            return (assign.declares() ? declaration(target) : target.name()) + " = " + text(assign.value());
        } else if (instruction instanceof Instruction.Await await) {
            return await(await);
        }
        return instruction.toString();
    }

    private String await(Instruction.Await await) {
        Local result = await.result();
        String text = result == null ? "await " : declaration(result) + " = await ";
        if (await.awaited() instanceof Instruction.Awaited.Coroutine coroutine) {
            text += text(coroutine.call());
        } else if (await.awaited() instanceof Instruction.Awaited.Operation operation) {
            text += "operation " + text(operation.call());
        } else {
            text += "the next turn";
        }
        return await.shielded() ? text + " shielded" : text;
    }

    private String handler(Instruction.Handler handler) {
        return "catch (" + text(handler.types()) + " " + handler.exception() + ") goto " + name(handler.target());
    }

    private String text(Fragment fragment) {
        List<String> pieces = new ArrayList<>();
        for (Piece piece : fragment.pieces()) {
            if (piece instanceof Piece.Jump jump) {
                pieces.add("goto " + name(jump.target()) + ";");
            } else if (piece instanceof Piece.Type type) {
                pieces.add(simple(type.type()));
            } else if (piece instanceof Piece.Machine machine) {
                pieces.add(
                        machine == Piece.Machine.LOOP
                                ? routine.names().loop()
                                : routine.names().result());
            } else {
                pieces.add(piece.toString());
            }
        }
        return LINE_ENDS.matcher(String.join("", pieces).strip()).replaceAll(" ");
    }

    private String name(Label label) {
        return labels.getOrDefault(label, label + " (nowhere)");
    }

    private static String declaration(Local local) {
        return simple(local.type()) + " " + local.name();
    }

    private static String simple(Object type) {
        return PACKAGES.matcher(type.toString()).replaceAll("");
    }

    private static int userLine(Instruction instruction) {
        if (instruction instanceof Instruction.Await await) {
            return await.line();
        } else if (instruction instanceof Instruction.Code code) {
            return userLine(code.text());
        } else if (instruction instanceof Instruction.Assign assign) {
            return userLine(assign.value());
        }
        return instruction instanceof Instruction.Branch branch ? userLine(branch.condition()) : 0;
    }

    private static int userLine(Fragment text) {
        return text.pieces().stream()
                .filter(Piece.Line.class::isInstance)
                .mapToInt(piece -> ((Piece.Line) piece).line())
                .findFirst()
                .orElse(0);
    }
}
