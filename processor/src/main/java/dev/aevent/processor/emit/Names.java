package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;

/** Classes of the run time that generated code names. */
final class Names {
    private static final String ABI = "dev.aevent.abi";
    static final ClassName LOOP = ClassName.get(ABI, "Loop");
    static final ClassName KIND = LOOP.nestedClass("Kind");
    static final ClassName FRAME = ClassName.get(ABI, "Frame");
    static final ClassName WAITER = ClassName.get(ABI, "Waiter");
    static final ClassName SOURCE = ClassName.get(ABI, "Source");
    static final ClassName LINKAGE = ClassName.get(ABI, "Linkage");
    static final ClassName MEMBERS = ClassName.get(ABI, "Members");
    static final ClassName OBJECT = ClassName.get("java.lang", "Object");
    static final ClassName THROWABLE = ClassName.get("java.lang", "Throwable");
    static final ClassName HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
    static final ClassName HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
    static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

    private Names() {}
}
