package dev.aevent.processor.bothmodes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Scenarios that are too large to be files. */
final class LargePrograms {
    private static final String[] PRIMITIVES = {"int", "long", "double", "float", "short", "byte", "char", "boolean"};

    private LargePrograms() {}

    /** Awaits in sequence, with two ints that live. */
    static String sequence(String name, int awaits) {
        StringBuilder body = new StringBuilder("int a = 1;\n    int b = 2;\n");
        for (int i = 0; i < awaits; i += 2) {
            body.append("    a = a * 3 + await(value(b));\n    b = b ^ await(value(a));\n");
        }
        return type(name, method("int run()", body + "    return a + b;"));
    }

    /** Awaits in one switch in a loop. */
    static String switchInLoop(String name, int awaits) {
        StringBuilder body = new StringBuilder("int n = 0;\n    for (int i = 0; i < " + awaits + "; i++) {\n");
        body.append("      switch (i * 7 % " + awaits + ") {\n");
        for (int i = 0; i < awaits; i++) {
            body.append("        case " + i + ":\n          n = n * 31 + await(value(i + " + i + "));\n");
            body.append(i % 3 == 0 ? "" : i % 3 == 1 ? "          break;\n" : "          continue;\n");
        }
        return type(name, method("int run()", body + "      }\n      n++;\n    }\n    return n;"));
    }

    /** A good deal of bytecode: statements without awaits, some in a region, in a loop, and one await in ten. */
    static String statements(String name, int statements) {
        StringBuilder body = new StringBuilder("long[] a = new long[16];\n    String s = \"\";\n");
        body.append("    try {\n");
        for (int i = 0; i < statements; i++) {
            body.append("    a[" + i % 16 + "] = a[" + (i + 3) % 16 + "] * " + (i + 7) + " + a[" + (i + 5) % 16 + "] / "
                    + (i + 11) + " ^ " + i + ";\n");
            if (i % 10 == 9) {
                body.append("    a[" + i % 7 + "] += await(value(a[" + i % 16 + "]));\n");
            }
            if (i == statements / 3) {
                body.append("    for (int i = 0; i < 3; i++) {\n    try {\n");
            }
            if (i == statements / 2) {
                body.append("    if (a[2] == await(value(77L))) throw new java.io.IOException(\"77\");\n");
                body.append(
                        "    } catch (java.io.IOException | ArithmeticException e) {\n      s += e.getMessage();\n");
                body.append("    } finally {\n      s += await(value(\"f\" + i));\n    }\n    }\n");
            }
        }
        body.append(
                "    } finally {\n      Effects.add(s + java.util.Arrays.toString(a));\n      await: pause();\n    }\n");
        return type(name, method("String run()", body + "    return s;"));
    }

    /** Awaits in sequence, in a lambda that is a coroutine. */
    static String lambda(String name, int awaits) {
        StringBuilder body = new StringBuilder("int a = n;\n      int b = 2;\n");
        for (int i = 0; i < awaits; i += 2) {
            body.append("      a = a * 3 + await(value(b));\n      b = b ^ await(value(a));\n");
        }
        return type(
                name,
                "  interface Source {\n    @Coroutine\n    int get(int n) throws Exception;\n  }\n"
                        + method(
                                "int run()",
                                "Source source = n -> {\n      " + body
                                        + "      return a + b;\n    };\n    return await(source.get(1));"));
    }

    /** Locals of all types, assigned and read in a loop around awaits. */
    static String locals(String name, int locals) {
        StringBuilder declarations = new StringBuilder("StringBuilder all = new StringBuilder();\n");
        StringBuilder changes = new StringBuilder();
        StringBuilder reads = new StringBuilder();
        for (int i = 0; i < locals; i++) {
            String v = "v" + i;
            int kind = i % 12;
            if (kind < PRIMITIVES.length) {
                String type = PRIMITIVES[kind];
                String value = type.equals("boolean") ? String.valueOf(i % 5 < 2) : "(" + type + ") " + (i + 60);
                declarations.append(
                        "    " + type + " " + v + " = " + (i % 3 == 0 ? "await(value(" + value + "))" : value) + ";\n");
                changes.append("      " + (type.equals("boolean") ? v + " = !" + v : v + "++") + ";\n");
            } else if (kind == 8) {
                declarations.append("    String " + v + " = \"s" + i + "\";\n");
                changes.append("      " + v + " += k;\n");
            } else if (kind == 9) {
                declarations.append("    int[] " + v + " = {" + i + "};\n");
                changes.append("      " + v + "[0] += k;\n");
            } else if (kind == 10) {
                declarations.append("    java.util.List<Integer> " + v + " = new java.util.ArrayList<>();\n");
                changes.append("      " + v + ".add(k);\n");
            } else {
                declarations.append("    Integer " + v + " = await(value((Integer) " + i + "));\n");
                changes.append("      " + v + " += k;\n");
            }
            changes.append(i % 9 == 0 ? "      all.append(await(value(k)));\n" : "");
            reads.append("    all.append(" + (kind == 9 ? v + "[0]" : v) + ").append(' ');\n");
            reads.append(i % 40 == 0 ? "    await: pause();\n" : "");
        }
        return type(
                name,
                method(
                        "String run()",
                        declarations + "    for (int k = 0; k < 3; k++) {\n" + changes + "    }\n" + reads
                                + "    return all.toString();"));
    }

