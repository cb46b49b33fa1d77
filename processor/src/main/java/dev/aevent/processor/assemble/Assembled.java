package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import java.util.List;

/**
 * The class files of one generated class.
 *
 * @param generated what they were compiled from
 * @param classFiles the class and all classes nested in it
 */
public record Assembled(Generated generated, List<ClassFile> classFiles) {
    public Assembled {
        classFiles = List.copyOf(classFiles);
    }
}
