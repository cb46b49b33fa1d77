package dev.aevent.processor.assemble;

import dev.aevent.processor.attribute.Compiled;
import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.emit.StateCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Finds the methods that are too large. */
final class Measurement {
    /** HotSpot's compilers leave methods alone that have more. */
    private static final int MOST = 8_000;

    /** What is taken for the size of a method that javac could not compile, since it may have 64 KiB only. */
    private static final int BEYOND_LIMIT = 100_000;

    private final List<GeneratedFile> files;
    private final Compiled compiled;
    private final UserCode userCode;

    Measurement(List<GeneratedFile> files, Compiled compiled, UserCode userCode) {
        this.files = files;
        this.compiled = compiled;
        this.userCode = userCode;
    }

    List<Oversized> oversized() {
        Set<ExecutableElement> beyondLimit = beyondLimit();
        List<Oversized> found = new ArrayList<>();
        for (GeneratedFile file : files) {
            Generated generated = file.generated();
            generated.states().forEach((subject, states) -> {
                boolean unknown = beyondLimit.contains(subject.coroutine());
                for (StateCode code : states.methods()) {
                    int size = unknown ? BEYOND_LIMIT / states.methods().size() : size(code);
                    if (code.divisible() && size > MOST) {
                        found.add(new Oversized(generated, subject, code.part(), size));
                    }
                }
            });
        }
        return found;
    }

    /** A class file that is no larger has no larger method. */
    private int size(StateCode code) {
        byte[] classFile = compiled.classes().get(code.className());
        return classFile == null || classFile.length <= MOST ? 0 : CodeSize.ofLargest(classFile, code.methodName());
    }

    private Set<ExecutableElement> beyondLimit() {
        Set<ExecutableElement> found = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compiled.diagnostics()) {
            GeneratedFile file = CompileErrors.file(files, diagnostic);
            if (file != null && CompileErrors.isLimit(diagnostic)) {
                UserCode.Origin origin =
                        userCode.at(file.generated(), CompileErrors.userLine(file.generated(), diagnostic));
                if (origin.coroutine() != null) {
                    found.add(origin.coroutine().element());
                }
            }
        }
        return found;
    }
}
