package dev.aevent.processor.assemble;

import dev.aevent.processor.attribute.CleanRoom;
import dev.aevent.processor.attribute.Compiled;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.emit.Generated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles generated sources and corrects their debug tables.
 *
 * <p>What the compiler finds wrong with a generated source is a defect of ours, reported with the user's method; only a
 * method that becomes too large is a limit that the user can do something about.
 */
public final class Assembler {
    private final CleanRoom cleanRoom;
    private final CompileErrors errors;
    private final UserCode userCode;

    /**
     * @param cleanRoom compiles what was generated
     * @param checked the coroutines that it was generated from
     * @param log takes what goes wrong
     */
    public Assembler(CleanRoom cleanRoom, Checked checked, Log log) {
        this.cleanRoom = cleanRoom;
        userCode = new UserCode(checked);
        errors = new CompileErrors(userCode, log);
    }

    /** Compiles sources; nothing is reported yet. */
    public Attempt compile(List<Generated> generated) {
        List<GeneratedFile> files = generated.stream().map(GeneratedFile::new).toList();
        Compiled compiled = cleanRoom.compile(files);
        return new Attempt(files, compiled, new Measurement(files, compiled, userCode).oversized());
    }

    /** The class files of each generated class; to be written only if the log has no errors. */
    public List<Assembled> assemble(Attempt attempt) {
        errors.report(attempt.files, attempt.compiled.diagnostics());
        Map<String, List<ClassFile>> classFiles = new HashMap<>();
        new TreeMap<>(attempt.compiled.classes()).forEach((name, bytes) -> {
            Generated source = attempt.source(name);
            if (source != null) {
                classFiles
                        .computeIfAbsent(source.className(), of -> new ArrayList<>())
                        .add(new ClassFile(name, DebugTables.rewrite(bytes, source)));
            }
        });
        return attempt.generated().stream()
                .map(one -> new Assembled(one, classFiles.getOrDefault(one.className(), List.of())))
                .toList();
    }
}
