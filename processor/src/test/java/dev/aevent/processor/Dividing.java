package dev.aevent.processor;

import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.split.Division;
import dev.aevent.processor.split.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;

/** The processors as they are, save that they divide every coroutine as if it were too large for one method. */
public final class Dividing {
    private Dividing() {}

    /** @param parts into how many, where it has as many places for a cut */
    public static List<Processor> processors(int parts) {
        Translator.Factory factory = (checked, options, log) -> {
            var passes = new Passes(checked, options, log);
            return (type, divisions) -> passes.translate(type, all(type, parts, divisions));
        };
        return List.of(new AeventProcessor(factory), new ClaimingProcessor());
    }

    private static Map<Subject, Division> all(CoroutineClass type, int parts, Map<Subject, Division> divisions) {
        Map<Subject, Division> all = new HashMap<>();
        for (CoroutineMethod method : type.methods()) {
            all.put(Subject.of(method.element()), Division.into(parts));
        }
        all.putAll(divisions);
        return all;
    }
}
