package dev.aevent.processor;

import com.sun.source.tree.MethodTree;
import dev.aevent.processor.analyse.Analyser;
import dev.aevent.processor.analyse.Liveness;
import dev.aevent.processor.analyse.Sharing;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.diagnostics.Defect;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Names;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.emit.Emitter;
import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.ir.Accessors;
import dev.aevent.processor.ir.Hoisted;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.lower.LocalNames;
import dev.aevent.processor.lower.Lowering;
import dev.aevent.processor.lower.PrivateTypes;
import dev.aevent.processor.semantics.Identifiers;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.split.Division;
import dev.aevent.processor.split.Machine;
import dev.aevent.processor.split.Splitter;
import dev.aevent.processor.split.Subject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lower, analyse, split and emit, for one class at a time. */
final class Passes implements Translator {
    /** Members that every class has. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Checked checked;
    private final Options options;
    private final Log log;
    private final Dump dump;

    Passes(Checked checked, Options options, Log log) {
        this.checked = checked;
        this.options = options;
        this.log = log;
        dump = new Dump(options.dump(), log);
    }

    @Override
    public Generated translate(CoroutineClass type, Map<Subject, Division> divisions) {
        Set<String> local = LocalNames.in(type, checked.world());
        Set<String> used = new HashSet<>(Identifiers.in(type.path().getLeaf()));
        used.addAll(local);
        var accessors = new Accessors(MachineNames.free("Access", used), OF_OBJECT);
        String dispatchClass = MachineNames.free("Dispatch", used);
        var hoisted = new Hoisted();
        var lowering = new Lowering(checked.world(), type, accessors, hoisted);
        Map<CoroutineMethod, Machine> machines = new LinkedHashMap<>();
        Map<LambdaClass, Machine> lambdas = new LinkedHashMap<>();
        for (CoroutineMethod method : type.methods()) {
            if (((MethodTree) method.path().getLeaf()).getBody() != null) {
                machine(type, method, divisions, () -> lowering.lower(method))
                        .ifPresent(machine -> machines.put(method, machine));
                lambdas(lowering, type, method, divisions, lambdas);
            }
        }
        Generated generated = Defect.guard(
                "emit",
                type.element().toString(),
                () -> new Emitter(checked.world(), type, accessors, dispatchClass, local, options.emitSource())
                        .emit(machines, lambdas, hoisted));
        dump.emitted(type, generated);
        return generated;
    }

    /** Lambdas come after the method or lambda that they stand in. */
    private void lambdas(
            Lowering lowering,
            CoroutineClass type,
            CoroutineMethod around,
            Map<Subject, Division> divisions,
            Map<LambdaClass, Machine> machines) {
        for (Closure closure : around.lambdas()) {
            CoroutineMethod method = closure instanceof Closure.Lambda lambda ? lambda.body() : around;
            machine(type, method, divisions, () -> lowering.lower(closure))
                    .ifPresent(machine -> machines.put(lowering.classOf(closure), machine));
            if (closure instanceof Closure.Lambda lambda) {
                lambdas(lowering, type, lambda.body(), divisions, machines);
            }
        }
    }

    private Optional<Machine> machine(
            CoroutineClass type,
            CoroutineMethod method,
            Map<Subject, Division> divisions,
            Supplier<@Nullable Routine> lowering) {
        String subject = Names.of(method.element());
        dump.checked(type, method);
        Optional<Routine> routine = Defect.guard("lower", subject, () -> lower(type, method, lowering));
        return routine.flatMap(all -> {
            dump.lowered(type, method, all);
            Routine lowered = Defect.guard("analyse", subject, () -> Sharing.share(all));
            Liveness liveness = Defect.guard("analyse", subject, () -> Analyser.analyse(lowered));
            dump.analysed(type, method, lowered, liveness);
            Division division = divisions.getOrDefault(new Subject(method.element(), all.name()), Division.NONE);
            Machine machine = Defect.guard("split", subject, () -> Splitter.split(lowered, liveness, division));
            dump.split(type, method, machine);
            return fits(machine, method) ? Optional.of(machine) : Optional.empty();
        });
    }

    /** Whether the methods that are generated can do what they must. */
    private boolean fits(Machine machine, CoroutineMethod method) {
        int slots =
                machine.routine().parameters().stream().mapToInt(Local::slots).sum();
        if (slots > Splitter.MOST_SLOTS) {
            log.report(
                    Position.of(checked.world().trees(), method.path()),
                    MessageKind.NOT_CARRIED,
                    "a coroutine with so many parameters",
                    "make an object of some of them");
        }
        return slots <= Splitter.MOST_SLOTS;
    }

    private Optional<Routine> lower(CoroutineClass type, CoroutineMethod method, Supplier<@Nullable Routine> lowering) {
        try {
            if (options.emitSource()) {
                new PrivateTypes(checked.world()).refuse(type, method);
            }
            return Optional.ofNullable(lowering.get());
        } catch (NotCarried refused) {
            log.report(
                    Position.of(checked.world().trees(), refused.path()),
                    MessageKind.NOT_CARRIED,
                    refused.what(),
                    refused.instead());
            return Optional.empty();
        }
    }
}
