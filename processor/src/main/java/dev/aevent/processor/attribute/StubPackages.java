package dev.aevent.processor.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The enclosing compilation, package by package, as stub files.
 *
 * <p>To list a package completes its types in the enclosing compiler, so it is done once for all views; to write a stub
 * is left to whoever opens it.
 */
final class StubPackages {
    private final Elements elements;
    private final Platform platform;
    private final Map<String, List<Named>> userTypes = new HashMap<>();

    StubPackages(Elements elements, Platform platform) {
        this.elements = elements;
        this.platform = platform;
    }

    /**
     * A type with its names.
     *
     * @param binaryName its own
     * @param topLevelName that of the top-level type it is nested in, or its own
     */
    record Named(TypeElement type, String binaryName, String topLevelName) {}

    /** The types of a package that are not the platform's, whichever module they are in; nested ones included. */
    List<Named> userTypes(String packageName) {
        return userTypes.computeIfAbsent(packageName, name -> {
            var types = new ArrayList<Named>();
            Set<String> seen = new HashSet<>();
            for (PackageElement one : userPackages(name)) {
                addTypes(one, null, types, seen);
            }
            return types;
        });
    }

    /** The types of a package of a platform module, as the enclosing compilation sees that. */
    List<Named> platformTypes(String module, String packageName) {
        var types = new ArrayList<Named>();
        ModuleElement element = elements.getModuleElement(module);
        PackageElement one = element == null ? null : elements.getPackageElement(element, packageName);
        if (one != null) {
            addTypes(one, null, types, new HashSet<>());
        }
        return types;
    }

    /** The class file of a type. */
    byte[] write(Named type, View view) {
        return StubWriter.write(type.type(), view, elements);
    }

    /** The class file of the entries to a type's coroutines. */
    byte[] writeEntries(Named type) {
        return EntryStub.write(type.type(), elements);
    }

    private List<PackageElement> userPackages(String name) {
        if (platform.userModules().isEmpty()) { // a compilation that knows of no modules
            PackageElement only = elements.getPackageElement(name);
            return only == null ? List.of() : List.of(only);
        }
        var found = new ArrayList<PackageElement>();
        for (ModuleElement module : platform.userModules()) {
            // As seen from the module, so it may be one of the platform's.
            PackageElement one = elements.getPackageElement(module, name);
            if (one != null && !platform.has(elements.getModuleOf(one))) {
                found.add(one);
            }
        }
        return found;
    }

    private void addTypes(Element owner, @Nullable String topLevelName, List<Named> types, Set<String> seen) {
        for (TypeElement type : ElementFilter.typesIn(owner.getEnclosedElements())) {
            String name = elements.getBinaryName(type).toString();
            if (seen.add(name)) {
                String top = topLevelName == null ? name : topLevelName;
                types.add(new Named(type, name, top));
                addTypes(type, top, types, seen);
            }
        }
    }
}
