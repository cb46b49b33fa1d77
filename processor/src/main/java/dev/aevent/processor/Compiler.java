package dev.aevent.processor;

import dev.aevent.processor.assemble.Assembled;
import dev.aevent.processor.assemble.Assembler;
import dev.aevent.processor.assemble.Leftovers;
import dev.aevent.processor.assemble.Output;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.attribute.CleanRoom;
import dev.aevent.processor.check.Check;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.collect.Collected;
import dev.aevent.processor.collect.Collector;
import dev.aevent.processor.diagnostics.Defect;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.semantics.Owners;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The driver: the passes in their order, from root types to class files.
 *
 * <p>Every pass turns the previous one's type into a new immutable one. Messages go to the log; what a pass throws is a
 * defect of ours and goes there too.
 */
final class Compiler {
    /** Of a source that is no longer, no method becomes too large; it need not be compiled to know that. */
    private static final int SMALL_TEXT = 10_000;

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Translator.Factory translators;
    private final Log log;
    private final Set<String> written = new HashSet<>();

    Compiler(ProcessingEnvironment environment, Options options, Translator.Factory translators, Log log) {
        this.environment = environment;
        this.options = options;
        this.translators = translators;
        this.log = log;
    }

    /**
     * Compiles all that is left, in the last round.
     *
     * @param roots all top-level types of the compilation, elements of this round
     * @param pending those among them that have not been compiled in an earlier round
     */
    void compileAll(Collection<TypeElement> roots, Collection<TypeElement> pending) {
        try {
            Collected collected = new Collector(environment, log).collect(roots);
            compile(SourceFiles.read(environment, collected.withRoots(pending), log), collected, roots, true);
            deleteLeftovers(collected);
        } catch (Defect defect) {
            report(defect, Position.none());
        }
    }

    /**
     * Compiles what has no errors in this round; others may lack a type that is yet to be generated.
     *
     * @param roots all top-level types of the compilation so far, elements of this round
     * @param pending those among them that have not been compiled in an earlier round
     * @return those of the pending top-level types that need not be looked at again
     */
    List<TypeElement> compileReady(Collection<TypeElement> roots, Collection<TypeElement> pending) {
        try {
            Collected collected = new Collector(environment, new Log()).collect(pending);
            SourceFiles files = SourceFiles.read(environment, collected, new Log());
            Set<URI> compiled = compile(files, collected, roots, false);
            return pending.stream()
                    .filter(type -> !collected.roots().contains(type) || compiled.contains(files.placeOf(type)))
                    .toList();
        } catch (Defect defect) {
            report(defect, Position.none());
            return List.of();
        }
    }

    /** Compiles those of the files that have no errors, and tells where these lie. */
    private Set<URI> compile(SourceFiles files, Collected collected, Collection<TypeElement> roots, boolean last) {
        if (files.isEmpty()) {
            return Set.of();
        }
        String subject = files.toString();
        var cleanRoom = new CleanRoom(environment, roots);
        Attributed attributed = Defect.guard("attribute", subject, () -> cleanRoom.attribute(files.units()));
        Triage triage = Triage.of(attributed);
        Checked checked = Defect.guard("check", subject, () -> check(triage.sound(), collected));
        if (last && !triage.broken().units().isEmpty()) {
            Defect.guard("check", subject, () -> check(triage.broken(), collected));
            SecondOpinion.seek(environment, triage.broken());
        }
        new ImplicitFiles(environment, roots, log).report(checked);
        if (!log.hasErrors()) {
            Translator translator = translators.create(checked, options, log);
            List<Generated> generated = translate(checked, translator);
            var runTime = new RunTime(environment.getElementUtils(), log);
            generated.forEach(one -> runTime.require(one, files.origin(one)));
            generated.forEach(one -> written.add(one.className()));
            if (!log.hasErrors()) {
                var assembler = new Assembler(cleanRoom, checked, log);
                var sizing = new Sizing(checked, translator, assembler);
                Defect.guard("assemble", subject, () -> write(generated, sizing, assembler, files));
            }
        }
        return triage.soundFiles();
    }

    private Checked check(Attributed attributed, Collected collected) {
        var patches = new LinkedHashSet<String>(options.patches());
        collected
                .patchTypes()
                .forEach(type -> patches.add(type.getQualifiedName().toString()));
        return new Check(patches, log).check(attributed);
    }

    private List<Generated> translate(Checked checked, Translator translator) {
        var generated = new ArrayList<Generated>();
        for (CoroutineClass type : checked.classes()) {
            try {
                generated.add(Defect.guard(
                        "translate", type.element().toString(), () -> translator.translate(type, Map.of())));
            } catch (Defect defect) {
                report(defect, Position.of(checked.world().trees(), type.path()));
            }
        }
        return generated;
    }

    private boolean write(List<Generated> generated, Sizing sizing, Assembler assembler, SourceFiles files) {
        var output = new Output(environment);
        if (options.emitSource()) {
            generated.stream()
                    .collect(Collectors.groupingBy(
                            Generated::originatingClassName, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(
                            ofFile -> sized(ofFile, sizing).forEach(one -> output.writeSource(one, files.origin(one))));
            return true;
        }
        List<Assembled> assembled = assembler.assemble(sizing.compile(generated));
        if (!log.hasErrors()) {
            var leftovers = new Leftovers(environment.getFiler());
            for (Assembled one : assembled) {
                leftovers.replace(one);
                output.writeClasses(one, files.origin(one.generated()));
            }
        }
        return true;
    }

    private static List<Generated> sized(List<Generated> ofFile, Sizing sizing) {
        boolean isSmall = ofFile.stream().allMatch(one -> one.text().length() < SMALL_TEXT);
        return isSmall ? ofFile : sizing.compile(ofFile).generated();
    }

    private void deleteLeftovers(Collected collected) {
        if (log.hasErrors()) {
            return;
        }
        var leftovers = new Leftovers(environment.getFiler());
        for (TypeElement type : collected.otherTypes()) {
            leftovers.delete(entriesOf(type));
        }
        Stream.concat(collected.coroutineTypes().stream(), collected.otherTypes().stream())
                .filter(type -> type.getKind() == ElementKind.ENUM)
                .filter(type -> !type.getModifiers().contains(Modifier.FINAL)) // else no constant has a body
                .flatMap(this::entriesOfConstants)
                .filter(name -> !written.contains(name))
                .forEach(leftovers::delete);
    }

    private String entriesOf(TypeElement type) {
        return environment.getElementUtils().getBinaryName(type) + "$Coroutines";
    }

    private Stream<String> entriesOfConstants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> entriesOf(type) + "$" + Owners.scopeOf(constant) + "$Coroutines");
    }

    private void report(Defect defect, Position position) {
        log.report(position, MessageKind.DEFECT, defect.subject(), defect.pass(), defect.detail());
    }
}
