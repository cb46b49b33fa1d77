package dev.aevent.processor.attribute;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.NestingKind;
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
    private final Bystanders bystanders;
    private final NamesInUse namesInUse;
    private final Map<String, List<Named>> userTypes = new HashMap<>();
    private final Set<String> unlisted = new HashSet<>();

    /**
     * @param namesInUse where there are bystanders, the types of these names are listed
     */
    StubPackages(Elements elements, Platform platform, Bystanders bystanders, NamesInUse namesInUse) {
        this.elements = elements;
        this.platform = platform;
        this.bystanders = bystanders;
        this.namesInUse = namesInUse;
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
        if (!isByName(packageName)) {
            try {
                return userTypes.computeIfAbsent(packageName, this::allTypes);
            } catch (RuntimeException incomplete) {
                // ecj gives up on a package in which a class file mentions what is not there, as Lombok's own do.
                unlisted.add(packageName);
            }
        }
        return typesInUse(packageName);
    }

    /** Whether the types of a package are looked up one by one. */
    private boolean isByName(String packageName) {
        return unlisted.contains(packageName) || bystanders.in(packageName);
    }

    private List<Named> allTypes(String packageName) {
        var types = new ArrayList<Named>();
        Set<String> seen = new HashSet<>();
        for (PackageElement one : userPackages(packageName)) {
            addTypes(one.getEnclosedElements(), null, types, seen);
        }
        return types;
    }

    /** Those that the program names, and those of the package that these mention, and so on. */
    private List<Named> typesInUse(String packageName) {
        var types = new ArrayList<Named>();
        Set<String> seen = new HashSet<>();
        var left = new ArrayDeque<TypeElement>();
        for (String name : namesInUse.of(packageName, bystanders.roots(packageName))) {
            find(packageName.isEmpty() ? name : packageName + "." + name).ifPresent(left::add);
        }
        while (!left.isEmpty()) {
            var before = types.size();
            addTypes(List.of(left.remove()), null, types, seen);
            for (Named added : types.subList(before, types.size())) {
                StubWriter.write(added.type(), View.DECLARED, elements, mentioned -> {
                    if (elements.getPackageOf(mentioned).getQualifiedName().contentEquals(packageName)) {
                        left.add(topLevel(mentioned));
                    } else {
                        check(mentioned);
                    }
                });
            }
        }
        namesInUse.listed(packageName, seen);
        return types;
    }

    private Optional<TypeElement> find(String name) {
        return platform.rootModules().stream()
                .map(module -> elements.getTypeElement(module, name))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static TypeElement topLevel(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getNestingKind() == NestingKind.MEMBER) {
            outermost = Mentions.outer(outermost);
        }
        return outermost;
    }

    /** The types of a package of a platform module, as the enclosing compilation sees that. */
    List<Named> platformTypes(String module, String packageName) {
        var types = new ArrayList<Named>();
        ModuleElement element = elements.getModuleElement(module);
        PackageElement one = element == null ? null : elements.getPackageElement(element, packageName);
        if (one != null) {
            addTypes(one.getEnclosedElements(), null, types, new HashSet<>());
        }
        return types;
    }

    /** The class file of a type. */
    byte[] write(Named type, View view) {
        return StubWriter.write(type.type(), view, elements, this::check);
    }

    /** The class file of the entries to a type's coroutines. */
    byte[] writeEntries(Named type) {
        return EntryStub.write(type.type(), elements, this::check);
    }

    private void check(TypeElement mentioned) {
        String packageName = elements.getPackageOf(mentioned).getQualifiedName().toString();
        if (isByName(packageName)) {
            namesInUse.mention(packageName, topLevel(mentioned).getSimpleName().toString());
        }
    }

    private Collection<PackageElement> userPackages(String name) {
        // What a module has itself hides what another one has under the same name.
        Collection<PackageElement> found = packages(name, platform.rootModules());
        return found.isEmpty() ? packages(name, platform.otherModules()) : found;
    }

    private Collection<PackageElement> packages(String name, Collection<ModuleElement> modules) {
        var found = new LinkedHashSet<PackageElement>();
        for (ModuleElement module : modules) {
            // As seen from the module, so it may be one of another module.
            PackageElement one = elements.getPackageElement(module, name);
            if (one != null && !platform.has(elements.getModuleOf(one))) {
                found.add(one);
            }
        }
        return found;
    }

    private void addTypes(
            List<? extends Element> found, @Nullable String topLevelName, List<Named> types, Set<String> seen) {
        for (TypeElement type : ElementFilter.typesIn(found)) {
            String name = elements.getBinaryName(type).toString();
            if (seen.add(name)) {
                String top = topLevelName == null ? name : topLevelName;
                types.add(new Named(type, name, top));
                addTypes(type.getEnclosedElements(), top, types, seen);
            }
        }
    }
}
