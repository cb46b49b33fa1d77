package dev.aevent.sample;

import dev.aevent.abi.Linkage;
import dev.aevent.abi.Loop;
import java.lang.invoke.MethodHandles;

public final class Server$Nine$Coroutines {
    static {
        Linkage.register(MethodHandles.lookup(), 1);
    }

    public static Object handle(Void direct, Loop loop, Server.Nine self, int n) {
        loop.j = 9;
        return null;
    }
}
