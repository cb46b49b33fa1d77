package dev.aevent.processor.attribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * How the enclosing compilation's JDK maps to the running one's.
 *
 * @param modules the platform modules that both know
 * @param userModules the enclosing compilation's other modules, the unnamed one included; empty if it knows of none
 * @param older whether the enclosing compilation may see an older JDK than the running one ({@code --release})
 */
record Platform(Set<String> modules, List<ModuleElement> userModules, boolean older) {
    static Platform of(ProcessingEnvironment environment, StandardJavaFileManager files) {
        Set<String> running = runningModules(files);
        var modules = new TreeSet<String>();
        var userModules = new ArrayList<ModuleElement>();
        for (ModuleElement module : environment.getElementUtils().getAllModuleElements()) {
            String name = module.getQualifiedName().toString();
            if (running.contains(name)) {
                modules.add(name);
            } else {
                userModules.add(module);
            }
        }
        boolean older = environment.getSourceVersion().compareTo(SourceVersion.latest()) < 0;
        return new Platform(modules, userModules, older);
    }

    private static Set<String> runningModules(StandardJavaFileManager files) {
        try {
            var names = new TreeSet<String>();
            for (Set<Location> locations : files.listLocationsForModules(StandardLocation.SYSTEM_MODULES)) {
                for (Location location : locations) {
                    names.add(files.inferModuleName(location));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a module is the platform's. */
    boolean has(@Nullable ModuleElement module) {
        return module != null && modules.contains(module.getQualifiedName().toString());
    }

    /** The options by which the clean room's compiler sees these platform modules and no others. */
    List<String> options() {
        String all = String.join(",", modules);
        return modules.isEmpty() ? List.of() : List.of("--limit-modules", all, "--add-modules", all);
    }
}
