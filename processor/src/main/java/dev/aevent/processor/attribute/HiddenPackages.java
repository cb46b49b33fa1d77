package dev.aevent.processor.attribute;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Packages that the JDK does not export, as far as a program names them.
 *
 * <p>The enclosing compilation may have been given {@code --add-exports}, which no processor is told. It has checked, or
 * will, that the program may use them.
 */
final class HiddenPackages {
    private static final Pattern QUALIFIED = Pattern.compile("[\\p{L}_$][\\w$]*(?:\\.[\\p{L}_$][\\w$]*)+");

    private HiddenPackages() {}

    /**
     * The options that export what the texts name.
     *
     * @param ours whether a package is the enclosing compilation's own
     */
    static List<String> options(Collection<String> texts, Predicate<String> ours) {
        Set<String> named = new HashSet<>();
        for (String text : texts) {
            if (text.contains("sun.") || text.contains("jdk.")) {
                addPrefixes(text, named);
            }
        }
        if (named.isEmpty()) {
            return List.of();
        }
        Map<String, String> hidden = find();
        hidden.keySet().retainAll(named);
        var options = new ArrayList<String>();
        for (String packageName : new TreeSet<>(hidden.keySet())) {
            if (!ours.test(packageName)) {
                options.add("--add-exports");
                options.add(hidden.get(packageName) + "/" + packageName + "=ALL-UNNAMED");
            }
        }
        return options;
    }

    private static void addPrefixes(String text, Set<String> named) {
        for (Matcher matcher = QUALIFIED.matcher(text); matcher.find(); ) {
            String name = matcher.group();
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                named.add(name.substring(0, dot));
            }
        }
    }

    /** From packages to the modules of the running JDK that hide them. */
    private static Map<String, String> find() {
        var hidden = new HashMap<String, String>();
        for (ModuleReference reference : ModuleFinder.ofSystem().findAll()) {
            ModuleDescriptor module = reference.descriptor();
            module.packages().forEach(name -> hidden.put(name, module.name()));
            module.exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .forEach(exports -> hidden.remove(exports.source()));
        }
        return hidden;
    }
}
