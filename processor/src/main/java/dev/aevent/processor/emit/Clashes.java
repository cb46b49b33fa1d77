package dev.aevent.processor.emit;

import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Coroutines whose entries could not be told apart: {@code static m(Self)} beside {@code m()}. */
public final class Clashes {
    private Clashes() {}

    /** The static coroutines of a class whose entry is that of an instance's coroutine, too. */
    public static List<CoroutineMethod> in(CoroutineClass type, Types types) {
        List<List<String>> taken = new ArrayList<>();
        for (CoroutineMethod method : type.methods()) {
            if (!isStatic(method)) {
                List<String> entry = parameters(method.element(), types);
                entry.add(0, types.erasure(type.element().asType()).toString());
                entry.add(0, method.element().getSimpleName().toString());
                taken.add(entry);
            }
        }
        return type.methods().stream()
                .filter(Clashes::isStatic)
                .filter(method -> {
                    List<String> entry = parameters(method.element(), types);
                    entry.add(0, method.element().getSimpleName().toString());
                    return taken.contains(entry);
                })
                .toList();
    }

    private static boolean isStatic(CoroutineMethod method) {
        return method.element().getModifiers().contains(Modifier.STATIC);
    }

    private static List<String> parameters(ExecutableElement method, Types types) {
        List<String> parameters = new ArrayList<>();
        method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()))
                .map(TypeMirror::toString)
                .forEach(parameters::add);
        return parameters;
    }
}
