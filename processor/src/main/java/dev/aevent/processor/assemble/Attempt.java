package dev.aevent.processor.assemble;

import dev.aevent.processor.attribute.Compiled;
import dev.aevent.processor.emit.Generated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Generated sources, and what the clean room's compiler makes of them; the sources may yet be found too large. */
public final class Attempt {
    final List<GeneratedFile> files;
    final Compiled compiled;
    private final List<Oversized> oversized;
    private final Map<String, Generated> byName = new HashMap<>();

    Attempt(List<GeneratedFile> files, Compiled compiled, List<Oversized> oversized) {
        this.files = files;
        this.compiled = compiled;
        this.oversized = oversized;
        files.forEach(file -> byName.put(file.generated().className(), file.generated()));
    }

    /** The methods that should be divided. */
    public List<Oversized> oversized() {
        return oversized;
    }

    /** Whether nothing was wrong but the size of methods. */
    public boolean hasClasses() {
        return compiled.diagnostics().stream().noneMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
    }

    /** What was generated, in the order in which it was given. */
    public List<Generated> generated() {
        return files.stream().map(GeneratedFile::generated).toList();
    }

    /** The same where some classes were generated again. */
    public Attempt with(Attempt again) {
        Map<String, GeneratedFile> changed = new HashMap<>();
        again.files.forEach(file -> changed.put(file.generated().className(), file));
        List<GeneratedFile> files = new ArrayList<>();
        this.files.forEach(
                file -> files.add(changed.getOrDefault(file.generated().className(), file)));
        Map<String, byte[]> classes = new HashMap<>(compiled.classes());
        classes.keySet().removeIf(name -> {
            Generated source = source(name);
            return source != null && changed.containsKey(source.className());
        });
        classes.putAll(again.compiled.classes());
        return new Attempt(files, new Compiled(classes, again.compiled.diagnostics()), again.oversized);
    }

    /** What a class was compiled from: of several classes whose name its own begins with, the innermost. */
    @Nullable
    Generated source(String className) {
        String outer = className;
        while (!byName.containsKey(outer) && outer.contains("$")) {
            outer = outer.substring(0, outer.lastIndexOf('$'));
        }
        return byName.get(outer);
    }
}
