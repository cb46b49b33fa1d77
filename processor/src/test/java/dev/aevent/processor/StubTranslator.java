package dev.aevent.processor;

import com.sun.source.tree.LineMap;
import com.sun.source.util.SourcePositions;
import dev.aevent.processor.check.Checked;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.split.Division;
import dev.aevent.processor.split.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Stands in for the passes in the middle: each coroutine becomes a method that has the shape of generated ones and a
 * body of one line, which stands for the last line of the user's method.
 */
final class StubTranslator implements Translator {
    static final Translator.Factory FACTORY = (checked, options, log) -> new StubTranslator(checked);

    private final Checked checked;

    private StubTranslator(Checked checked) {
        this.checked = checked;
    }

    @Override
    public Generated translate(CoroutineClass type, Map<Subject, Division> divisions) {
        String packageName = checked.world()
                .elements()
                .getPackageOf(type.element())
                .getQualifiedName()
                .toString();
        String binaryName =
                checked.world().elements().getBinaryName(type.element()).toString();
        String simpleName = binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + "$Coroutines";
        var text = new ArrayList<String>();
        var lines = new ArrayList<Integer>();
        if (!packageName.isEmpty()) {
            add(text, lines, "package " + packageName + ";", 0);
        }
        add(text, lines, "public final class " + simpleName + " {", 0);
        for (CoroutineMethod method : type.methods()) {
            add(text, lines, "    static Object " + method.element().getSimpleName() + "(Object self) {", 0);
            add(text, lines, "        int own$ = 1;", 0);
            add(text, lines, "        Object word = self;", lastLine(method));
            add(text, lines, "        return word;", lastLine(method));
            add(text, lines, "    }", 0);
        }
        add(text, lines, "}", 0);
        lines.add(0, 0);
        return new Generated(
                packageName,
                simpleName,
                type.unit().source().uri().getPath().replaceAll(".*/", ""),
                String.join("\n", text),
                lines.stream().mapToInt(i -> i).toArray(),
                type.element(),
                type.unit().source().className(),
                List.of(),
                Map.of(),
                Map.of());
    }

    private int lastLine(CoroutineMethod method) {
        SourcePositions positions = checked.world().trees().getSourcePositions();
        var unit = method.path().getCompilationUnit();
        LineMap map = unit.getLineMap();
        return (int)
                map.getLineNumber(positions.getEndPosition(unit, method.path().getLeaf()));
    }

    private static void add(List<String> text, List<Integer> lines, String line, int userLine) {
        text.add(line);
        lines.add(userLine);
    }
}
