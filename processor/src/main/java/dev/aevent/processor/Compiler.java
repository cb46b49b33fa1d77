package dev.aevent.processor;

import dev.aevent.processor.assemble.Assembled;
import dev.aevent.processor.assemble.Assembler;
import dev.aevent.processor.assemble.Output;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.attribute.CleanRoom;
import dev.aevent.processor.attribute.SourceUnit;
import dev.aevent.processor.attribute.Sources;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.collect.Collected;
import dev.aevent.processor.collect.Collector;
import dev.aevent.processor.diagnostics.Defect;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.emit.Generated;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The driver: the passes in their order, from root types to class files.
 *
 * <p>Every pass turns the previous one's type into a new immutable one. Messages go to the log; what a pass throws is a
 * defect of ours and goes there too.
 */
final class Compiler {
    private final ProcessingEnvironment environment;
    private final Options options;
    private final Translator.Factory translators;
    private final Log log;

    Compiler(ProcessingEnvironment environment, Options options, Translator.Factory translators, Log log) {
        this.environment = environment;
        this.options = options;
        this.translators = translators;
        this.log = log;
    }

    /** Compiles the coroutines of these top-level types; elements of the enclosing compilation. */
    void compile(Collection<TypeElement> roots) {
        try {
            Collected collected = Defect.guard("collect", "this compilation", () -> collect(roots));
            List<SourceUnit> sources = Defect.guard("attribute", "this compilation", () -> read(collected));
            if (sources.isEmpty()) {
                return;
            }
            var cleanRoom = new CleanRoom(environment);
            Attributed attributed = Defect.guard("attribute", names(sources), () -> cleanRoom.attribute(sources));
            Checked checked = Defect.guard("check", names(sources), () -> check(attributed));
            List<Generated> generated = translate(checked);
            List<Assembled> assembled = Defect.guard(
                    "assemble", names(sources), () -> new Assembler(cleanRoom, checked, log).assemble(generated));
            if (!log.hasErrors()) {
                write(assembled, sources);
            }
        } catch (Defect defect) {
            report(defect, Position.none());
        }
    }

    private Collected collect(Collection<TypeElement> roots) {
        return new Collector(environment, log).collect(roots);
    }

    private List<SourceUnit> read(Collected collected) {
        var sources = new Sources(environment);
        var units = new LinkedHashMap<URI, SourceUnit>();
        for (TypeElement type : collected.coroutineTypes()) {
            sources.of(type)
                    .ifPresentOrElse(
                            unit -> units.putIfAbsent(unit.uri(), unit),
                            () -> log.report(Position.of(type), MessageKind.SOURCE_NOT_FOUND, type));
        }
        return List.copyOf(units.values());
    }

    private Checked check(Attributed attributed) {
        return new Checked(attributed, List.of());
    }

    private List<Generated> translate(Checked checked) {
        Translator translator = translators.create(checked, options);
        var generated = new ArrayList<Generated>();
        for (CoroutineClass type : checked.classes()) {
            try {
                generated.add(Defect.guard("translate", type.element().toString(), () -> translator.translate(type)));
            } catch (Defect defect) {
                report(defect, Position.of(checked.world().trees(), type.path()));
            }
        }
        return generated;
    }

    private void write(List<Assembled> assembled, List<SourceUnit> sources) {
        Map<String, TypeElement> origins = new LinkedHashMap<>();
        sources.forEach(source -> origins.put(source.className(), source.originating()));
        var output = new Output(environment.getFiler());
        for (Assembled one : assembled) {
            output.writeClasses(
                    one, Objects.requireNonNull(origins.get(one.generated().originatingClassName())));
        }
    }

    private void report(Defect defect, Position position) {
        log.report(position, MessageKind.DEFECT, defect.subject(), defect.pass(), defect.detail());
    }

    private static String names(List<SourceUnit> sources) {
        return String.join(", ", sources.stream().map(SourceUnit::className).toList());
    }
}
