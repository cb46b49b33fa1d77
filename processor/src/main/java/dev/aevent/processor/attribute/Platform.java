package dev.aevent.processor.attribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * How the enclosing compilation's JDK maps to the running one's.
 *
 * @param modules the platform modules that both know
 * @param rootModules the modules that are compiled, the unnamed one included; empty if the compilation knows of none
 * @param otherModules those that are neither; of these one may hide packages of names that the others have, too
 * @param older whether the enclosing compilation may see an older JDK than the running one ({@code --release})
 */
record Platform(Set<String> modules, Set<ModuleElement> rootModules, Set<ModuleElement> otherModules, boolean older) {
    static Platform of(
            ProcessingEnvironment environment, StandardJavaFileManager files, Collection<TypeElement> roots) {
        Elements elements = environment.getElementUtils();
        Set<String> running = runningModules(files);
        var modules = new TreeSet<String>();
        var otherModules = new LinkedHashSet<ModuleElement>();
        for (ModuleElement module : elements.getAllModuleElements()) {
            String name = module.getQualifiedName().toString();
            if (running.contains(name)) {
                modules.add(name);
            } else {
                otherModules.add(module);
            }
        }
        var rootModules = new LinkedHashSet<ModuleElement>();
        for (TypeElement root : roots) {
            ModuleElement module = elements.getModuleOf(root);
            if (module != null && otherModules.contains(module)) {
                rootModules.add(module);
            }
        }
        otherModules.removeAll(rootModules);
        boolean older = environment.getSourceVersion().compareTo(SourceVersion.latest()) < 0;
        return new Platform(modules, rootModules, otherModules, older);
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
