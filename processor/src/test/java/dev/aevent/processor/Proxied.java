package dev.aevent.processor;

import dev.aevent.processor.attribute.TaskOfThread;
import java.io.FileNotFoundException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Runs a processor as build tools do: behind a wrapper, in an environment that is no compiler's own. */
record Proxied(Processor processor, InvocationHandlers handlers) implements Processor {
    /** Makes the handler of a wrapped environment. */
    interface InvocationHandlers {
        InvocationHandler of(ProcessingEnvironment environment);
    }

    /** As IntelliJ does: a proxy that forwards. */
    static Proxied forwarding(Processor processor) {
        return new Proxied(
                processor, environment -> (proxy, method, arguments) -> forward(environment, method, arguments));
    }

    /** A compiler that shows no sources. */
    static Proxied withoutSources(Processor processor) {
        return new Proxied(processor, environment -> {
            TaskOfThread.forget();
            return (proxy, method, arguments) -> switch (method.getName()) {
                case "getElementUtils" -> blind(Elements.class, environment.getElementUtils(), "getFileObjectOf");
                case "getFiler" -> blind(Filer.class, environment.getFiler(), "getResource");
                default -> method.invoke(environment, arguments);
            };
        });
    }

    /** Records the originating elements of each file that is created. */
    static Proxied recordingOrigins(Processor processor, List<String> origins) {
        return new Proxied(
                processor,
                environment -> (proxy, method, arguments) -> method.getName().equals("getFiler")
                        ? recording(environment.getFiler(), origins)
                        : method.invoke(environment, arguments));
    }

    private static Filer recording(Filer filer, List<String> origins) {
        return (Filer) Proxy.newProxyInstance(
                Proxied.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("create")) {
                        origins.add(Arrays.toString((Object[]) arguments[arguments.length - 1]));
                    }
                    return forward(filer, method, arguments);
                });
    }

    private static Object forward(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T blind(Class<T> type, T target, String missing) {
        return type.cast(Proxy.newProxyInstance(
                Proxied.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals(missing)) {
                        throw new FileNotFoundException(missing);
                    }
                    return forward(target, method, arguments);
                }));
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                Proxied.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                handlers.of(environment)));
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends javax.annotation.processing.Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }
}
