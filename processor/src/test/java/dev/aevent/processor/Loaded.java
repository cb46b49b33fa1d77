package dev.aevent.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** A program that was built, in a class loader of its own. */
record Loaded(URLClassLoader loader) implements AutoCloseable {
    static Loaded from(Path classes) throws IOException {
        return new Loaded(new URLClassLoader(new URL[] {classes.toUri().toURL()}, Loaded.class.getClassLoader()));
    }

    /** Calls a public static method without parameters. */
    Object call(String type, String method) throws ReflectiveOperationException {
        try {
            return loader.loadClass(type).getMethod(method).invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
