package dev.aevent.processor;

import dev.aevent.processor.split.Division;
import dev.aevent.processor.split.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;

/** The processors as they are, save that they divide every coroutine and lambda as if it were too large for one method. */
public final class Dividing {
    private Dividing() {}

    /** @param parts into how many, where it has as many places for a cut */
    public static List<Processor> processors(int parts) {
        Translator.Factory factory = (checked, options, log) -> {
            var passes = new Passes(checked, options, log);
            return (type, divisions) -> passes.translate(type, new Divided(parts, divisions));
        };
        return List.of(new AeventProcessor(factory), new ClaimingProcessor());
    }

    /** Has a division for every coroutine and lambda. */
    private static final class Divided extends HashMap<Subject, Division> {
        private static final long serialVersionUID = 1;
        private final int parts;

        Divided(int parts, Map<Subject, Division> divisions) {
            super(divisions);
            this.parts = parts;
        }

        @Override
        public Division getOrDefault(Object subject, Division none) {
            return super.getOrDefault(subject, Division.into(parts));
        }
    }
}
