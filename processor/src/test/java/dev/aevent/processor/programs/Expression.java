package dev.aevent.processor.programs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An expression. Its text can be an operand of any other: it has parentheses where they might be needed. */
sealed interface Expression extends Node {
    /** Its type as it stands alone. */
    Type type();

    /** As a statement, or where nothing is around. */
    default String bare() {
        return text();
    }

    private static String list(List<Expression> expressions) {
        return expressions.stream().map(Expression::bare).collect(Collectors.joining(", "));
    }

    /** What can be assigned to. */
    sealed interface Target extends Expression {}

    record Literal(Type type, String text) implements Expression {
        static Literal least(Type type) {
            return new Literal(type, type.least());
        }
    }

    /** A variable, or a field by its simple name. */
    record Name(Type type, String text) implements Target {}

    record Field(Type type, Expression object, String name) implements Target {
        @Override
        public String text() {
            return object.text() + "." + name;
        }
    }

    record Element(Type type, Expression array, Expression index) implements Target {
        @Override
        public String text() {
            return array.text() + "[" + index.bare() + "]";
        }
    }

    record Unary(Type type, String operator, Expression operand) implements Expression {
        @Override
        public String text() {
            return "(" + bare() + ")";
        }

        @Override
        public String bare() {
            return operator + operand.text();
        }
    }

    record Binary(Type type, Expression left, String operator, Expression right) implements Expression {
        @Override
        public String text() {
            return "(" + bare() + ")";
        }

        @Override
        public String bare() {
            return left.text() + " " + operator + " " + right.text();
        }
    }

    record Conditional(Type type, Expression condition, Expression whenTrue, Expression whenFalse)
            implements Expression {
        @Override
        public String text() {
            return "(" + bare() + ")";
        }

        @Override
        public String bare() {
            return condition.text() + " ? " + whenTrue.text() + " : " + whenFalse.text();
        }
    }

    record Cast(Type type, Expression operand) implements Expression {
        @Override
        public String text() {
            return "(" + bare() + ")";
        }

        @Override
        public String bare() {
            return "(" + type.text() + ") " + operand.text();
        }
    }

    /** @param operator with its {@code =} */
    record Assignment(Type type, Target target, String operator, Expression value) implements Expression {
        @Override
        public String text() {
            return "(" + bare() + ")";
        }

        @Override
        public String bare() {
            return target.text() + " " + operator + " " + value.bare();
        }
    }

    /** {@code ++} and {@code --}. */
    record Step(Type type, Target target, String operator, boolean isPrefix) implements Expression {
        @Override
        public String text() {
            return "(" + bare() + ")";
        }

        @Override
        public String bare() {
            return isPrefix ? operator + target.text() : target.text() + operator;
        }
    }

    /** @param throwsOops whether a checked exception may come out of it */
    record Call(Type type, Optional<Expression> receiver, String name, List<Expression> arguments, boolean throwsOops)
            implements Expression {
        static Call of(Type type, String name, Expression... arguments) {
            return new Call(type, Optional.empty(), name, List.of(arguments), false);
        }

        static Call on(Expression receiver, Type type, String name, Expression... arguments) {
            return new Call(type, Optional.of(receiver), name, List.of(arguments), false);
        }

        @Override
        public String text() {
            return receiver.map(object -> object.text() + ".").orElse("") + name + "(" + list(arguments) + ")";
        }
    }

    /** Marks its operand, or the call on itself. */
    record Await(Type type, Expression awaited) implements Expression {
        @Override
        public String text() {
            return "await(" + awaited.bare() + ")";
        }
    }

    /** @param body of an anonymous class */
    record New(Type type, List<Expression> arguments, Optional<Body> body) implements Expression {
        @Override
        public String text() {
            String made = "new " + type.text() + "(" + list(arguments) + ")";
            return body.map(members -> "(" + made + " " + members.text() + ")").orElse(made);
        }
    }

    /** An array of some dimensions, the outermost first; those without a length follow. */
    record NewArray(Type.Array type, List<Expression> lengths) implements Expression {
        @Override
        public String text() {
            Type element = type;
            StringBuilder dimensions = new StringBuilder();
            for (Expression length : lengths) {
                dimensions.append("[" + length.bare() + "]");
                element = ((Type.Array) element).element();
            }
            while (element instanceof Type.Array array) {
                dimensions.append("[]");
                element = array.element();
            }
            return "(new " + element.text() + dimensions + ")";
        }
    }

    record Elements(Type.Array type, List<Expression> elements) implements Expression {
        @Override
        public String text() {
            return "new " + type.text() + " {" + list(elements) + "}";
        }
    }

    record InstanceOf(Expression operand, Pattern pattern) implements Expression {
        @Override
        public Type type() {
            return Type.Primitive.BOOLEAN;
        }

        @Override
        public String text() {
            return "(" + bare() + ")";
        }

        @Override
        public String bare() {
            return operand.text() + " instanceof " + pattern.text();
        }
    }

    record Switch(Type type, Expression selector, List<Arm> arms) implements Expression {
        @Override
        public String text() {
            return "(" + bare() + ")";
        }

        @Override
        public String bare() {
            return "switch (" + selector.bare() + ") {\n" + Lines.of(arms) + "}";
        }
    }

    /** @param body an expression or a block */
    record Lambda(Type type, List<String> parameters, Node body) implements Expression {
        @Override
        public String text() {
            return "((" + type.text() + ") (" + String.join(", ", parameters) + ") -> " + body.text() + ")";
        }
    }

    /** A lambda of a type that javac infers. */
    record Inferred(Type type, String parameters, Expression body) implements Expression {
        static Inferred supplier(Expression result) {
            return new Inferred(new Type.Declared("Supplier"), "()", result);
        }

        static Inferred function(String parameter, Expression result) {
            return new Inferred(new Type.Declared("Function"), parameter, result);
        }

        @Override
        public String text() {
            return parameters + " -> " + body.text();
        }
    }

    /** @param qualifier an expression or a type's name as a literal */
    record Reference(Type type, Expression qualifier, String name) implements Expression {
        @Override
        public String text() {
            return "((" + type.text() + ") " + qualifier.text() + "::" + name + ")";
        }
    }
}
