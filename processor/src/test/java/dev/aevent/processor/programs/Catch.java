package dev.aevent.processor.programs;

import java.util.List;

/** @param types the exceptions that it catches */
record Catch(List<String> types, String name, Statement.Block body) implements Node {
    @Override
    public String text() {
        return "catch (" + String.join(" | ", types) + " " + name + ") " + body.text();
    }
}
