package dev.aevent.processor.check;

import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.attribute.Unit;
import dev.aevent.processor.diagnostics.Log;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The pass that refuses what must not be compiled, and finds what each coroutine awaits and spawns.
 *
 * <p>Where the compiler itself has found errors, these come first: then only awaits around void calls, and what
 * Lombok may have mended, are reported, and nothing is handed on.
 */
public final class Check {
    private final Collection<String> patchClasses;
    private final Log log;

    /**
     * @param patchClasses qualified names of the classes with the user's own patches: those that the option
     *     {@code aevent.patches} names and those that the compilation declares
     * @param log takes what is refused
     */
    public Check(Collection<String> patchClasses, Log log) {
        this.patchClasses = List.copyOf(patchClasses);
        this.log = log;
    }

    /** Checks all files. The result is to be compiled only if the log has no errors. */
    public Checked check(Attributed world) {
        var classes = new ArrayList<CoroutineClass>();
        boolean isSound = world.errors().isEmpty();
        var patches = new PatchIndex(world, patchClasses, isSound ? log : new Log());
        Context context = Context.of(world, patches, log);
        var lombok = new LombokRule(context);
        for (Unit unit : world.units()) {
            lombok.check(unit.tree());
            if (isSound) {
                var scanner = new ClassScanner(context, unit, Surroundings.ORDINARY);
                scanner.scan(unit.tree(), null);
                classes.addAll(scanner.classes());
            } else {
                new VoidAwaits(context).scan(unit.tree(), null);
            }
        }
        return new Checked(world, classes);
    }
}
