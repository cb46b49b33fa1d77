package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/** The names that callers know generated classes by; they follow from the user's signatures alone. */
public final class Entries {
    /** What stands behind the binary name of a class. */
    public static final String SUFFIX = "$Coroutines";

    private Entries() {}

    /** The class with the coroutines of a class. */
    public static ClassName of(TypeElement type) {
        ClassName name = TypeNames.raw(type);
        return ClassName.get(name.packageName(), String.join("$", name.simpleNames()) + SUFFIX);
    }
}
