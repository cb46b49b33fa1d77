package dev.aevent.processor.check;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What lambdas and method references implement (JLS 9.8). */
public final class FunctionalInterfaces {
    private FunctionalInterfaces() {}

    /** The abstract method of a functional interface. */
    public static ExecutableElement method(TypeElement type, Elements elements) {
        return methods(type, elements)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " is no functional interface"));
    }

    /** The abstract methods of an interface but those that every object has. */
    static Stream<ExecutableElement> methods(TypeElement type, Elements elements) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method));
    }

    private static boolean isOfObject(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return switch (method.getSimpleName().toString()) {
            case "equals" ->
                parameters.size() == 1 && parameters.get(0).asType().toString().equals("java.lang.Object");
            case "hashCode", "toString" -> parameters.isEmpty();
            default -> false;
        };
    }
}
