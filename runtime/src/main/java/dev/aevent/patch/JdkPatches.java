package dev.aevent.patch;

import dev.aevent.annotation.PatchTable;

/** The patches that come with Aevent. */
@PatchTable({AeventPatches.class, FuturePatches.class, ThreadPatches.class})
public final class JdkPatches {
    private JdkPatches() {}
}
