package dev.aevent.processor;

import dev.aevent.processor.assemble.Assembler;
import dev.aevent.processor.assemble.Attempt;
import dev.aevent.processor.assemble.Oversized;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.emit.States;
import dev.aevent.processor.split.Division;
import dev.aevent.processor.split.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Has coroutines divided until each of their methods has a size that HotSpot compiles. How large one becomes is known
 * only when it is compiled, so what is too large is translated and compiled again, once or twice as a rule.
 */
final class Sizing {
    /** What a part should become; larger ones take longer to compile, smaller ones hand over more often. */
    private static final int GOOD_SIZE = 4_000;

    private static final int MOST_ATTEMPTS = 5;

    private final Checked checked;
    private final Translator translator;
    private final Assembler assembler;
    private final Map<Subject, Division> divisions = new HashMap<>();

    Sizing(Checked checked, Translator translator, Assembler assembler) {
        this.checked = checked;
        this.translator = translator;
        this.assembler = assembler;
    }

    /** Compiles what is generated, and what it is divided into. */
    Attempt compile(List<Generated> generated) {
        Attempt attempt = assembler.compile(generated);
        for (int i = 1; i < MOST_ATTEMPTS && !attempt.oversized().isEmpty(); i++) {
            divide(attempt.oversized());
            List<Generated> all = translated(attempt);
            attempt = attempt.hasClasses()
                    ? attempt.with(assembler.compile(besideOversized(all, attempt)))
                    : assembler.compile(all);
        }
        return attempt;
    }

    private List<Generated> translated(Attempt attempt) {
        Set<TypeElement> types = attempt.oversized().stream()
                .map(oversized -> oversized.generated().userType())
                .collect(Collectors.toSet());
        return attempt.generated().stream()
                .map(one -> types.contains(one.userType()) ? translate(one) : one)
                .toList();
    }

    /** Those of the same files: what is generated for local classes, nobody else knows. */
    private static List<Generated> besideOversized(List<Generated> all, Attempt attempt) {
        Set<String> files = attempt.oversized().stream()
                .map(oversized -> oversized.generated().originatingClassName())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> files.contains(one.originatingClassName()))
                .toList();
    }

    private void divide(List<Oversized> oversized) {
        Map<Subject, Map<Integer, Integer>> divisors = new HashMap<>();
        for (Oversized one : oversized) {
            divisors.computeIfAbsent(one.subject(), any -> new HashMap<>()).put(one.part(), one.size() / GOOD_SIZE + 1);
            States states = Objects.requireNonNull(one.generated().states().get(one.subject()));
            divisions.put(one.subject(), states.division());
        }
        divisors.forEach((subject, ofParts) -> divisions.computeIfPresent(
                subject, (any, division) -> division.refined(part -> ofParts.getOrDefault(part, 1))));
    }

    private Generated translate(Generated before) {
        CoroutineClass type = checked.classes().stream()
                .filter(one -> one.element().equals(before.userType()))
                .findFirst()
                .orElseThrow();
        return translator.translate(type, divisions);
    }
}
