package dev.aevent.processor.programs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A statement. Loops and switches carry their label, as labels mean more on them than on blocks. */
sealed interface Statement extends Node {
    private static String labelled(Optional<String> label) {
        return label.map(name -> name + ": ").orElse("");
    }

    /** @param declared the type as written: its own, or {@code var} */
    record Declaration(Type type, String declared, String name, Optional<Expression> value) implements Statement {
        @Override
        public String text() {
            return declared + " " + name
                    + value.map(initial -> " = " + initial.bare()).orElse("") + ";";
        }
    }

    record Evaluation(Expression expression) implements Statement {
        @Override
        public String text() {
            return expression.bare() + ";";
        }
    }

    /** {@code await: call();} */
    record AwaitedCall(Expression call) implements Statement {
        @Override
        public String text() {
            return "await: " + call.bare() + ";";
        }
    }

    record Block(List<Statement> statements) implements Statement {
        @Override
        public String text() {
            return "{\n" + Lines.of(statements) + "}";
        }
    }

    record If(Expression condition, Statement body, Optional<Statement> otherwise) implements Statement {
        @Override
        public String text() {
            return "if (" + condition.bare() + ") " + body.text()
                    + otherwise.map(statement -> " else " + statement.text()).orElse("");
        }
    }

    record Labelled(String label, Block body) implements Statement {
        @Override
        public String text() {
            return label + ": " + body.text();
        }
    }

    /** It goes on as long as there is fuel. */
    record While(Optional<String> label, Expression condition, Block body) implements Statement {
        @Override
        public String text() {
            return labelled(label) + "while (more() && " + condition.text() + ") " + body.text();
        }
    }

    /** It goes on until its body leaves it or is out of fuel, which it throws. */
    record Endless(Optional<String> label, boolean isFor, Block body) implements Statement {
        @Override
        public String text() {
            return labelled(label) + (isFor ? "for (; ; ) {\n" : "while (true) {\n") + "burn();\n"
                    + Lines.of(body.statements()) + "}";
        }
    }

    /** It goes on until the condition holds; the bindings of that are there behind it. */
    record Until(Optional<String> label, Expression condition, Block body) implements Statement {
        @Override
        public String text() {
            return labelled(label) + "while (" + condition.bare() + ") {\nburn();\n" + Lines.of(body.statements())
                    + "}";
        }
    }

    record DoWhile(Optional<String> label, Block body, Expression condition) implements Statement {
        @Override
        public String text() {
            return labelled(label) + "do " + body.text() + " while (more() && " + condition.text() + ");";
        }
    }

    /** @param declared the type of the variables, as written; empty where the initialisers are expressions */
    record For(
            Optional<String> label,
            Optional<String> declared,
            List<Expression> initialisers,
            Expression condition,
            List<Expression> updates,
            Block body)
            implements Statement {
        @Override
        public String text() {
            return labelled(label) + "for (" + declared.map(type -> type + " ").orElse("") + list(initialisers)
                    + "; more() && " + condition.text() + "; " + list(updates) + ") " + body.text();
        }

        private static String list(List<Expression> expressions) {
            return expressions.stream().map(Expression::bare).collect(Collectors.joining(", "));
        }
    }

    /** @param declared the type of the variable as written, with modifiers */
    record ForEach(Optional<String> label, String declared, String name, Expression elements, Block body)
            implements Statement {
        @Override
        public String text() {
            return labelled(label) + "for (" + declared + " " + name + " : " + elements.bare() + ") " + body.text();
        }
    }

    record Break(Optional<String> label) implements Statement {
        @Override
        public String text() {
            return "break" + label.map(name -> " " + name).orElse("") + ";";
        }
    }

    record Continue(Optional<String> label) implements Statement {
        @Override
        public String text() {
            return "continue" + label.map(name -> " " + name).orElse("") + ";";
        }
    }

    record Return(Optional<Expression> value) implements Statement {
        @Override
        public String text() {
            return "return" + value.map(result -> " " + result.bare()).orElse("") + ";";
        }
    }

    record Yield(Expression value) implements Statement {
        @Override
        public String text() {
            // Behind "yield (" javac looks for a comma, even one of an array, to tell a call.
            String result = value.bare();
            return "yield " + (result.startsWith("(") ? "(" + value.type().text() + ") " + value.text() : result) + ";";
        }
    }

    /** @param isChecked whether the exception is a checked one */
    record Throw(Expression exception, boolean isChecked) implements Statement {
        @Override
        public String text() {
            return "throw " + exception.bare() + ";";
        }
    }

    record Try(List<Resource> resources, Block body, List<Catch> catches, Optional<Block> last) implements Statement {
        @Override
        public String text() {
            String opened = resources.stream().map(Resource::text).collect(Collectors.joining(";\n", "(", ") "));
            return "try " + (resources.isEmpty() ? "" : opened) + body.text()
                    + catches.stream().map(clause -> " " + clause.text()).collect(Collectors.joining())
                    + last.map(block -> " finally " + block.text()).orElse("");
        }
    }

    record Switch(Optional<String> label, Expression selector, List<Arm> arms) implements Statement {
        @Override
        public String text() {
            return labelled(label) + "switch (" + selector.bare() + ") {\n" + Lines.of(arms) + "}";
        }
    }

    record LocalClass(Member.Class declaration) implements Statement {
        @Override
        public String text() {
            return declaration.text();
        }
    }
}
