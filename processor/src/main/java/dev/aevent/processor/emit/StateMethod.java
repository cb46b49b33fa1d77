package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Label;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.ir.Targets;
import dev.aevent.processor.split.Machine;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a method that runs states. */
final class StateMethod {
    private final Machine machine;
    private final Convention convention;
    private final MachineNames names;
    private final Lines out = new Lines();
    private final Map<Local, String> captures = new HashMap<>();
    /** The copies that are assigned in the same text that captures them. */
    private final Map<Local, String> definedCopies = new HashMap<>();

    private int captured;
    private int depth;

    StateMethod(Machine machine, Convention convention) {
        this.machine = machine;
        this.convention = convention;
        names = machine.routine().names();
    }

    /**
     * Writes it.
     *
     * @param body the instructions
     * @param first the state in which they begin
     */
    CodeBlock write(List<Instruction> body, int first) {
        convention.variables().forEach((local, value) -> out.line("$T $N = $L;", local.type(), local.name(), value));
        if (machine.count() == 1) {
            body.forEach(this::instruction);
        } else {
            dispatch(body, first);
        }
        return out.build();
    }

    private String dispatchName(int level) {
        return level == 0 ? names.dispatch() : names.dispatch() + level;
    }

    /** The states of a routine or of a region; a loop over them where they jump among themselves. */
    private void dispatch(List<Instruction> body, int first) {
        boolean jumps = Targets.in(body).stream().anyMatch(label -> depthOf(label) == depth);
        if (jumps) {
            out.line("$L:", dispatchName(depth));
            out.line("for (;;) {");
            out.indent();
        }
        out.line("switch ($N) {", names.state());
        out.indent();
        if (body.get(0) instanceof Instruction.Try region && startsWith(region, first)) {
            cases(statesOf(region), "try");
            protect(region);
            body.stream().skip(1).forEach(this::instruction);
        } else if (body.get(0) instanceof Instruction.Mark mark
                && Integer.valueOf(first).equals(stateOf(mark))) {
            cases(List.of(first), mark.label().toString());
            body.stream().skip(1).forEach(this::instruction);
        } else {
            cases(List.of(first), first == 0 ? "begin" : "try");
            body.forEach(this::instruction);
        }
        endCase();
        if (depth == 0) {
            convention.exits().forEach(this::exit);
        }
        out.line("default:");
        out.indent();
        out.line("throw new $T($N);", ClassName.get(AssertionError.class), names.state());
        out.unindent();
        out.unindent();
        out.line("}");
        if (jumps) {
            out.unindent();
            out.line("}");
        }
    }

    private @Nullable Integer stateOf(Instruction.Mark mark) {
        return machine.states().get(mark.label());
    }

    private int depthOf(Label label) {
        return convention.exits().contains(label) ? 0 : machine.depth(label);
    }

    /** Another part goes on. */
    private void exit(Label target) {
        int state = machine.state(target);
        cases(List.of(state), target + " elsewhere");
        out.line("$L;", convention.park(state, machine.liveness().at(target)));
        out.line("return $N.next();", names.loop());
        endCase();
    }

    private boolean startsWith(Instruction.Try region, int state) {
        Integer entry = machine.entries().get(region);
        return entry != null && entry == state;
    }

    /** @param hint what they are, for readers */
    private void cases(Collection<Integer> states, String hint) {
        String list = states.stream().map(String::valueOf).collect(Collectors.joining(", "));
        out.line("case $L: { // $L", list, hint);
        out.indent();
    }

    private void endCase() {
        out.unindent();
        out.line("}");
    }

    private void instruction(Instruction instruction) {
        captures.clear();
        definedCopies.clear();
        if (instruction instanceof Instruction.Mark mark) {
            if (machine.states().containsKey(mark.label())) {
                endCase();
                cases(List.of(machine.state(mark.label())), mark.label().toString());
            }
        } else if (instruction instanceof Instruction.Code code) {
            capture(code.text());
            fragment(code.text());
            out.end();
        } else if (instruction instanceof Instruction.Declare declare) {
            if (machine.isInPlace(declare.local())) {
                out.line("$T $N;", declare.local().type(), declare.local().name());
            }
        } else if (instruction instanceof Instruction.Assign assign) {
            assign(assign);
        } else if (instruction instanceof Instruction.Goto jump) {
            out.at(jump.line());
            jump(jump.target());
            out.end();
        } else if (instruction instanceof Instruction.Branch branch) {
            branch(branch);
        } else if (instruction instanceof Instruction.Await await) {
            await(await);
        } else if (instruction instanceof Instruction.Try region) {
            region(region);
        }
    }

