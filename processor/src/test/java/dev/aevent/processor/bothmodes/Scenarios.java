package dev.aevent.processor.bothmodes;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.aevent.processor.bothmodes.Scenario.Flavour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The scenario files, found by looking into their folder. What there is to run in each is read off its parse tree, so
 * that a file needs no list of its own contents.
 */
public final class Scenarios {
    private static final String PROBE = "import static dev.aevent.processor.bothmodes.Probe.*;";

    /** {@code -Dbothmodes.only=area/Name,...} runs the scenarios whose path has one of these in it. */
    private static final List<String> ONLY =
            List.of(System.getProperty("bothmodes.only", "").split(","));

    /** Where lies what scenarios use. */
    private static final String SUPPORT = "support/";

    private static final Pattern SINCE = Pattern.compile("^// since (\\d+)\\n");

    private Scenarios() {}

    /** Every scenario of the flavours that apply to it, in the order of their paths. */
    static List<Scenario> all() {
        Map<String, String> files = files();
        files.keySet()
                .removeIf(path -> path.startsWith(SUPPORT) || ONLY.stream().noneMatch(path::contains));
        return flavours(files).values().stream().flatMap(List::stream).toList();
    }

    /** The paths of all there are. */
    static Set<String> paths() {
        return files().keySet().stream()
                .filter(path -> !path.startsWith(SUPPORT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Each scenario, path to text, with its awaited calls as they are, and, where its package can be another one, as
     * coroutines.
     */
    public static Map<String, List<Scenario>> flavours(Map<String, String> files) {
        Map<String, Parsed> parsed = Parsed.of(files);
        Map<String, List<Scenario>> flavours = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            Scenario patched = scenario(path, text, Flavour.PATCHED, parsed.get(path));
            flavours.put(
                    path,
                    patched.packageName().isEmpty()
                            ? List.of(patched)
                            : List.of(patched, scenario(path, chained(text), Flavour.CHAINED, parsed.get(path))));
        });
        return flavours;
    }

    static List<Scenario> flavours(String path, String text) {
        return flavours(Map.of(path, text)).get(path);
    }

    /** Whether all of them are asked for. */
    static boolean areComplete() {
        return ONLY.isEmpty();
    }

    /** Sources that scenarios use, compiled beside any of them: class name to text. */
    static Map<String, String> support() {
        Map<String, String> support = new LinkedHashMap<>();
        files().forEach((path, text) -> {
            if (path.startsWith(SUPPORT)) {
                support.put("scenarios." + path.replace('/', '.'), text);
            }
        });
        return support;
    }

    static Path folder() {
        try {
            return Path.of(Scenarios.class.getResource("/scenarios").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> files() {
        Path folder = folder();
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name.substring(0, name.length() - ".java".length()), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The same text with coroutines in place of the probe's blocking methods, in packages of its own. */
    private static String chained(String text) {
        return text.replace("package scenarios.", "package chained.")
                .replace("import scenarios.", "import chained.")
                .replace("import static scenarios.packages.", "import static chained.packages.")
                .replace(PROBE, "import static scenarios.support.Deep.*;");
    }

    /** @param parsed the file, of which the text may be another flavour */
    private static Scenario scenario(String path, String text, Flavour flavour, Parsed parsed) {
        ClassTree type = parsed.type();
        Matcher since = SINCE.matcher(text);
        Matcher inPackage = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
        String packageName = inPackage.find() ? inPackage.group(1) + "." : "";
        return new Scenario(
                path,
                flavour,
                packageName + type.getSimpleName(),
                text,
                since.find() ? Integer.parseInt(since.group(1)) : 17,
                isStateful(parsed.unit()),
                parsed.shields(),
                methods(type));
    }

    private static List<Scenario.Method> methods(ClassTree type) {
        List<Scenario.Method> methods = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof MethodTree method && isRun(type, method)) {
                boolean hasParameter = !method.getParameters().isEmpty();
                methods.add(new Scenario.Method(
                        methods.size(),
                        method.getName().toString(),
                        method.getModifiers().getFlags().contains(Modifier.STATIC),
                        method.getReturnType().toString().equals("void"),
                        hasParameter,
                        hasParameter ? each(method) : List.of(0)));
            }
        }
        return methods;
    }

    private static boolean isRun(ClassTree type, MethodTree method) {
        Set<Modifier> flags = method.getModifiers().getFlags();
        return flags.contains(Modifier.PUBLIC)
                && !flags.contains(Modifier.ABSTRACT)
                && !type.getModifiers().getFlags().contains(Modifier.ABSTRACT)
                && annotation(method, "Coroutine") != null
                && (method.getParameters().isEmpty() || annotation(method, "Each") != null);
    }

    private static List<Integer> each(MethodTree method) {
        List<Integer> values = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                values.add((Integer) literal.getValue());
                return null;
            }
        }.scan(annotation(method, "Each"), null);
        return values;
    }

    private static AnnotationTree annotation(MethodTree method, String name) {
        return method.getModifiers().getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Is there a static field that can change, or a static initialiser whose moment could be observed? */
    private static boolean isStateful(CompilationUnitTree file) {
        boolean[] found = {false};
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void unused) {
                Set<Modifier> flags = variable.getModifiers().getFlags();
                found[0] |= flags.contains(Modifier.STATIC) && !flags.contains(Modifier.FINAL);
                return super.visitVariable(variable, null);
            }

            @Override
            public Void visitBlock(BlockTree block, Void unused) {
                found[0] |= block.isStatic();
                return super.visitBlock(block, null);
            }
        }.scan(file, null);
        return found[0];
    }
}
