package dev.aevent.processor.lower;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Modifiers;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Carries names of types over. */
final class TypeMentions {
    private final Body body;
    private final TypeNames typeNames;
    private final Closures closures;
    private final Nesting nesting;

    TypeMentions(Body body, TypeNames typeNames, Closures closures, Nesting nesting) {
        this.body = body;
        this.typeNames = typeNames;
        this.closures = closures;
        this.nesting = nesting;
    }

    void mention(Tree tree, TypeElement element, Text out) {
        if (Carried.isHoisted(element) && !nesting.isIn(element) && !isTextual(element)) {
            hoisted(tree, element, out);
        } else if (tree instanceof MemberSelectTree && isInMember(element) && !isNamedRaw(body.path(tree))) {
            out.add(new Piece.Type(typeNames.of(body.type(tree))));
        } else if (tree instanceof MemberSelectTree && isInMember(element)) {
            out.add(new Piece.Type(typeNames.raw(element)));
        } else if (body.isDeclaredHere(element)) {
            out.add(body.text(tree));
        } else if (isParameterizedByOuter(element) && body.type(tree) instanceof DeclaredType declared) {
            out.add(new Piece.Type(typeNames.of(declared)));
        } else {
            out.add(new Piece.Type(typeNames.raw(element)));
        }
    }

    /** Whether a class is a member of a local one that has become a member itself. */
    private boolean isInMember(TypeElement element) {
        return element.getEnclosingElement() instanceof TypeElement outer
                && (isInMember(outer) || closures.isMember(outer));
    }

    /** Whether a class stays where it is declared: it is in the text of another one. */
    private boolean isTextual(TypeElement element) {
        return body.isDeclaredHere(element) && !closures.isMember(element);
    }

    private void hoisted(Tree tree, TypeElement element, Text out) {
        boolean isRaw = isNamedRaw(body.path(tree));
        Piece scope = new Piece.Type(isRaw ? typeNames.scope(element) : typeNames.scopeType(element));
        out.add(scope).add("." + TypeNames.simple(element));
    }

    /** Whether a type's name must stand without type arguments of classes around. */
    private static boolean isNamedRaw(TreePath name) {
        TreePath around = name.getParentPath();
        while (around.getLeaf() instanceof ArrayTypeTree) {
            around = around.getParentPath();
        }
        return around.getLeaf() instanceof NewArrayTree
                || around.getLeaf() instanceof MemberSelectTree
                || around.getLeaf() instanceof MemberReferenceTree
                || around.getLeaf() instanceof InstanceOfTree
                || around.getLeaf().getKind().name().equals("DECONSTRUCTION_PATTERN");
    }

    private boolean isParameterizedByOuter(TypeElement element) {
        return !Modifiers.isStatic(element)
                && element.getEnclosingElement() instanceof TypeElement outer
                && element.getKind() == ElementKind.CLASS
                && element.getTypeParameters().isEmpty()
                && !outer.getTypeParameters().isEmpty();
    }
}
