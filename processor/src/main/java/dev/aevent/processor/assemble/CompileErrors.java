package dev.aevent.processor.assemble;

import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.emit.Generated;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Says what the compiler's errors in generated sources mean for the user. */
final class CompileErrors {
    private static final String PASS = "assemble";
    /** What javac says of code that passes a limit of the class file format; these names are old and stable. */
    private static final String LIMIT = "compiler.err.limit.";

    private final UserCode userCode;
    private final Log log;

    CompileErrors(UserCode userCode, Log log) {
        this.userCode = userCode;
        this.log = log;
    }

    /** Reports the errors among the diagnostics: all limits, and one defect for a file, since the others follow it. */
    void report(List<GeneratedFile> files, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        Set<GeneratedFile> reported = new HashSet<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics) {
            if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
                continue;
            }
            GeneratedFile file = file(files, diagnostic);
            if (file == null) {
                log.report(Position.none(), MessageKind.DEFECT, "this compilation", PASS, text(diagnostic));
            } else if (isLimit(diagnostic)) {
                reportLimit(file.generated(), diagnostic);
            } else if (reported.add(file)) {
                reportDefect(file.generated(), diagnostic);
            }
        }
    }

    private void reportLimit(Generated generated, Diagnostic<?> diagnostic) {
        UserCode.Origin origin = userCode.at(generated, userLine(generated, diagnostic));
        log.report(origin.position(), MessageKind.METHOD_TOO_LARGE, origin.name());
    }

    private void reportDefect(Generated generated, Diagnostic<?> diagnostic) {
        UserCode.Origin origin = userCode.at(generated, userLine(generated, diagnostic));
        UnnameableTypes.Found unnameable = origin.coroutine() == null ? null : userCode.unnameable(origin.coroutine());
        if (unnameable != null) {
            log.report(
                    userCode.position(unnameable.path()),
                    MessageKind.NOT_CARRIED,
                    unnameable.what(),
                    unnameable.instead());
            return;
        }
        int line = (int) diagnostic.getLineNumber();
        String code =
                generated.text().lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
        String detail =
                "%s in line %d of %s.java: %s".formatted(text(diagnostic), line, generated.simpleName(), code.strip());
        log.report(origin.position(), MessageKind.DEFECT, origin.name(), PASS, detail);
    }

    /** The first line of the user's that stands in or behind the line of the diagnostic. */
    static int userLine(Generated generated, Diagnostic<?> diagnostic) {
        int last = generated.lines().length;
        for (int line = (int) Math.max(0, diagnostic.getLineNumber()); line < last; line++) {
            if (generated.userLine(line) != 0) {
                return generated.userLine(line);
            }
        }
        return 0;
    }

    /** The source that a diagnostic speaks of; null if none. */
    static @Nullable GeneratedFile file(List<GeneratedFile> files, Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        Predicate<GeneratedFile> same = file -> source != null && file.toUri().equals(source.toUri());
        return files.stream().filter(same).findFirst().orElse(null);
    }

    /** Whether code passes a limit of the class file format. */
    static boolean isLimit(Diagnostic<?> diagnostic) {
        return diagnostic.getCode() != null && diagnostic.getCode().startsWith(LIMIT);
    }

    private static String text(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ENGLISH);
    }
}
