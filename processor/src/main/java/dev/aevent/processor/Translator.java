package dev.aevent.processor;

import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.split.Division;
import dev.aevent.processor.split.Subject;
import java.util.Map;

/**
 * The passes in the middle: lower, analyse, split and emit, which work class by class.
 *
 * <p>What it throws is reported as a defect of ours; a {@link dev.aevent.processor.diagnostics.Defect} names the method
 * and the pass.
 */
@FunctionalInterface
public interface Translator {
    /**
     * Writes the generated class of a class that declares coroutines.
     *
     * @param divisions how coroutines are to be divided that are known to be too large for one method
     */
    Generated translate(CoroutineClass type, Map<Subject, Division> divisions);

    /** Makes a translator for one compilation. */
    @FunctionalInterface
    interface Factory {
        /** A translator for the classes of {@code checked}. */
        Translator create(Checked checked, Options options, Log log);
    }
}
