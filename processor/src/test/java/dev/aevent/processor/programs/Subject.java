package dev.aevent.processor.programs;

import dev.aevent.processor.bothmodes.Scenario;
import dev.aevent.processor.bothmodes.Scenarios;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program and the way in which it is tried.
 *
 * @param isChained whether its awaited calls are coroutines themselves
 * @param isBroken whether its expressions are written in many lines
 * @param isDivided whether its coroutines are divided into parts, as very large ones are
 */
record Subject(String name, Program program, boolean isChained, boolean isDivided, boolean isBroken) {
    /** The program of a seed. */
    static Subject of(long seed, int level) {
        long way = Math.floorMod(seed, 8);
        return new Subject("P" + seed, Programs.write(seed, level), way % 2 == 1, way >= 6, way == 2 || way == 3);
    }

    Subject with(Program smaller, String newName) {
        return new Subject(newName, smaller, isChained, isDivided, isBroken);
    }

    /** What is to be compiled of each. */
    static Map<Subject, Scenario> scenarios(List<Subject> subjects) {
        Map<String, String> files = new LinkedHashMap<>();
        subjects.forEach(subject -> files.put(subject.path(), subject.source()));
        Map<String, List<Scenario>> flavours = Scenarios.flavours(files);
        Map<Subject, Scenario> scenarios = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            Scenario scenario = flavours.get(subject.path()).get(subject.isChained ? 1 : 0);
            scenarios.put(subject, scenario.resettingItsState());
        }
        return scenarios;
    }

    String source() {
        String source = program.source(name);
        return isBroken ? Lines.broken(source) : source;
    }

    private String path() {
        return "random/" + name;
    }
}
