package dev.aevent.processor.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

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

    /** A type and its binary name. */
    record Named(TypeElement type, String binaryName) {}

    /** The types of a package that are not the platform's, whichever module they are in; nested ones included. */
    List<Named> userTypes(String packageName) {
        return userTypes.computeIfAbsent(packageName, name -> {
            var types = new ArrayList<Named>();
            Set<String> seen = new HashSet<>();
            for (PackageElement one : userPackages(name)) {
                addTypes(ElementFilter.typesIn(one.getEnclosedElements()), types, seen);
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
            addTypes(ElementFilter.typesIn(one.getEnclosedElements()), types, new HashSet<>());
        }
        return types;
    }

    private List<PackageElement> userPackages(String name) {
        if (platform.userModules().isEmpty()) { // a compilation that knows of no modules
            PackageElement only = elements.getPackageElement(name);
            return only == null ? List.of() : List.of(only);
        }
        var found = new ArrayList<PackageElement>();
        for (ModuleElement module : platform.userModules()) {
            PackageElement one = elements.getPackageElement(module, name);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private void addTypes(Iterable<TypeElement> found, List<Named> types, Set<String> seen) {
        for (TypeElement type : found) {
            String name = elements.getBinaryName(type).toString();
            if (seen.add(name)) {
                types.add(new Named(type, name));
                addTypes(ElementFilter.typesIn(type.getEnclosedElements()), types, seen);
            }
        }
    }
}
