package dev.aevent.sample;

import dev.aevent.abi.Frame;
import dev.aevent.abi.Linkage;
import dev.aevent.abi.Loop;
import dev.aevent.abi.Source;
import java.lang.invoke.MethodHandles;

public final class Server$Loud$Coroutines {
    static {
        Linkage.register(MethodHandles.lookup(), 1);
    }

    public static Object handle(Void direct, Loop loop, Server.Loud self, String peer, int times) throws Throwable {
        return handle.handle(loop, null, 0, null, self, peer, times);
    }

    static final class handle extends Frame {
        private static final Source SOURCE =
                new Source("dev.aevent.sample.Server$Loud", "handle", "Server.java", 0, 71);
        final Server.Loud self;

        handle(Server.Loud self) {
            this.self = self;
        }

        @Override
        protected Object resume(Loop loop, Object r) throws Throwable {
            return handle(loop, this, state, r, self, null, 0);
        }

        static Object handle(Loop loop, handle f, int s, Object r, Server.Loud self, String peer, int times)
                throws Throwable {
            switch (s) {
                case 0:
                    r = Server$Coroutines.handle(null, loop, self, peer, times);
                    if (r instanceof Frame g) {
                        handle parked = f == null ? new handle(self) : f;
                        parked.state = 1;
                        return g.calledBy(parked);
                    }
                case 1:
                    loop.check();
                    return "LOUD" + r;
                default:
                    throw new AssertionError(s);
            }
        }

        @Override
        protected Source source() {
            return SOURCE;
        }
    }
}
