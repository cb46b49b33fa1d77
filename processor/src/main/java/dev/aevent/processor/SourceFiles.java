package dev.aevent.processor;

import dev.aevent.processor.attribute.SourceUnit;
import dev.aevent.processor.attribute.Sources;
import dev.aevent.processor.collect.Collected;
import dev.aevent.processor.diagnostics.Defect;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.emit.Generated;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The files in which coroutines stand. Several top-level types may share one. */
final class SourceFiles {
    private final Map<TypeElement, URI> places = new LinkedHashMap<>();
    private final Map<URI, SourceUnit> units = new LinkedHashMap<>();

    private SourceFiles() {}

    /** Reads the files of the collected roots; one that cannot be read is reported. */
    static SourceFiles read(ProcessingEnvironment environment, Collected collected, Log log) {
        var sources = new Sources(environment);
        var files = new SourceFiles();
        for (TypeElement type : collected.roots()) {
            Optional<SourceUnit> found = Defect.guard(
                    "attribute",
                    type.toString(),
                    () -> sources.of(type).or(() -> besideOthers(type, collected, sources)));
            if (found.isPresent()) {
                files.add(type, found.get());
            } else {
                log.report(Position.of(type), MessageKind.SOURCE_NOT_FOUND, type);
            }
        }
        return files;
    }

    /** Where files are found by name, a type may stand in the file of another one. */
    private static Optional<SourceUnit> besideOthers(TypeElement type, Collected collected, Sources sources) {
        Pattern declaration = Pattern.compile("\\b(class|interface|enum|record)\\s+" + type.getSimpleName() + "\\b");
        return Stream.concat(collected.coroutineTypes().stream(), collected.otherTypes().stream())
                .filter(other ->
                        !other.equals(type) && Objects.equals(other.getEnclosingElement(), type.getEnclosingElement()))
                .flatMap(other -> sources.of(other).stream())
                .filter(unit -> declaration.matcher(unit.text()).find())
                .findFirst();
    }

    private void add(TypeElement type, SourceUnit unit) {
        places.put(type, unit.uri());
        units.putIfAbsent(unit.uri(), unit);
    }

    Collection<SourceUnit> units() {
        return List.copyOf(units.values());
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    /** Where the file of a top-level type lies; null if it could not be read. */
    @Nullable
    URI placeOf(TypeElement type) {
        return places.get(type);
    }

    /** The top-level type whose file a generated class stems from, an element of the enclosing compilation. */
    TypeElement origin(Generated generated) {
        return units.values().stream()
                .filter(unit -> unit.className().equals(generated.originatingClassName()))
                .map(SourceUnit::originating)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no file of " + generated.originatingClassName()));
    }

    @Override
    public String toString() {
        return units.values().stream().map(SourceUnit::className).collect(Collectors.joining(", "));
    }
}
