package dev.aevent.processor.bothmodes;

import static dev.aevent.processor.bothmodes.Snippet.DECLARATION;
import static dev.aevent.processor.bothmodes.Snippet.FIXED;
import static dev.aevent.processor.bothmodes.Snippet.STATEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Writes a random program: well typed, ending, and as unpleasant as it can be made. The same seed writes the same
 * program.
 *
 * <p>Whatever leaves a block stands behind a condition, so that no code is unreachable; every local is initialised; every
 * loop spends fuel, so that the program ends.
 */
final class RandomProgram {
    private static final List<String> TYPES = List.of(
            "int", "int", "int", "String", "String", "boolean", "long", "byte", "char", "Integer", "int[]", "Obj");

    private record Local(String type, String name, boolean isFinal) {}

    private record Target(String label, boolean isLoop) {}

    private record Helper(String name, String result, List<String> parameters) {}

    private final Random random;
    private final List<Helper> helpers = new ArrayList<>();
    private List<Local> locals = new ArrayList<>();
    private List<Target> targets = new ArrayList<>();
    private String result;
    private int names;
    private int budget;

    private RandomProgram(long seed) {
        random = new Random(seed);
    }

    /** The members of a class with one scenario method, {@code run}. */
    static Snippet write(long seed) {
        return new RandomProgram(seed).members();
    }

    /** The source of the class with these members. */
    static String source(String packageName, String className, Snippet members) {
        return """
                package scenarios.%s;

                import static dev.aevent.Aevent.await;
                import static dev.aevent.processor.bothmodes.Effects.*;
                import static dev.aevent.processor.bothmodes.Probe.*;

                import dev.aevent.annotation.Coroutine;

                public class %s {
                %s
                  static int[] at(int[] a) {
                    add("at");
                    return a;
                  }

                  static class Boom extends RuntimeException {
                    Boom(int n) {
                      super("boom " + n);
                    }
                  }

                  static class Obj {
                    int f;
                    String s = "s";
                    Integer b = 1;
                    Obj next;

                    Obj(int f, Obj next) {
                      add("new Obj");
                      this.f = f;
                      this.next = next;
                    }

                    @Override
                    public String toString() {
                      return "Obj(" + f + s + b + ")";
                    }
                  }

                  record Res(String name) implements AutoCloseable {
                    @Override
                    public void close() {
                      add("close " + name);
                      if ("BB".equals(name)) throw new Boom(99);
                    }
                  }
                }
                """.formatted(packageName, className, members.text());
    }

