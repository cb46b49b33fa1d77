package dev.aevent.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The root types of all rounds so far, by name: elements do not outlive their round. In the order of the names. */
final class RootTypes {
    private final Set<Name> names = new TreeSet<>();

    /** A type's name; the module's is empty where there is none. */
    private record Name(String type, String module) implements Comparable<Name> {
        private static final Comparator<Name> ORDER =
                Comparator.comparing(Name::type).thenComparing(Name::module);

        static Name of(TypeElement type, Elements elements) {
            ModuleElement module = elements.getModuleOf(type);
            return new Name(
                    type.getQualifiedName().toString(),
                    module == null ? "" : module.getQualifiedName().toString());
        }

        /** Null for the class of a compact source file. */
        @Nullable
        TypeElement fetch(Elements world) {
            ModuleElement found = module.isEmpty() ? null : world.getModuleElement(module);
            return found == null ? world.getTypeElement(type) : world.getTypeElement(found, type);
        }

        @Override
        public int compareTo(Name other) {
            return ORDER.compare(this, other);
        }
    }

    /** Takes the root elements of a round. */
    void addAll(Set<? extends Element> elements, Elements world) {
        for (TypeElement type : ElementFilter.typesIn(elements)) {
            names.add(Name.of(type, world));
        }
    }

    /** Whether a root type is one of these, rather than the class of a compact source file, which has no name. */
    static boolean isNamed(TypeElement root, Elements world) {
        return Name.of(root, world).fetch(world) != null;
    }

    /** Forgets a type. */
    void remove(TypeElement type, Elements world) {
        names.remove(Name.of(type, world));
    }

    /** The types, as elements of the current round. */
    List<TypeElement> fetch(Elements world) {
        var types = new ArrayList<TypeElement>();
        for (Name name : names) {
            TypeElement type = name.fetch(world);
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }
}
