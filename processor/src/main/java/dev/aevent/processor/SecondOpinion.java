package dev.aevent.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.attribute.EnclosingTrees;
import dev.aevent.processor.attribute.Unit;
import dev.aevent.processor.diagnostics.MessageKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.FileObject;

/**
 * Watches what the enclosing compiler makes of files in which the clean room found errors. We say nothing of such a
 * file, since the compiler will; but where it then compiles the file, silence would leave its coroutines uncompiled and
 * nobody told.
 *
 * <p>It needs the enclosing javac's own task; where there is none, the run time tells.
 */
final class SecondOpinion implements TaskListener {
    private final Messager messager;
    private final List<Suspect> suspects = new ArrayList<>();

    /** A file with errors, and which of its top-level types have not been generated yet. */
    private record Suspect(Set<String> types, String error) {}

    private SecondOpinion(Messager messager) {
        this.messager = messager;
    }

    /** Watches the files of these units, if it can. */
    static void seek(ProcessingEnvironment environment, Attributed broken) {
        var opinion = new SecondOpinion(environment.getMessager());
        for (Unit unit : broken.units()) {
            opinion.suspects.add(new Suspect(types(unit.tree()), error(unit, broken.errors())));
        }
        JavacTask task = EnclosingTrees.task(environment);
        if (task != null && !opinion.suspects.isEmpty()) {
            task.addTaskListener(opinion);
        }
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() != TaskEvent.Kind.GENERATE || event.getTypeElement() == null) {
            return;
        }
        String name = event.getTypeElement().getQualifiedName().toString();
        for (Iterator<Suspect> each = suspects.iterator(); each.hasNext(); ) {
            Suspect suspect = each.next();
            // A class is generated only as long as there is no error: so its file has none once all of it is.
            if (suspect.types().remove(name) && suspect.types().isEmpty()) {
                each.remove();
                messager.printMessage(
                        Diagnostic.Kind.ERROR,
                        MessageKind.TEXT_DOES_NOT_COMPILE.text(name, suspect.error()),
                        event.getTypeElement());
            }
        }
    }

    private static Set<String> types(CompilationUnitTree unit) {
        String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        var names = new LinkedHashSet<String>();
        unit.getTypeDecls().forEach(type -> {
            if (type instanceof ClassTree declaration) {
                names.add(prefix + declaration.getSimpleName());
            }
        });
        return names;
    }

    private static String error(Unit unit, List<Diagnostic<?>> errors) {
        for (Diagnostic<?> error : errors) {
            if (error.getSource() instanceof FileObject file
                    && file.toUri().equals(unit.tree().getSourceFile().toUri())) {
                return "line %d: %s".formatted(error.getLineNumber(), error.getMessage(Locale.ENGLISH));
            }
        }
        return errors.isEmpty() ? "" : errors.get(0).getMessage(Locale.ENGLISH);
    }
}
