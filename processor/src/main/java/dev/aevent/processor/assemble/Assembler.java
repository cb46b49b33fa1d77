package dev.aevent.processor.assemble;

import dev.aevent.processor.attribute.CleanRoom;
import dev.aevent.processor.attribute.Compiled;
import dev.aevent.processor.emit.Generated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compiles generated sources and corrects their debug tables. */
public final class Assembler {
    private final CleanRoom cleanRoom;

    public Assembler(CleanRoom cleanRoom) {
        this.cleanRoom = cleanRoom;
    }

    /** The class files of each generated class. */
    public List<Assembled> assemble(List<Generated> generated) {
        Compiled compiled =
                cleanRoom.compile(generated.stream().map(GeneratedFile::new).toList());
        var assembled = new ArrayList<Assembled>();
        for (Generated one : generated) {
            assembled.add(new Assembled(one, classFiles(one, compiled.classes())));
        }
        return assembled;
    }

    private static List<ClassFile> classFiles(Generated generated, Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .filter(entry -> belongs(entry.getKey(), generated.className()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new ClassFile(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static boolean belongs(String className, String outer) {
        return className.equals(outer) || className.startsWith(outer + "$");
    }
}