    private Snippet members() {
        List<Object> parts = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            parts.add(helper("h" + i));
        }
        names = 0;
        parts.add(method("public static String run()", "String", List.of(), 40));
        return new Snippet(FIXED, parts);
    }

    private Snippet helper(String name) {
        String type = pick("int", "String", "void", "boolean", "long", "Obj", "Integer", "char");
        List<String> parameters = new ArrayList<>();
        List<Local> declared = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            Local local = new Local(pick(TYPES), "p" + i, false);
            declared.add(local);
            parameters.add(local.type());
            list.append(list.isEmpty() ? "" : ", ")
                    .append(local.type())
                    .append(' ')
                    .append(local.name());
        }
        Snippet method = method("static " + type + " " + name + "(" + list + ")", type, declared, 14);
        helpers.add(new Helper(name, type, parameters));
        return method;
    }

    private Snippet method(String header, String type, List<Local> parameters, int size) {
        locals = new ArrayList<>(parameters);
        targets = new ArrayList<>();
        result = type;
        budget = size;
        List<Object> parts = new ArrayList<>();
        parts.add("  @Coroutine\n  " + header + " {\n    int fuel = 12;\n");
        parts.add(block(0));
        parts.add(type.equals("void") ? "" : Snippet.of(FIXED, "return ", expression(type, 2), ";\n"));
        parts.add("  }\n\n");
        return new Snippet(DECLARATION, parts);
    }

    private Snippet block(int depth) {
        List<Local> outer = new ArrayList<>(locals);
        List<Object> statements = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0 && budget > 0; i--) {
            statements.add(statement(depth + 1));
        }
        locals = outer;
        return new Snippet(STATEMENT, statements);
    }

    private Snippet statement(int depth) {
        budget--;
        int kind = random.nextInt(depth > 4 ? 9 : 24);
        return switch (kind) {
            case 0, 1, 2 -> declaration();
            case 3, 4 -> assignment();
            case 5 -> Snippet.of(STATEMENT, "add(", expression(pick(TYPES), 2), ");\n");
            case 6 -> jump();
            case 7 -> Snippet.of(STATEMENT, "await: pause();\n");
            case 8 -> call();
            case 9, 10 -> Snippet.of(STATEMENT, "if (", condition(), ") {\n", block(depth), "}\n");
            case 11 ->
                Snippet.of(STATEMENT, "if (", condition(), ") {\n", block(depth), "} else {\n", block(depth), "}\n");
            case 12, 13, 14 -> loop(depth);
            case 15, 16 -> tryCatch(depth);
            case 17 -> tryFinally(depth);
            case 18 -> resources(depth);
            case 19 -> oldSwitch(depth);
            case 20 -> arrowSwitch(depth);
            case 21 -> labelled(depth);
            case 22 -> lambda();
            default -> pattern(depth);
        };
    }

    private Snippet declaration() {
        String type = pick(TYPES);
        boolean isFinal = random.nextInt(4) == 0;
        Snippet value = expression(type, 3);
        Local local = new Local(type, name("v"), isFinal);
        locals.add(local);
        String declared = random.nextInt(4) == 0
                        && !type.equals("Obj")
                        && !type.equals("Integer")
                        && !type.equals("byte")
                        && !type.equals("long")
                ? "var"
                : type;
        return Snippet.of(DECLARATION, (isFinal ? "final " : "") + declared + " " + local.name() + " = ", value, ";\n");
    }

    private Snippet assignment() {
        Local local =
                local(candidate -> !candidate.isFinal() && !candidate.type().equals("Obj"));
        if (local == null || random.nextInt(3) == 0) {
            return switch (random.nextInt(4)) {
                case 0 ->
                    Snippet.of(
                            STATEMENT,
                            expression("Obj", 1),
                            ".f " + pick("=", "+=", "-=", "*="),
                            expression("int", 2),
                            ";\n");
                case 1 -> Snippet.of(STATEMENT, expression("Obj", 1), ".s += ", expression("String", 2), ";\n");
                case 2 -> Snippet.of(STATEMENT, expression("Obj", 1), ".b += ", expression("int", 2), ";\n");
                default ->
                    Snippet.of(
                            STATEMENT,
                            "at(",
                            expression("int[]", 1),
                            ")[",
                            index(),
                            "] " + pick("=", "+=", "|="),
                            expression("int", 2),
                            ";\n");
            };
        }
        String name = local.name();
        return switch (local.type()) {
            case "int" ->
                random.nextBoolean()
                        ? Snippet.of(
                                STATEMENT,
                                name + pick(" = ", " += ", " -= ", " *= ", " ^= ", " <<= "),
                                expression("int", 3),
                                ";\n")
                        : Snippet.of(STATEMENT, name + pick("++", "--") + ";\n");
            case "long", "byte", "char" ->
                Snippet.of(STATEMENT, name + pick(" += ", " -= ", " |= "), expression(pick("int", "byte"), 2), ";\n");
            case "String" -> Snippet.of(STATEMENT, name + " += ", expression(pick(TYPES.subList(0, 10)), 2), ";\n");
            case "boolean" ->
                Snippet.of(STATEMENT, name + pick(" = ", " &= ", " |= "), expression("boolean", 2), ";\n");
            case "Integer" ->
                Snippet.of(STATEMENT, name + pick(" = ", " += "), expression(pick("int", "Integer"), 2), ";\n");
            default -> Snippet.of(STATEMENT, name + "[", index(), "] += ", expression("int", 2), ";\n");
        };
    }

    private Snippet index() {
        return random.nextInt(3) == 0 ? expression("int", 1) : Snippet.of("int", "1");
    }

    private Snippet call() {
        if (helpers.isEmpty()) {
            return Snippet.of(STATEMENT, "await(", value("int", 2), ");\n");
        }
        Helper helper = helpers.get(random.nextInt(helpers.size()));
        return Snippet.of(STATEMENT, "await: ", invocation(helper, 2), ";\n");
    }

    private Snippet jump() {
        Object way = switch (random.nextInt(5)) {
            case 0 -> result.equals("void") ? "return;" : Snippet.of(FIXED, "return ", expression(result, 1), ";");
            case 1 -> Snippet.of(FIXED, "throw new Boom(", expression("int", 1), ");");
            default -> {
                if (targets.isEmpty()) {
                    yield "add(\"nowhere\");";
                }
                Target target = targets.get(random.nextInt(targets.size()));
                yield (target.isLoop() ? pick("break ", "continue ") : "break ") + target.label() + ";";
            }
        };
        return Snippet.of(STATEMENT, "if (", condition(), ") ", way, "\n");
    }

    private Snippet loop(int depth) {
        String label = name("l");
        Snippet start = expression("int", 1);
        Snippet condition = condition();
        List<Local> outer = new ArrayList<>(locals);
        String i = name("i");
        int kind = random.nextInt(5);
        if (kind == 0 || kind == 1) {
            locals.add(new Local("int", i, false));
        } else if (kind == 2) {
            locals.add(new Local("int", i, true));
        }
        targets.add(new Target(label, true));
        Snippet body = block(depth);
        targets.remove(targets.size() - 1);
        Snippet loop = switch (kind) {
            case 0 ->
                Snippet.of(
                        STATEMENT,
                        label + ": for (int " + i + " = 0; " + i + " < 3 && fuel-- > 0; " + i + "++) {\n",
                        body,
                        "}\n");
            case 1 ->
                Snippet.of(
                        STATEMENT,
                        label + ": for (int " + i + " = ",
                        start,
                        "; fuel-- > 0 && ",
                        condition,
                        "; " + i + " += ",
                        Snippet.of("int", "await(value(1))"),
                        ") {\n",
                        body,
                        "}\n");
            case 2 ->
                Snippet.of(
                        STATEMENT,
                        label + ": for (int " + i + " : ",
                        Snippet.of("int[]", "new int[] {3, 4}"),
                        ") {\n",
                        body,
                        "}\n");
            case 3 -> Snippet.of(STATEMENT, label + ": while (fuel-- > 0 && ", condition, ") {\n", body, "}\n");
            default -> Snippet.of(STATEMENT, label + ": do {\n", body, "} while (fuel-- > 0 && ", condition, ");\n");
        };
        locals = outer;
        return loop;
    }

    private Snippet tryCatch(int depth) {
        Snippet body = block(depth);
        String name = name("e");
        String type = pick(
                "RuntimeException", "Boom", "ArithmeticException | NullPointerException", "IndexOutOfBoundsException");
        Snippet handler = block(depth);
        return Snippet.of(
                STATEMENT,
                "try {\n",
                body,
                "} catch (" + type + " " + name + ") {\nadd(" + name + ".getClass());\n",
                handler,
                "}\n");
    }

    private Snippet tryFinally(int depth) {
        Snippet body = block(depth);
        if (random.nextBoolean()) {
            return Snippet.of(STATEMENT, "try {\n", body, "} finally {\n", block(depth), "}\n");
        }
        return Snippet.of(
                STATEMENT,
                "try {\n",
                body,
                "} catch (Boom " + name("e") + ") {\n",
                block(depth),
                "} finally {\n",
                block(depth),
                "}\n");
    }

    private Snippet resources(int depth) {
        Snippet first = expression("String", 1);
        return Snippet.of(
                STATEMENT,
                "try (Res " + name("r") + " = new Res(",
                first,
                "); Res " + name("r") + " = await(value(new Res(\"b\")))) {\n",
                block(depth),
                "}\n");
    }

    private Snippet oldSwitch(int depth) {
        Snippet selector = expression("int", 2);
        String label = name("s");
        targets.add(new Target(label, false));
        List<Object> parts = new ArrayList<>(List.of(label + ": switch ((", selector, ") & 3) {\n"));
        for (int i = 0; i < 3; i++) {
            parts.add("case " + i + ": {\n");
            parts.add(block(depth));
            parts.add("}\n");
            if (random.nextBoolean()) {
                parts.add("break;\n");
            }
        }
        parts.add("default: {\n");
        parts.add(block(depth));
        parts.add("}\n}\n");
        targets.remove(targets.size() - 1);
        return new Snippet(STATEMENT, parts);
    }

    private Snippet arrowSwitch(int depth) {
        Snippet selector = expression("String", 1);
        return Snippet.of(
                STATEMENT,
                "switch (",
                selector,
                ") {\ncase \"a\", \"Aa\" -> {\n",
                block(depth),
                "}\ncase \"BB\" -> add(",
                expression("int", 2),
                ");\ndefault -> {\n",
                block(depth),
                "}\n}\n");
    }

    private Snippet labelled(int depth) {
        String label = name("b");
        targets.add(new Target(label, false));
        Snippet body = block(depth);
        targets.remove(targets.size() - 1);
        return Snippet.of(STATEMENT, label + ": {\n", body, "}\n");
    }

    private Snippet lambda() {
        Local captured =
                local(candidate -> candidate.isFinal() && candidate.type().equals("int"));
        String f = name("f");
        String value = captured == null ? "3" : captured.name();
        return Snippet.of(
                STATEMENT,
                "java.util.function.IntUnaryOperator " + f + " = x -> x * 7 + " + value + ";\nawait: pause();\nadd(" + f
                        + ".applyAsInt(",
                expression("int", 2),
                "));\n");
    }

    private Snippet pattern(int depth) {
        Snippet tested = expression(pick("String", "Integer"), 2);
        String name = name("q");
        List<Local> outer = new ArrayList<>(locals);
        locals.add(new Local("String", name, true));
        Snippet body = block(depth);
        locals = outer;
        return Snippet.of(
                STATEMENT,
                "if ((Object) (",
                tested,
                ") instanceof String " + name + " && ",
                condition(),
                ") {\n",
                body,
                "}\n");
    }

    private Snippet condition() {
        return expression("boolean", 2);
    }

    private Snippet value(String type, int depth) {
        return Snippet.of(type, "value(", expression(type, depth - 1), ")");
    }

    private Snippet invocation(Helper helper, int depth) {
        List<Object> parts = new ArrayList<>();
        parts.add(helper.name() + "(");
        for (int i = 0; i < helper.parameters().size(); i++) {
            parts.add(i == 0 ? "" : ", ");
            parts.add(expression(helper.parameters().get(i), depth - 1));
        }
        parts.add(")");
        return new Snippet(helper.result(), parts);
    }

    private Snippet expression(String type, int depth) {
        if (depth <= 0 || random.nextInt(5) == 0) {
            return leaf(type);
        }
        if (random.nextInt(3) == 0) {
            return awaited(type, depth);
        }
        int next = depth - 1;
        Supplier<Snippet> same = () -> expression(type, next);
        if (random.nextInt(8) == 0) {
            return Snippet.of(type, "see(\"" + name("x") + "\", ", same.get(), ")");
        }
        if (random.nextInt(8) == 0) {
            return Snippet.of(type, "(", condition(), " ? ", same.get(), " : ", same.get(), ")");
        }
        if (random.nextInt(10) == 0) {
            String yielded = name("y");
            return Snippet.of(
                    type,
                    "(switch (",
                    expression("int", next),
                    ") {\ncase 0, 1 -> ",
                    same.get(),
                    ";\ncase 2 -> {\nadd(\"arm\");\n" + type + " " + yielded + " = ",
                    same.get(),
                    ";\nyield " + yielded + ";\n}\ndefault -> ",
                    same.get(),
                    ";\n})");
        }
        return switch (type) {
            case "int" ->
                switch (random.nextInt(8)) {
                    case 0 -> Snippet.of(type, "(", same.get(), pick(" / ", " % "), same.get(), ")");
                    case 1 -> Snippet.of(type, expression("Obj", next), ".f" + pick("", "++", "--"));
                    case 2 -> Snippet.of(type, "at(", expression("int[]", next), ")[", index(), "]");
                    case 3 -> Snippet.of(type, expression("String", next), ".length()");
                    case 4 -> Snippet.of(type, "(int) ", expression("Integer", next));
                    case 5 ->
                        Snippet.of(type, "(", same.get(), pick(" << ", " >>> ", " ^ "), expression("byte", next), ")");
                    default -> Snippet.of(type, "(", same.get(), pick(" + ", " - ", " * "), same.get(), ")");
                };
            case "long" -> Snippet.of(type, "(", same.get(), pick(" + ", " - ", " & "), expression("int", next), ")");
            case "boolean" ->
                switch (random.nextInt(5)) {
                    case 0 -> Snippet.of(type, "!", same.get());
                    case 1 ->
                        Snippet.of(
                                type,
                                "(",
                                expression("int", next),
                                pick(" < ", " == ", " >= "),
                                expression("int", next),
                                ")");
                    case 2 -> Snippet.of(type, "(", expression("Obj", next), " == null)");
                    default ->
                        Snippet.of(
                                type,
                                "(",
                                same.get(),
                                pick(" && ", " || ", " && ", " || ", " ^ ", " & "),
                                same.get(),
                                ")");
                };
            case "byte" -> Snippet.of(type, "(byte) ", expression("int", next));
            case "char" -> Snippet.of(type, "(char) (", same.get(), " + 1)");
            case "String" ->
                Snippet.of(type, "(", same.get(), " + ", expression(pick(TYPES.subList(0, 10)), next), ")");
            case "Integer" -> Snippet.of(type, "(Integer) (", expression("int", next), ")");
            case "int[]" ->
                Snippet.of(type, "new int[] {", expression("int", next), ", ", expression("int", next), "}");
            default ->
                random.nextBoolean()
                        ? Snippet.of(type, expression("Obj", next), ".next")
                        : Snippet.of(type, "new Obj(", expression("int", next), ", ", same.get(), ")");
        };
    }

    private Snippet awaited(String type, int depth) {
        List<Helper> fitting =
                helpers.stream().filter(helper -> helper.result().equals(type)).toList();
        if (!fitting.isEmpty() && random.nextBoolean()) {
            return Snippet.of(type, "await(", invocation(fitting.get(random.nextInt(fitting.size())), depth), ")");
        }
        if (random.nextInt(12) == 0) {
            return Snippet.of(
                    type, "((" + type + ") (" + boxed(type) + ") await(raise(new Boom(", expression("int", 1), "))))");
        }
        return Snippet.of(type, "await(", value(type, depth), ")");
    }

    private Snippet leaf(String type) {
        Local local = local(candidate -> candidate.type().equals(type));
        if (local != null && random.nextInt(4) != 0) {
            boolean changes = type.equals("int") && !local.isFinal() && random.nextInt(6) == 0;
            return Snippet.of(type, local.name() + (changes ? pick("++", "--") : ""));
        }
        return Snippet.of(
                type,
                switch (type) {
                    case "int" -> "" + random.nextInt(4);
                    case "long" -> random.nextInt(9) + "L";
                    case "boolean" -> "(fuel % 2 == " + random.nextInt(2) + ")";
                    case "byte" -> "(byte) " + (random.nextInt(300) - 100);
                    case "char" -> pick("'a'", "'\\uffff'");
                    case "String" -> pick("\"a\"", "\"Aa\"", "\"BB\"", "\"\"");
                    case "Integer" -> pick("(Integer) 5", "(Integer) 1000", "(Integer) null");
                    case "int[]" -> pick("new int[] {1, 2, 3}", "new int[2]", "(int[]) null");
                    default -> pick("new Obj(2, null)", "new Obj(3, new Obj(4, null))", "((Obj) null)");
                });
    }

    private Local local(java.util.function.Predicate<Local> wanted) {
        List<Local> fitting = locals.stream().filter(wanted).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long" -> "Long";
            case "boolean" -> "Boolean";
            case "byte" -> "Byte";
            case "char" -> "Character";
            default -> type;
        };
    }

    private String name(String prefix) {
        return prefix + names++;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