    /** Statements of every kind, one in the other. */
    static String nesting(String name, int levels) {
        StringBuilder open = new StringBuilder("String s = \"\";\n    int n = 0;\n");
        StringBuilder close = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            String v = "i" + i;
            String[] around = switch (i % 13) {
                case 0 ->
                    new String[] {
                        "for (int $ = 0; $ < await(value(" + (i < 26 ? 2 : 1) + ")); $++) {", "s += await(value($)); }"
                    };
                case 1 -> new String[] {"try {", "} finally { s += await(value(\"f$\")); n++; }"};
                case 2 ->
                    new String[] {
                        "switch (await(value(n % 2))) { case 0: s += \"even\"; default:", "s += await(value(\"d$\")); }"
                    };
                case 3 ->
                    new String[] {
                        "try {",
                        "if (n % 3 == 1) throw new java.io.IOException(\"$\"); } catch (java.io.IOException e) { s += await(value(e.getMessage())); }"
                    };
                case 4 -> new String[] {"if (await(value(true))) {", "} else { s += await(value(\"never\")); }"};
                case 5 -> new String[] {"$: {", "if (await(value(n % 4)) == 2) break $; s += \"after\"; }"};
                case 6 -> new String[] {"do {", "s += \"$\"; } while (await(value(false)));"};
                case 7 ->
                    new String[] {
                        "switch (\"k\" + await(value(n % 3))) { case \"k0\", \"k1\", \"k2\" -> {",
                        "} default -> s += \"other\"; }"
                    };
                case 8 ->
                    new String[] {"for (String $ : await(value(java.util.List.of(\"e\")))) {", "s += await(value($)); }"
                    };
                case 9 ->
                    new String[] {
                        "try (java.io.StringReader $ = await(value(new java.io.StringReader(\"r\")))) {",
                        "s += (char) $.read(); }"
                    };
                case 10 -> new String[] {"while (await(value(n < 1000))) {", "n++; if (await(value(n)) > 3) break; }"};
                case 11 ->
                    new String[] {
                        "n += await(value(1)) + switch (await(value(n % 2))) { case 0 -> 5; default -> {",
                        "yield await(value(6)); } };"
                    };
                default -> new String[] {"{", "s += await(value(\"$\")).length(); }"};
            };
            open.append("    " + around[0].replace("$", v) + "\n    s += await(value(\"<" + i + "\"));\n");
            close.insert(0, "    " + around[1].replace("$", v) + "\n");
        }
        return type(
                name,
                method(
                        "String run()",
                        open + "    s += await(value(\"core\"));\n    Effects.add(s.length());\n" + close
                                + "    Effects.add(n);\n    return s;"));
    }

    /** Throws in one of many lines, as told, and records where. */
    static String traces(String name, int lines) {
        StringBuilder large = new StringBuilder("int sum = 0;\n");
        for (int i = 0; i < lines; i++) {
            large.append("    sum += await(value(1)) + " + name + ".check(sum, at);\n");
        }
        String each = "@Each({1, " + lines / 3 + ", " + lines / 2 + ", " + (lines - 1) + "})";
        return type(
                name,
                method("int large(int at)", large + "    return sum;").replace("public ", "")
                        + method("int run(int at)", """
                        try {
                              return await(large(at));
                            } catch (IllegalStateException e) {
                              for (StackTraceElement element : e.getStackTrace()) {
                                boolean own = element.getClassName().startsWith(NAME.class.getName());
                                if (own && element.getLineNumber() > 0 && !element.getClassName().contains("Driver")) {
                                  Effects.add(element.getMethodName() + ":" + element.getLineNumber());
                                }
                              }
                              return -1;
                            }""".replace("NAME", name))
                                .replace("@Coroutine", each + " @Coroutine")
                        + "  static int check(int sum, int at) {\n    if (sum == at) throw new IllegalStateException();\n"
                        + "    return 0;\n  }\n");
    }

    /** Parameters that take so many slots, all of which live. */
    static String parameters(String name, int slots) {
        List<String> parameters = new ArrayList<>();
        IntStream.range(0, slots / 2).forEach(i -> parameters.add("long p" + i));
        List<String> names =
                parameters.stream().map(one -> one.substring("long ".length())).toList();
        List<String> arguments =
                IntStream.range(0, slots / 2).mapToObj(i -> i + "L").toList();
        return type(
                name,
                method(
                                "long many(" + String.join(", ", parameters) + ")",
                                "long n = await(value(1L));\n    return n + " + String.join(" * n + ", names) + ";")
                        + method("long run()", "return await(many(" + String.join(", ", arguments) + "));"));
    }

    private static String method(String signature, String body) {
        return "  @Coroutine\n  public static " + signature + " throws Exception {\n    " + body + "\n  }\n";
    }

    private static String type(String name, String members) {
        return """
                package scenarios.sizes;

                import static dev.aevent.Aevent.await;
                import static dev.aevent.processor.bothmodes.Probe.*;

                import dev.aevent.annotation.Coroutine;
                import dev.aevent.processor.bothmodes.Each;
                import dev.aevent.processor.bothmodes.Effects;

                public class NAME {
                """.replace("NAME", name) + members + "}\n";
    }
}
