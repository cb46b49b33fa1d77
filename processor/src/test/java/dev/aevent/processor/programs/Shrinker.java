package dev.aevent.processor.programs;

import dev.aevent.processor.programs.Expression.Call;
import dev.aevent.processor.programs.Expression.Literal;
import dev.aevent.processor.programs.Statement.Block;
import dev.aevent.processor.programs.Statement.Evaluation;
import dev.aevent.processor.programs.Type.Known;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a program that fails smaller, as long as it fails for the same reason. */
final class Shrinker {
    /** So many smaller programs are compiled together. */
    private static final int TOGETHER = 40;

    private final Instant end;
    private int tried;

    private Shrinker(Duration limit) {
        end = Instant.now().plus(limit);
    }

    /** What failed, and how. */
    record Failure(Subject subject, Verdict.Wrong verdict) {}

    /** The smallest that is found in the time. */
    static Failure shrink(Failure failure, Duration limit) {
        Shrinker shrinker = new Shrinker(limit);
        Failure smallest = failure;
        for (Optional<Failure> smaller = Optional.of(failure); smaller.isPresent(); ) {
            smallest = smaller.get();
            smaller = shrinker.smaller(smallest);
        }
        return smallest;
    }

    private Optional<Failure> smaller(Failure failure) {
        Subject subject = failure.subject();
        List<Subject> candidates = new ArrayList<>();
        Variants.of(subject.program(), Shrinker::replacements).stream()
                .map(Program.class::cast)
                .filter(program -> program.isWhole()
                        && program.text().length() < subject.program().text().length())
                .sorted(Comparator.comparingInt(program -> program.text().length()))
                .forEach(program -> candidates.add(subject.with(program, "S" + tried++)));
        for (int from = 0; from < candidates.size() && Instant.now().isBefore(end); from += TOGETHER) {
            List<Subject> some = candidates.subList(from, Math.min(from + TOGETHER, candidates.size()));
            List<Subject> typed = failure.verdict().kind().startsWith(Trial.ILL_TYPED) ? some : Trial.typed(some);
            Map<Subject, Verdict> verdicts = Trial.of(typed);
            for (Subject candidate : typed) {
                if (verdicts.get(candidate) instanceof Verdict.Wrong wrong
                        && wrong.kind().equals(failure.verdict().kind())) {
                    return Optional.of(new Failure(candidate, wrong));
                }
            }
        }
        return Optional.empty();
    }

    /** What may stand for a part: something smaller that is in it, or the least there is. */
    private static Stream<? extends Node> replacements(Node node) {
        if (node instanceof Expression expression) {
            Stream<Node> parts = Variants.all(expression)
                    .skip(1)
                    .filter(part ->
                            part instanceof Expression inner && inner.type().equals(expression.type()));
            return expression instanceof Literal
                    ? Stream.empty()
                    : Stream.concat(Stream.of(Literal.least(expression.type())), parts);
        } else if (node instanceof Statement statement) {
            Stream<Node> bodies = Variants.children(statement).stream()
                    .flatMap(part -> part instanceof Catch clause ? Stream.of(clause.body()) : Stream.of(part))
                    .filter(Statement.class::isInstance);
            Stream<Node> alone =
                    statement instanceof Block block && block.statements().size() == 1
                            ? block.statements().stream().map(Node.class::cast)
                            : Stream.empty();
            Stream<Node> effects = Variants.children(statement).stream()
                    .filter(part -> part instanceof Expression && !(statement instanceof Evaluation))
                    .map(part -> new Evaluation(Call.of(Known.OBJECT, "raw", (Expression) part)));
            return Stream.of(bodies, alone, effects).flatMap(stream -> stream);
        }
        return Stream.empty();
    }
}
