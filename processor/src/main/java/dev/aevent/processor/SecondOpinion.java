package dev.aevent.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.attribute.EnclosingTrees;
import dev.aevent.processor.attribute.Unit;
import dev.aevent.processor.diagnostics.MessageKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/**
 * Watches what the enclosing compiler makes of files in which the clean room found errors. We say nothing of such a
 * file, since the compiler will; but where it then compiles the file, silence would leave its coroutines uncompiled and
 * nobody told.
 *
 * <p>It needs the enclosing javac's own task; where there is none, the run time tells.
 */
final class SecondOpinion implements TaskListener {
    private final Trees trees;
    private final List<Suspect> suspects = new ArrayList<>();

    /**
     * A file with errors.
     *
     * @param types which of its top-level types have not been generated yet
     * @param place where the first error is, in the enclosing compiler's trees
     */
    private record Suspect(Set<String> types, String error, TreePath place) {}

    private SecondOpinion(Trees trees) {
        this.trees = trees;
    }

    /** Watches the files of these units, if it can. */
    static void seek(ProcessingEnvironment environment, Attributed broken) {
        JavacTask task = EnclosingTrees.task(environment);
        if (task == null) {
            return;
        }
        var opinion = new SecondOpinion(Trees.instance(task));
        broken.units().forEach(unit -> opinion.suspect(unit, broken.errors()));
        if (!opinion.suspects.isEmpty()) {
            task.addTaskListener(opinion);
        }
    }

    private void suspect(Unit unit, List<Diagnostic<?>> errors) {
        TreePath type = trees.getPath(unit.source().originating());
        Optional<Diagnostic<?>> first = errors.stream()
                .filter(error -> error.getSource() instanceof FileObject file
                        && file.toUri().equals(unit.tree().getSourceFile().toUri()))
                .findFirst();
        if (type != null && first.isPresent()) {
            Diagnostic<?> error = first.get();
            String text = "line %d: %s".formatted(error.getLineNumber(), error.getMessage(Locale.ENGLISH));
            suspects.add(new Suspect(types(unit.tree()), text, innermost(type, error.getPosition())));
        }
    }

    /** The innermost tree around an offset, or the declaration of the type if there is none. */
    private TreePath innermost(TreePath type, long offset) {
        CompilationUnitTree unit = type.getCompilationUnit();
        SourcePositions positions = trees.getSourcePositions();
        var found = new TreePath[] {type};
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
                if (tree != null
                        && positions.getStartPosition(unit, tree) <= offset
                        && offset < positions.getEndPosition(unit, tree)) {
                    found[0] = new TreePath(getCurrentPath(), tree);
                    super.scan(tree, null);
                }
                return null;
            }
        }.scan(type, null);
        return found[0];
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
                trees.printMessage(
                        Diagnostic.Kind.ERROR,
                        MessageKind.TEXT_DOES_NOT_COMPILE.text(name, suspect.error()),
                        suspect.place().getLeaf(),
                        suspect.place().getCompilationUnit());
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
}
