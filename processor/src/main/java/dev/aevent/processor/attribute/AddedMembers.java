package dev.aevent.processor.attribute;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Members that a type has in the enclosing compilation though no source declares them: Lombok and its like write into
 * javac's trees. They are added to the text, before the closing brace and without a line break, so that lines stay.
 */
final class AddedMembers extends TreePathScanner<Void, Void> {
    private final Attributed world;
    private final Elements enclosing;
    private final CompilationUnitTree unit;
    /** From offsets in the text to what stands there from now on; the last first. */
    private final Map<Integer, String> added = new TreeMap<>(java.util.Comparator.reverseOrder());

    private AddedMembers(Attributed world, Elements enclosing, CompilationUnitTree unit) {
        this.world = world;
        this.enclosing = enclosing;
        this.unit = unit;
    }

    /** The file with all members; the same if it has them already. */
    static SourceUnit addTo(Unit unit, Attributed world, Elements enclosing) {
        SourceUnit source = unit.source();
        var members = new AddedMembers(world, enclosing, unit.tree());
        members.scan(new TreePath(unit.tree()), null);
        if (members.added.isEmpty()) {
            return source;
        }
        var text = new StringBuilder(source.text());
        members.added.forEach((offset, member) -> text.insert(offset, member));
        return new SourceUnit(source.className(), source.uri(), text.toString(), source.originating());
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        // Of an enum we do not know whether its constants end with a semicolon, and interfaces get no members.
        if (world.trees().getElement(getCurrentPath()) instanceof TypeElement type
                && (type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD)
                && !type.getQualifiedName().isEmpty()) {
            TypeElement whole = enclosing.getTypeElement(type.getQualifiedName());
            if (whole != null) {
                add(tree, missing(type, whole));
            }
        }
        return super.visitClass(tree, null);
    }

    private void add(ClassTree tree, String members) {
        int end = (int) world.trees().getSourcePositions().getEndPosition(unit, tree);
        if (!members.isEmpty() && end > 0) {
            added.put(end - 1, " " + members);
        }
    }

    private String missing(TypeElement type, TypeElement whole) {
        Set<String> known = type.getEnclosedElements().stream()
                .map(member -> key(member, world.elements()))
                .collect(Collectors.toSet());
        return whole.getEnclosedElements().stream()
                .filter(member -> !known.contains(key(member, enclosing)))
                .map(SourceMembers::text)
                .collect(Collectors.joining());
    }

    private static String key(Element member, Elements elements) {
        return member instanceof ExecutableElement method
                ? member.getSimpleName() + parameters(method, elements)
                : member.getSimpleName() + " " + member.getKind();
    }

    private static String parameters(ExecutableElement method, Elements elements) {
        String descriptor = new Signatures(new Mentions(elements, mentioned -> {})).descriptor(method);
        return descriptor.substring(0, descriptor.indexOf(')') + 1);
    }
}
