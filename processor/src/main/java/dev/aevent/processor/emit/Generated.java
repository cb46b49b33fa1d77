package dev.aevent.processor.emit;

import dev.aevent.processor.ir.VariableNames;
import dev.aevent.processor.split.Subject;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * The readable source of one generated class.
 *
 * @param packageName its package; empty for the unnamed one
 * @param simpleName its name, as {@code Relay$Coroutines}
 * @param sourceFileName the user's file, as {@code Relay.java}
 * @param text the whole generated file
 * @param lines {@code lines[generated line] = user's line}, both from 1; 0 where a line has none (dispatch code).
 *     Lines beyond the array have none either
 * @param userType the class whose coroutines these are, an element of the clean room
 * @param originatingClassName the binary name of the top-level type whose file is the origin
 * @param accessedPrivateNestedTypes binary names of private nested types that the text names
 * @param variables what debuggers call them, by the simple names of the frames' classes
 * @param states of each coroutine that has a body, and of lambdas
 */
@SuppressWarnings("ArrayRecordComponent") // a table of the size of the file, never compared
public record Generated(
        String packageName,
        String simpleName,
        String sourceFileName,
        String text,
        int[] lines,
        TypeElement userType,
        String originatingClassName,
        List<String> accessedPrivateNestedTypes,
        Map<String, VariableNames> variables,
        Map<Subject, States> states) {
    /** In the name of a variable that lambdas read instead of another, what follows the other's name. */
    public static final String COPY = "$captured";

    public Generated {
        accessedPrivateNestedTypes = List.copyOf(accessedPrivateNestedTypes);
        variables = Map.copyOf(variables);
        states = Map.copyOf(states);
    }

    /** The generated class's binary name. */
    public String className() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** The user's line that a generated line stands for; 0 if none. */
    public int userLine(int generatedLine) {
        return generatedLine < lines.length ? lines[generatedLine] : 0;
    }
}
