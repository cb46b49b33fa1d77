package dev.aevent.processor.attribute;

import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Fields that are private in the enclosing compilation though no source says so, as Lombok's {@code @Value} makes them.
 * Generated code has to know, since it may not touch them.
 */
final class HiddenFields extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Attributed world;
    private final Elements enclosing;
    private final Unit unit;
    private final Insertions insertions;

    private HiddenFields(Attributed world, Elements enclosing, Unit unit) {
        this.world = world;
        this.enclosing = enclosing;
        this.unit = unit;
        insertions = new Insertions(unit.source());
    }

    /** The file with these fields declared private; the same if there are none. */
    static SourceUnit markIn(Unit unit, Attributed world, Elements enclosing) {
        var fields = new HiddenFields(world, enclosing, unit);
        fields.scan(new TreePath(unit.tree()), null);
        return fields.insertions.written();
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        Element field = world.trees().getElement(getCurrentPath());
        if (field != null && field.getKind().isField() && !isPrivate(field) && isPrivateInCompilation(field)) {
            SourcePositions positions = world.trees().getSourcePositions();
            insertions.add(positions.getStartPosition(unit.tree(), tree.getType()), "private ");
        }
        return super.visitVariable(tree, null);
    }

    private boolean isPrivateInCompilation(Element field) {
        if (!(field.getEnclosingElement() instanceof TypeElement type)
                || type.getQualifiedName().isEmpty()) {
            return false;
        }
        TypeElement whole = enclosing.getTypeElement(type.getQualifiedName());
        return whole != null
                && ElementFilter.fieldsIn(whole.getEnclosedElements()).stream()
                        .filter(same -> same.getSimpleName().contentEquals(field.getSimpleName()))
                        .anyMatch(HiddenFields::isPrivate);
    }

    private static boolean isPrivate(Element field) {
        return field.getModifiers().contains(Modifier.PRIVATE);
    }
}
