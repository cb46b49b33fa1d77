package dev.aevent.sample;

import dev.aevent.abi.Linkage;
import dev.aevent.abi.Loop;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

public final class Server$Handler$Coroutines {
    static final MethodHandle HANDLE =
            Linkage.virtual(MethodHandles.lookup(), Server.Handler.class, "handle", int.class);
    static final MethodHandle DESCRIBE = Linkage.virtual(MethodHandles.lookup(), Server.Handler.class, "describe");

    static {
        Linkage.register(MethodHandles.lookup(), 1);
    }

    public static Object handle(Server.Handler self, Loop loop, int n) throws Throwable {
        return (Object) HANDLE.invokeExact(self, loop, n);
    }

    public static Object describe(Server.Handler self, Loop loop) throws Throwable {
        return (Object) DESCRIBE.invokeExact(self, loop);
    }

    public static Object describe(Void direct, Loop loop, Server.Handler self) {
        return "described";
    }
}
