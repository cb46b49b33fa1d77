package dev.aevent.processor.attribute;

import com.sun.source.tree.CompilationUnitTree;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/** The names that types must have to matter to the clean room, where not all types of a package may be touched. */
final class NamesInUse {
    private final Queue<CompilationUnitTree> unread = new ArrayDeque<>();
    private final Set<String> written = new HashSet<>();
    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<String, Set<String>> missed = new HashMap<>();
    private final Map<String, Set<String>> learnt = new HashMap<>();

    /** Takes the names in files that are to be compiled. */
    void read(Collection<CompilationUnitTree> files) {
        unread.addAll(files);
    }

    /** The simple names of types that may matter in a package; in a fixed order. */
    Set<String> of(String packageName, Set<String> roots) {
        for (CompilationUnitTree file = unread.poll(); file != null; file = unread.poll()) {
            written.addAll(WrittenNames.in(file));
        }
        var names = new TreeSet<String>(written);
        names.addAll(roots);
        names.addAll(learnt.getOrDefault(packageName, Set.of()));
        return names;
    }

    /** Takes note of which types of a package the compiler has been shown, by binary names. */
    void listed(String packageName, Set<String> binaryNames) {
        listed.put(packageName, binaryNames);
    }

    /** Takes note that a class file mentions a top-level type, which the compiler may look for. */
    void mention(String packageName, String simpleName) {
        Set<String> shown = listed.get(packageName);
        if (shown == null) {
            add(learnt, packageName, simpleName);
        } else if (!shown.contains(packageName.isEmpty() ? simpleName : packageName + "." + simpleName)) {
            add(missed, packageName, simpleName);
        }
    }

    /** Adds what was mentioned too late to the names; whether any was new, so that another run may find more. */
    boolean learn() {
        boolean any = false;
        for (Map.Entry<String, Set<String>> entry : missed.entrySet()) {
            for (String name : entry.getValue()) {
                any |= add(learnt, entry.getKey(), name);
            }
        }
        missed.clear();
        listed.clear();
        return any;
    }

    private static boolean add(Map<String, Set<String>> names, String packageName, String simpleName) {
        return names.computeIfAbsent(packageName, name -> new HashSet<>()).add(simpleName);
    }
}
