package dev.aevent.processor.attribute;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A processing environment as IntelliJ and wrappers of Gradle give it: nothing of it is the compiler's own. */
final class Proxies {
    private Proxies() {}

    static ProcessingEnvironment of(ProcessingEnvironment environment) {
        return of(ProcessingEnvironment.class, environment);
    }

    private static <T> T of(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                Proxies.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return wrapped(method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static Object wrapped(Object result) {
        if (result instanceof Elements elements) {
            return of(Elements.class, elements);
        }
        if (result instanceof Types types) {
            return of(Types.class, types);
        }
        if (result instanceof Filer filer) {
            return of(Filer.class, filer);
        }
        return result instanceof Messager messager ? of(Messager.class, messager) : result;
    }
}
