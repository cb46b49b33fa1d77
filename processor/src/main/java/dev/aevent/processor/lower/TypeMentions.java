package dev.aevent.processor.lower;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Carries names of types over. */
final class TypeMentions {
    private final Body body;
    private final TypeNames typeNames;
    private final Closures closures;
    private final Nesting nesting;
    private final Transplant transplant;

    TypeMentions(Body body, TypeNames typeNames, Closures closures, Nesting nesting, Transplant transplant) {
        this.body = body;
        this.typeNames = typeNames;
        this.closures = closures;
        this.nesting = nesting;
        this.transplant = transplant;
    }

    void mention(Tree tree, TypeElement element, Text out) {
        if (tree instanceof MemberSelectTree select && isParameterized(select.getExpression())) {
            transplant.tree(select.getExpression(), out);
            out.add("." + select.getIdentifier());
        } else if (Carried.isHoisted(element) && !nesting.isIn(element) && !isTextual(element)) {
            hoisted(tree, element, out);
        } else if (tree instanceof MemberSelectTree && isInMember(element)) {
            boolean isRaw = isNamedRaw(body.path(tree));
            out.add(new Piece.Type(isRaw ? typeNames.raw(element) : typeNames.of(body.type(tree))));
        } else if (body.isDeclaredHere(element)) {
            out.add(body.text(tree));
        } else if (!isNamedRaw(body.path(tree)) && enclosing(tree, element) instanceof ParameterizedTypeName outer) {
            out.add(new Piece.Type(outer.nestedClass(element.getSimpleName().toString())));
        } else {
            out.add(new Piece.Type(typeNames.raw(element)));
        }
    }

    /** Whether type arguments stand before a dot. */
    private static boolean isParameterized(Tree qualifier) {
        return qualifier instanceof ParameterizedTypeTree
                || qualifier instanceof MemberSelectTree select && isParameterized(select.getExpression());
    }

    /** The type, with what its variables stand for, of which an inner class is a member; null of raw types and others. */
    private @Nullable TypeName enclosing(Tree tree, TypeElement element) {
        boolean hasArguments = body.parent(tree) instanceof ParameterizedTypeTree around && around.getType() == tree;
        TypeMirror type = body.type(hasArguments ? body.parent(tree) : tree);
        boolean isRaw = !hasArguments && !element.getTypeParameters().isEmpty();
        return !isRaw
                        && type instanceof DeclaredType declared
                        && declared.getEnclosingType().getKind() == TypeKind.DECLARED
                ? typeNames.of(declared.getEnclosingType())
                : null;
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
}
