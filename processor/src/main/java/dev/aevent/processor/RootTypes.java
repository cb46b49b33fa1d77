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

    /** Forgets a type. */
    void remove(TypeElement type, Elements world) {
        names.remove(Name.of(type, world));
    }

    /** The types, as elements of the current round. */
    List<TypeElement> fetch(Elements world) {
        var types = new ArrayList<TypeElement>();
        for (Name name : names) {
            ModuleElement module = name.module().isEmpty() ? null : world.getModuleElement(name.module());
            TypeElement type =
                    module == null ? world.getTypeElement(name.type()) : world.getTypeElement(module, name.type());
            if (type != null) {
                types.add(type);
            }
        }
        return types;
    }
}
