package dev.aevent.sample;

import dev.aevent.abi.Frame;
import dev.aevent.abi.Linkage;
import dev.aevent.abi.Loop;
import dev.aevent.abi.Members;
import dev.aevent.abi.Source;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

public final class Server$Coroutines {
    static final MethodHandle HIDDEN = Members.method(MethodHandles.lookup(), Server.class, "hidden", int.class);
    static final MethodHandle VIRTUAL =
            Linkage.virtual(MethodHandles.lookup(), Server.class, "handle", String.class, int.class);

    static {
        Linkage.register(MethodHandles.lookup(), 1);
    }

    public static Object handle(Server self, Loop loop, String peer, int times) throws Throwable {
        if (self.getClass() == Server.class) {
            return handle(null, loop, self, peer, times);
        }
        return (Object) VIRTUAL.invokeExact(self, loop, peer, times);
    }

    public static Object handle(Void direct, Loop loop, Server self, String peer, int times) throws Throwable {
        return handle.handle(loop, null, 0, self, peer, times, 0);
    }

    public static Object twice(Loop loop, long n) {
        loop.j = 2 * n;
        return null;
    }

    public static Object fails(Void direct, Loop loop, Server self) throws IOException {
        throw new IOException("from the server");
    }

    public static Object hidden(Void direct, Loop loop, Server self) throws Throwable {
        loop.j = (int) HIDDEN.invokeExact(self);
        return null;
    }

    /** Yields so many times. */
    static final class handle extends Frame {
        private static final Source SOURCE = new Source("dev.aevent.sample.Server", "handle", "Server.java", 0, 17);
        final Server self;
        final String peer;
        final int times;
        int i;

        handle(Server self, String peer, int times) {
            this.self = self;
            this.peer = peer;
            this.times = times;
        }

        @Override
        protected Object resume(Loop loop, Object r) throws Throwable {
            return handle(loop, this, state, self, peer, times, i);
        }

        private static handle park(handle f, int state, Server self, String peer, int times, int i) {
            if (f == null) {
                f = new handle(self, peer, times);
            }
            f.i = i;
            f.state = state;
            return f;
        }

        static Object handle(Loop loop, handle f, int s, Server self, String peer, int times, int i) throws Throwable {
            for (; ; ) {
                switch (s) {
                    case 0:
                        if (i >= times) {
                            return self.name + peer + times;
                        }
                        return loop.yielded(f != null, park(f, 1, self, peer, times, i));
                    case 1:
                        loop.check();
                        i++;
                        s = 0;
                        continue;
                    default:
                        throw new AssertionError(s);
                }
            }
        }

        @Override
        protected Source source() {
            return SOURCE;
        }
    }
}
