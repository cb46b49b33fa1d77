package dev.aevent.processor.programs;

import java.util.Optional;

/**
 * What a try closes.
 *
 * @param name that of a variable declared for it; without one the value is a variable that is there
 */
record Resource(Type type, Optional<String> name, Expression value) implements Node {
    @Override
    public String text() {
        return name.map(variable -> type.text() + " " + variable + " = ").orElse("") + value.bare();
    }
}
