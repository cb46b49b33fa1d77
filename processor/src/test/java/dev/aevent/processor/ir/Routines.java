package dev.aevent.processor.ir;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Routines written by hand, for the tests of the passes behind lowering. */
public final class Routines {
    private int line;

    private Routines() {}

    /** Names for what is in a routine. */
    public static Routines routines() {
        return new Routines();
    }

    public static Local parameter(String name) {
        return new Local(name, ClassName.OBJECT, Local.Origin.PARAMETER, false);
    }

    public static Local variable(String name) {
        return new Local(name, ClassName.OBJECT, Local.Origin.VARIABLE, true);
    }

    public static Routine routine(List<Local> parameters, Instruction... body) {
        return new Routine(
                "run",
                List.of(),
                parameters,
                TypeName.VOID,
                MachineNames.avoiding(Set.of()),
                VariableNames.UNCHANGED,
                List.of(body),
                1);
    }

    /** An await that reads locals and defines one. */
    public Instruction.Await awaitInto(Local result, Local... read) {
        return new Instruction.Await(
                new Instruction.Awaited.Coroutine(call("begin", read)), result, ClassName.OBJECT, false, ++line);
    }

    /** An await without a result. */
    public Instruction.Await await(Local... read) {
        return new Instruction.Await(
                new Instruction.Awaited.Coroutine(call("begin", read)), null, TypeName.VOID, false, ++line);
    }

    public static Instruction use(Local... read) {
        return new Instruction.Code(call("use", read), true);
    }

    public static Instruction end() {
        return new Instruction.Code(Fragment.of("return null;"), false);
    }

    public static Instruction define(Local local) {
        return new Instruction.Assign(local, Fragment.of("new Object()"), true);
    }

    public static Instruction mark(Label label) {
        return new Instruction.Mark(label);
    }

    public static Instruction jump(Label label) {
        return new Instruction.Goto(label, 0);
    }

    public static Instruction branch(Label label) {
        return new Instruction.Branch(Fragment.of("unknown()"), true, label);
    }

    /** A region with one handler for everything. */
    public static Instruction.Try region(Local exception, Label handler, Instruction... body) {
        return new Instruction.Try(
                List.of(body),
                List.of(new Instruction.Handler(
                        Fragment.of("Throwable"), "caught", Fragment.EMPTY, exception, handler)));
    }

    private static Fragment call(String method, Local... read) {
        var parts = new ArrayList<Object>(List.of(method + "("));
        for (Local local : read) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(Fragment.use(local));
        }
        parts.add(")");
        return Fragment.of(parts.toArray());
    }
}
