package it;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.IMethodCoverage;
import org.jacoco.core.tools.ExecFileLoader;

/** Compares what JaCoCo counts in each line of coroutines: as ordinary Java, and in the classes generated. */
public final class Compare {
    private static final String SHOP = "it/Shop";
    private static final String GENERATED = "it/Shop$Coroutines";

    private Compare() {}

    /** What a report shows of a line. */
    private static String shown(int status, int missedBranches, int branches) {
        String colour =
                switch (status) {
                    case ICounter.NOT_COVERED -> "not covered";
                    case ICounter.FULLY_COVERED -> "covered";
                    case ICounter.PARTLY_COVERED -> "partly covered";
                    default -> "nothing";
                };
        return branches == 0 ? colour : colour + ", " + missedBranches + " of " + branches + " branches missed";
    }

    /** The lines of methods, by number. */
    private static Map<Integer, String> lines(File execution, File classes, boolean generated) throws IOException {
        ExecFileLoader loader = new ExecFileLoader();
        loader.load(execution);
        CoverageBuilder coverage = new CoverageBuilder();
        new Analyzer(loader.getExecutionDataStore(), coverage).analyzeAll(classes);
        Map<Integer, String> lines = new TreeMap<>();
        for (IClassCoverage type : coverage.getClasses()) {
            if (generated ? type.getName().startsWith(GENERATED) : type.getName().equals(SHOP)) {
                for (IMethodCoverage method : type.getMethods()) {
                    if (!method.getName().equals("<init>") && !method.getName().equals("main")) {
                        add(method, lines);
                    }
                }
            }
        }
        return lines;
    }

    /** In the line 0 stands what is none of the user's. */
    private static void add(IMethodCoverage method, Map<Integer, String> lines) {
        for (int number = Math.max(1, method.getFirstLine()); number <= method.getLastLine(); number++) {
            ILine line = method.getLine(number);
            if (line.getStatus() != ICounter.EMPTY) {
                ICounter branches = line.getBranchCounter();
                lines.merge(
                        number,
                        method.getName() + ": "
                                + shown(line.getStatus(), branches.getMissedCount(), branches.getTotalCount()),
                        (one, other) -> one.compareTo(other) < 0 ? one + "; " + other : other + "; " + one);
            }
        }
    }

    public static void main(String... arguments) throws IOException {
        File target = new File(arguments[0]);
        File classes = new File(target, "classes");
        Map<Integer, String> ordinary = lines(new File(target, "ordinary.exec"), classes, false);
        Map<Integer, String> coroutine = lines(new File(target, "coroutine.exec"), classes, true);
        int differences = 0;
        TreeMap<Integer, String> all = new TreeMap<>(ordinary);
        coroutine.forEach(all::putIfAbsent);
        for (int number : all.keySet()) {
            String expected = ordinary.getOrDefault(number, "nothing");
            String actual = coroutine.getOrDefault(number, "nothing");
            if (!expected.equals(actual)) {
                differences++;
                System.out.println("line " + number + " differs: " + expected + " | " + actual);
            }
        }
        System.out.println("lines compared: " + all.size() + ", different: " + differences);
    }
}
