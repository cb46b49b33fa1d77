package dev.aevent.processor;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.attribute.Unit;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.FileObject;

/**
 * Attributed files, those without errors apart from the others.
 *
 * @param sound the files without errors
 * @param broken the others, and all errors
 */
record Triage(Attributed sound, Attributed broken) {
    static Triage of(Attributed world) {
        Set<URI> erroneous = new HashSet<>();
        boolean all = false;
        for (Diagnostic<?> error : world.errors()) {
            if (error.getSource() instanceof FileObject file) {
                erroneous.add(file.toUri());
            } else {
                all = true;
            }
        }
        boolean none = !all;
        List<Unit> sound = world.units().stream()
                .filter(unit -> none && !erroneous.contains(uri(unit)))
                .toList();
        List<Unit> broken =
                world.units().stream().filter(unit -> !sound.contains(unit)).toList();
        return new Triage(with(world, sound, List.of()), with(world, broken, world.errors()));
    }

    /** Where the files without errors lie; their texts may have been completed. */
    Set<URI> soundFiles() {
        return sound.units().stream().map(unit -> unit.source().uri()).collect(Collectors.toSet());
    }

    private static URI uri(Unit unit) {
        return unit.tree().getSourceFile().toUri();
    }

    private static Attributed with(Attributed world, List<Unit> units, List<Diagnostic<?>> errors) {
        return new Attributed(units, world.trees(), world.elements(), world.types(), world.language(), errors);
    }
}
