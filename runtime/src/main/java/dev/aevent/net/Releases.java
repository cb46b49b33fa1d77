package dev.aevent.net;

import dev.aevent.abi.Loop;
import dev.aevent.loop.EventLoop;
import dev.aevent.loop.Services;
import java.nio.channels.SelectableChannel;

/** A closed channel keeps its descriptor until every selector has let go of it: tells the loop's. */
final class Releases {
    private Releases() {}

    static void closed(SelectableChannel channel) {
        if (!channel.isRegistered()) {
            return;
        }
        EventLoop shared = EventLoop.shared();
        if (Loop.current() instanceof Services services) {
            services.closed(channel);
            if (services == shared || !channel.isRegistered()) {
                return;
            }
        }
        shared.execute(() -> shared.closed(channel));
    }
}