    private void assign(Instruction.Assign assign) {
        capture(assign.value());
        int line = firstLine(assign.value());
        out.at(line);
        if (assign.declares() && machine.isInPlace(assign.target())) {
            out.code("$T ", assign.target().type());
        }
        out.code("$N = ", assign.target().name());
        fragment(assign.value());
        out.text(";");
        out.end();
    }

    private static int firstLine(Fragment text) {
        return text.pieces().stream()
                .filter(Piece.Line.class::isInstance)
                .mapToInt(piece -> ((Piece.Line) piece).line())
                .findFirst()
                .orElse(0);
    }

    private void branch(Instruction.Branch branch) {
        capture(branch.condition());
        out.at(firstLine(branch.condition()));
        out.code(branch.when() ? "if (" : "if (!(");
        fragment(branch.condition());
        out.text(branch.when() ? ") { " : ")) { ");
        jump(branch.target());
        out.text(" }");
        out.end();
    }

    private void jump(Label target) {
        out.text(names.state() + " = " + machine.state(target) + "; continue " + dispatchName(depthOf(target)) + ";");
    }

    private void region(Instruction.Try region) {
        Integer entry = machine.entries().get(region);
        if (entry != null) {
            out.line("$N = $L;", names.state(), entry);
            endCase();
            cases(statesOf(region), "try");
        }
        protect(region);
    }

    private void protect(Instruction.Try region) {
        Integer entry = machine.entries().get(region);
        out.line("try {");
        out.indent();
        if (machine.isDivided()) {
            out.line("$N.mayThrow();", names.loop());
        }
        if (entry == null) {
            region.body().forEach(this::instruction);
        } else {
            depth++;
            dispatch(region.body(), entry);
            depth--;
        }
        out.unindent();
        for (Instruction.Handler handler : region.handlers()) {
            out.code("} catch (");
            fragment(handler.types());
            out.text(" " + handler.parameter() + ") {");
            out.end();
            out.indent();
            if (!handler.repair().pieces().isEmpty()) {
                fragment(handler.repair());
                out.end();
            }
            out.line("$N = $N;", handler.exception().name(), handler.parameter());
            jump(handler.target());
            out.end();
            out.unindent();
        }
        out.line("}");
    }

    /** The states inside a region, from its own on. */
    private Collection<Integer> statesOf(Instruction.Try region) {
        Collection<Integer> states = new TreeSet<>();
        collectStates(region, states);
        return states;
    }

    private void collectStates(Instruction instruction, Collection<Integer> states) {
        if (instruction instanceof Instruction.Mark mark && machine.states().containsKey(mark.label())) {
            states.add(machine.state(mark.label()));
        } else if (instruction instanceof Instruction.Await await) {
            states.add(machine.resumption(await));
        } else if (instruction instanceof Instruction.Try region) {
            Integer entry = machine.entries().get(region);
            if (entry != null) {
                states.add(entry);
            }
            region.body().forEach(inner -> collectStates(inner, states));
        }
    }

    private void await(Instruction.Await await) {
        int state = machine.resumption(await);
        String park = convention.park(state, machine.liveness().at(await));
        Instruction.Awaited awaited = await.awaited();
        if (awaited instanceof Instruction.Awaited.Coroutine coroutine) {
            begin(await, coroutine.call(), "");
            String r = names.result();
            if (await.resultType().isPrimitive() || await.resultType().equals(TypeName.VOID)) {
                out.code("if ($N != null) return (($T) $N).calledBy(", r, Names.FRAME, r);
            } else {
                String g = names.callee();
                out.code("if ($N instanceof $T $N) return $N.calledBy(", r, Names.FRAME, g, g);
            }
            out.text(park + ");");
        } else if (awaited instanceof Instruction.Awaited.Operation operation) {
            begin(await, operation.call(), names.loop() + ".attempt(");
            String w = names.waiter();
            out.code("if ($N instanceof $T $N) return $N.suspend(", names.result(), Names.WAITER, w, w);
            out.text(park + ");");
        } else {
            out.at(await.line());
            out.code("return $N.yielded($L, $L);", names.loop(), convention.isResumed(), park);
        }
        out.end();
        endCase();
        cases(List.of(state), "back in line " + await.line());
        out.at(await.line());
        out.code("$N.check();", names.loop());
        out.end();
        result(await);
    }

