package dev.aevent.patch;

import dev.aevent.annotation.PatchTable;

/** The patches that come with Aevent. */
@PatchTable({
    AeventPatches.class,
    ChannelPatches.class,
    FuturePatches.class,
    SocketPatches.class,
    StreamPatches.class,
    ThreadPatches.class
})
public final class JdkPatches {
    private JdkPatches() {}
}
