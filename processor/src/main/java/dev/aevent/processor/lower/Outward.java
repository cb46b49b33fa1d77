package dev.aevent.processor.lower;

import com.sun.source.util.TreePath;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Accessors;
import dev.aevent.processor.ir.Capture;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.semantics.LocalClasses;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The way from an object to what is around its class: outer instances, and the variables that it has captured. */
final class Outward {
    private final TypeNames typeNames;
    private final LocalClasses classes;
    private final Accessors accessors;

    Outward(TypeNames typeNames, LocalClasses classes, Accessors accessors) {
        this.typeNames = typeNames;
        this.classes = classes;
        this.accessors = accessors;
    }

    /**
     * What a local class or lambda captures.
     *
     * @param source the variable, or the class whose instance it is
     */
    record Captured(Element source, Capture field) {}

    /** What the objects of a local class capture, what its superclass does first. */
    List<Captured> captures(TypeElement hoisted) {
        if (!TypeNames.isInner(hoisted)) {
            return List.of();
        }
        TypeElement above = classes.superclass(hoisted);
        List<Captured> inherited = above == null ? List.of() : captures(above);
        return captures(inherited, Owners.method(hoisted), classes.captures(hoisted));
    }

    /** What a lambda captures that stands in a method. */
    List<Captured> captures(TreePath lambda, ExecutableElement method) {
        return captures(List.of(), method, classes.captures(lambda));
    }

    private List<Captured> captures(
            List<Captured> inherited, ExecutableElement method, Set<VariableElement> variables) {
        var captured = new ArrayList<Captured>(inherited);
        var sources = new HashSet<Element>();
        var names = new HashSet<String>();
        inherited.forEach(one -> {
            sources.add(one.source());
            names.add(one.field().name());
        });
        TypeElement owner = Owners.of(method);
        if (!Modifiers.isStatic(method) && sources.add(owner)) {
            captured.add(field(owner, "this$" + TypeNames.simple(owner), method, names));
        }
        for (VariableElement variable : variables) {
            if (sources.add(variable)) {
                captured.add(field(variable, variable.getSimpleName().toString(), method, names));
            }
        }
        return captured;
    }

    private Captured field(Element source, String name, ExecutableElement method, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free += "$";
        }
        return new Captured(source, new Capture(free, typeNames.within(method).of(source.asType())));
    }

    /** The name of the field that keeps something. */
    static String field(List<Captured> captures, Element source) {
        return captures.stream()
                .filter(one -> one.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(source + " is not captured"))
                .field()
                .name();
    }

    /** The class around a class, by whose instance it is reached. */
    TypeElement around(TypeElement type) {
        return Carried.isHoisted(type) ? Owners.of(Owners.method(type)) : Owners.of(type);
    }

    /** From an instance to the one around it. */
    Fragment outer(TypeElement type, Fragment instance) {
        TypeElement outer = around(type);
        return Carried.isHoisted(type)
                ? kept(type, instance, outer)
                : Fragment.of(
                        accessors.className() + "." + accessors.name(new Accessor.Outer(type, outer)),
                        "(",
                        instance,
                        ")");
    }

    /** From an instance to a variable around its class. */
    Fragment variable(TypeElement type, Fragment instance, VariableElement variable) {
        TypeElement at = type;
        Fragment value = instance;
        while (!Carried.isHoisted(at)
                || captures(at).stream().noneMatch(one -> one.source().equals(variable))) {
            value = outer(at, value);
            at = around(at);
        }
        return kept(at, value, variable);
    }

    private Fragment kept(TypeElement hoisted, Fragment instance, Element source) {
        return Fragment.of(instance, "." + scopeMethod(hoisted) + "()." + field(captures(hoisted), source));
    }

    /** The method by which an object of a local class shows its scope. */
    String scopeMethod(TypeElement hoisted) {
        return "scope" + typeNames.scope(hoisted).simpleName();
    }
}
