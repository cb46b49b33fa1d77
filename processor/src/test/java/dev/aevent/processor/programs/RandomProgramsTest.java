package dev.aevent.processor.programs;

import static org.junit.jupiter.api.Assertions.fail;

import dev.aevent.processor.bothmodes.Muted;
import dev.aevent.processor.programs.Shrinker.Failure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The law for random programs. A failure prints the program, made smaller, and its seed:
 * {@code -Dprograms.seed=N -Dprograms.count=1} runs it again.
 */
@ExtendWith(Muted.class)
class RandomProgramsTest {
    private static final long SEED = Long.getLong("programs.seed", 1);
    private static final int COUNT = Integer.getInteger("programs.count", 300);

    /** Programs that one javac call compiles. */
    private static final int BATCH = Integer.getInteger("programs.batch", 150);

    /** After so many the run ends. */
    private static final int FAILURES = Integer.getInteger("programs.failures", 3);

    /** For each failure. */
    private static final Duration SHRINKING = Duration.ofSeconds(Integer.getInteger("programs.shrink", 60));

    private final int level = Runtime.version().feature();

    @Test
    void programsDoTheSameInBothModes() {
        List<String> failures = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        int tried = 0;
        while (tried < COUNT && failures.size() < FAILURES) {
            int size = Math.min(BATCH, COUNT - tried);
            List<Subject> batch = LongStream.range(SEED + tried, SEED + tried + size)
                    .mapToObj(seed -> Subject.of(seed, level))
                    .toList();
            for (Map.Entry<Subject, Verdict> entry : Trial.of(batch).entrySet()) {
                if (entry.getValue() instanceof Verdict.Skipped skip) {
                    skipped.add(entry.getKey().name() + ": " + skip.reason());
                } else if (entry.getValue() instanceof Verdict.Wrong wrong && failures.size() < FAILURES) {
                    failures.add(report(new Failure(entry.getKey(), wrong)));
                }
            }
            tried += size;
            if (tried % (10 * BATCH) == 0) {
                System.out.println(tried + " of " + COUNT + " random programs, " + failures.size() + " failed");
            }
        }
        System.out.println(tried + " random programs from -Dprograms.seed=" + SEED + " on Java " + level + ": "
                + failures.size() + " failed, " + skipped.size() + " skipped " + skipped);
        if (!failures.isEmpty()) {
            fail(String.join("\n", failures));
        }
    }

    private static String report(Failure failure) {
        Failure smallest = Shrinker.shrink(failure, SHRINKING);
        String seed = failure.subject().name().substring(1);
        Subject subject = smallest.subject();
        String report = "\n-Dprograms.seed=" + seed + " -Dprograms.count=1"
                + (subject.isChained() ? ", chained" : "")
                + (subject.isDivided() ? ", divided" : "")
                + "\n" + smallest.verdict().kind() + ": " + smallest.verdict().report()
                + subject.source();
        System.out.println(report);
        return report;
    }
}
