package dev.aevent.patch;

import dev.aevent.annotation.PatchTable;

/** The patches that come with Aevent. */
@PatchTable({TimePatches.class, TaskPatches.class})
public final class JdkPatches {
    private JdkPatches() {}
}
