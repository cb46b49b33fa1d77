package dev.aevent.processor.diagnostics;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Gives messages to the enclosing compiler.
 *
 * <p>Where that compiler shows its trees, a message stands at the tree of the same offsets as the clean room's.
 * Elsewhere it stands at the innermost declaration, with line and column in its text.
 */
public final class Reporter {
    private final Messager messager;
    private final Elements elements;
    private final @Nullable Trees trees;

    /**
     * @param trees the enclosing compiler's; null if it shows none
     */
    public Reporter(ProcessingEnvironment environment, @Nullable Trees trees) {
        messager = environment.getMessager();
        elements = environment.getElementUtils();
        this.trees = trees;
    }

    /** Reports all of them, in their order. */
    public void report(List<Message> messages) {
        messages.forEach(this::report);
    }

    private void report(Message message) {
        Diagnostic.Kind kind = kind(message.severity());
        if (message.position() instanceof Position.InText text) {
            reportInText(kind, text, message.text());
        } else if (message.position() instanceof Position.AtElement at) {
            messager.printMessage(kind, message.text(), at.element());
        } else {
            messager.printMessage(kind, message.text());
        }
    }

    private void reportInText(Diagnostic.Kind kind, Position.InText position, String text) {
        Element element =
                position.declaration() == null ? null : position.declaration().in(elements);
        TreePath path = trees == null || element == null ? null : trees.getPath(element);
        if (trees != null && path != null) {
            CompilationUnitTree unit = path.getCompilationUnit();
            Tree tree = find(trees.getSourcePositions(), unit, position);
            if (tree != null) {
                trees.printMessage(kind, text, tree, unit);
                return;
            }
        }
        String located = "line %d, column %d: %s".formatted(position.line(), position.column(), text);
        if (element == null) {
            messager.printMessage(kind, position.file() + ", " + located);
        } else {
            messager.printMessage(kind, located, element);
        }
    }

    /** The tree of exactly these offsets; of several, the innermost. */
    private static @Nullable Tree find(SourcePositions positions, CompilationUnitTree unit, Position.InText position) {
        Tree[] found = new Tree[1];
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, Void unused) {
                if (tree == null) {
                    return null;
                }
                if (positions.getStartPosition(unit, tree) == position.start()
                        && positions.getEndPosition(unit, tree) == position.end()) {
                    found[0] = tree;
                }
                return super.scan(tree, null);
            }
        }.scan(unit, null);
        return found[0];
    }

    private static Diagnostic.Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Diagnostic.Kind.ERROR;
            case WARNING -> Diagnostic.Kind.WARNING;
        };
    }
}
