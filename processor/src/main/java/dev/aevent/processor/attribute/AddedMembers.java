package dev.aevent.processor.attribute;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Members that a type has in the enclosing compilation though no source declares them: Lombok and its like write into
 * javac's trees. They are added to the text, before the closing brace.
 */
final class AddedMembers extends TreePathScanner<Void, Void> {
    private static final Set<ElementKind> GROWING = EnumSet.of(ElementKind.CLASS, ElementKind.ENUM, ElementKind.RECORD);

    /** Allowed once more where the constants of an enum have ended already. */
    private static final String END_OF_CONSTANTS = "; ";

    private final Attributed world;
    private final Elements enclosing;
    private final CompilationUnitTree unit;
    private final Insertions insertions;

    private AddedMembers(Attributed world, Elements enclosing, Unit unit) {
        this.world = world;
        this.enclosing = enclosing;
        this.unit = unit.tree();
        insertions = new Insertions(unit.source());
    }

    /** The file with all members; the same if it has them already. */
    static SourceUnit addTo(Unit unit, Attributed world, Elements enclosing) {
        var members = new AddedMembers(world, enclosing, unit);
        members.scan(new TreePath(unit.tree()), null);
        return members.insertions.written();
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
        // Interfaces get no members.
        if (world.trees().getElement(getCurrentPath()) instanceof TypeElement type
                && GROWING.contains(type.getKind())
                && !type.getQualifiedName().isEmpty()) {
            TypeElement whole = enclosing.getTypeElement(type.getQualifiedName());
            if (whole != null) {
                String members = missing(type, whole);
                add(
                        tree,
                        type.getKind() == ElementKind.ENUM && !members.isEmpty()
                                ? END_OF_CONSTANTS + members
                                : members);
            }
        }
        return super.visitClass(tree, null);
    }

    private void add(ClassTree tree, String members) {
        long end = world.trees().getSourcePositions().getEndPosition(unit, tree);
        if (!members.isEmpty() && end > 0) {
            insertions.add(end - 1, " " + members);
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
