package dev.aevent.processor.bothmodes;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** A scenario's parse tree: its public class, and where it shields awaits. */
record Parsed(CompilationUnitTree unit, ClassTree type, Shields shields) {
    /** Those of some files, path to text. */
    static Map<String, Parsed> of(Map<String, String> files) {
        if (files.isEmpty()) {
            return Map.of(); // no files are an error to javac
        }
        List<Memory.Source> sources = new ArrayList<>();
        files.forEach((path, text) -> sources.add(new Memory.Source(path.replace('/', '.'), text)));
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, diagnostic -> {}, null, null, sources);
        Map<String, Parsed> parsed = new HashMap<>();
        try {
            Iterator<? extends CompilationUnitTree> units = task.parse().iterator();
            for (String path : files.keySet()) {
                parsed.put(path, of(path, units.next(), task));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed;
    }

    private static Parsed of(String path, CompilationUnitTree unit, JavacTask task) {
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree tree && tree.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return new Parsed(unit, tree, shields(tree.getSimpleName() + ".java", unit, task));
            }
        }
        throw new IllegalStateException(path + " has no public class");
    }

    private static Shields shields(String fileName, CompilationUnitTree unit, JavacTask task) {
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<Shields.Lines> finallyBlocks = new ArrayList<>();
        List<Shields.Lines> resourceLines = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitTry(TryTree tree, Void unused) {
                if (tree.getFinallyBlock() != null) {
                    finallyBlocks.add(lines(tree.getFinallyBlock()));
                }
                if (!tree.getResources().isEmpty()) {
                    resourceLines.add(lines(tree));
                }
                return super.visitTry(tree, null);
            }

            private Shields.Lines lines(Tree tree) {
                return new Shields.Lines(
                        line(positions.getStartPosition(unit, tree)), line(positions.getEndPosition(unit, tree)));
            }

            private long line(long position) {
                return unit.getLineMap().getLineNumber(position);
            }
        }.scan(unit, null);
        return new Shields(fileName, finallyBlocks, resourceLines);
    }
}
