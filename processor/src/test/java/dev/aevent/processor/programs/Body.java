package dev.aevent.processor.programs;

import java.util.List;

/** The members of a class. */
record Body(List<Member> members) implements Node {
    @Override
    public String text() {
        return "{\n" + Lines.of(members) + "}";
    }
}
