package dev.aevent.processor.programs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A member of a class. */
sealed interface Member extends Node {
    record Field(String modifiers, Type type, String name, Optional<Expression> value) implements Member {
        @Override
        public String text() {
            return modifiers + type.text() + " " + name
                    + value.map(initial -> " = " + initial.bare()).orElse("") + ";";
        }
    }

    /**
     * @param header annotations, modifiers, type parameters, result
     * @param prologue what it begins with, whatever is taken out of its body
     * @param body none of an abstract method
     */
    record Method(
            String header,
            String name,
            List<Parameter> parameters,
            boolean throwsOops,
            String prologue,
            Optional<Statement.Block> body)
            implements Member {
        @Override
        public String text() {
            String list = parameters.stream().map(Parameter::text).collect(Collectors.joining(", ", "(", ")"));
            return header + " " + name + list + (throwsOops ? " throws Oops" : "")
                    + body.map(block -> " {\n" + prologue + Lines.of(block.statements()) + "}")
                            .orElse(";");
        }
    }

    /** @param header modifiers, kind, name and what it extends */
    record Class(String header, Body body) implements Member {
        @Override
        public String text() {
            return header + " " + body.text();
        }
    }
}
