package dev.aevent.processor.attribute;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/** javac starts it by itself, because it stands beside the processor. */
@AutoService(Plugin.class)
public final class EnclosingTreesPlugin implements Plugin {
    /** For javac. */
    public EnclosingTreesPlugin() {}

    @Override
    public String getName() {
        return "AeventEnclosingTrees";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        TaskOfThread.keep(task);
    }
}