    private void begin(Instruction.Await await, Fragment call, String around) {
        capture(call);
        // Its operands may begin in an earlier line, where a breakpoint may be.
        boolean isEarlier = call.pieces().get(0) instanceof Piece.Line start && start.line() != await.line();
        out.at(isEarlier ? firstLine(call) : await.line());
        out.code(isEarlier ? "$N =" : "$N = ", names.result());
        out.at(await.line());
        out.code("$L", around);
        fragment(isEarlier ? new Fragment(call.pieces().subList(1, call.pieces().size())) : call);
        out.text(around.isEmpty() ? ";" : ");");
        out.end();
    }

    private void result(Instruction.Await await) {
        Local result = await.result();
        if (result == null) {
            return;
        }
        TypeName type = await.resultType();
        boolean operation = await.awaited() instanceof Instruction.Awaited.Operation;
        out.at(await.line());
        if (machine.isInPlace(result)) {
            out.code("$T ", result.type());
        }
        out.code("$N = ", result.name());
        if (!type.isPrimitive() || operation) {
            out.code("($T) $N;", type.box(), names.result());
        } else if (type.equals(TypeName.BOOLEAN)) {
            out.code("$N.j != 0;", names.loop());
        } else if (type.equals(TypeName.DOUBLE) || type.equals(TypeName.LONG)) {
            out.code("$N.$L;", names.loop(), type.equals(TypeName.DOUBLE) ? "d" : "j");
        } else if (type.equals(TypeName.FLOAT)) {
            out.code("(float) $N.d;", names.loop());
        } else {
            out.code("($T) $N.j;", type, names.loop());
        }
        out.end();
    }

    /** Lambdas and classes may read effectively final variables only; they get copies of the others. */
    private void capture(Fragment text) {
        for (Piece piece : text.pieces()) {
            if (piece instanceof Piece.Use use && use.captured() && changes(use.local())) {
                Local local = use.local();
                if (!captures.containsKey(local)) {
                    String name = dev.aevent.processor.ir.MachineNames.free(
                            local.name() + Generated.COPY + captured++, Set.of());
                    captures.put(local, name);
                    if (defines(text, local)) {
                        // Assigned once, there, before anything captures it: together with the copy.
                        definedCopies.put(local, name);
                        out.line("$T $N;", local.type(), name);
                    } else {
                        out.line("final $T $N = $N;", local.type(), name, local.name());
                    }
                }
            }
        }
    }

    private static boolean defines(Fragment text, Local local) {
        return text.pieces().stream()
                .anyMatch(piece -> piece instanceof Piece.Definition definition && definition.local() == local);
    }

    private boolean changes(Local local) {
        return !machine.isInPlace(local) && !(local.isParameter() && !local.assigned());
    }

    private void fragment(Fragment text) {
        var braces = new Braces();
        for (Piece piece : text.pieces()) {
            if (piece instanceof Piece.Text plain) {
                out.text(plain.text());
            } else if (piece instanceof Piece.Line line) {
                out.at(line.line());
            } else if (piece instanceof Piece.Type type) {
                out.code("$T", type.type());
            } else if (piece instanceof Piece.Use use) {
                String copy = use.captured() ? captures.get(use.local()) : null;
                out.code("$N", copy == null ? use.local().name() : copy);
            } else if (piece instanceof Piece.Definition definition) {
                String copy = definedCopies.get(definition.local());
                out.code("$N", definition.local().name());
                out.text(copy == null ? "" : " = " + copy);
            } else if (piece instanceof Piece.Jump target) {
                jump(target.target());
            } else if (piece instanceof Piece.Machine machineName) {
                out.code("$N", machineName == Piece.Machine.LOOP ? names.loop() : names.result());
            } else if (piece instanceof Piece.Brace brace) {
                out.text(braces.text(brace));
            }
            braces.passed(piece);
        }
    }
}
