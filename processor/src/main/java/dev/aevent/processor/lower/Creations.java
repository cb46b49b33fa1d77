package dev.aevent.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Initialisation;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.RawTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Carries instance creations over. */
final class Creations {
    private final Body body;
    private final Reach reach;
    private final Closures closures;
    private final Nesting nesting;
    private final Transplant transplant;
    private final AccessorCalls accessors;
    private final TypeNames typeNames;
    private final Initialisation initialisation;
    private final RawTypes raw;
    private final CodeLines lines;

    Creations(
            Body body,
            Reach reach,
            TypeNames typeNames,
            Closures closures,
            Nesting nesting,
            CodeLines lines,
            AccessorCalls accessors,
            Transplant transplant) {
        this.body = body;
        this.reach = reach;
        this.typeNames = typeNames;
        this.closures = closures;
        this.nesting = nesting;
        this.lines = lines;
        this.accessors = accessors;
        this.transplant = transplant;
        initialisation = new Initialisation(body.world(), body.type().unit().tree());
        raw = new RawTypes(body.world().types());
    }

    /** An instance creation. */
    void carry(NewClassTree tree, Text out) {
        ExecutableElement constructor = (ExecutableElement) body.element(tree);
        TypeElement type = Owners.of(constructor);
        TypeElement named = named(tree);
        boolean inner = isInner(named) && tree.getEnclosingExpression() == null && !nesting.hasMember(named);
        if (closures.isMember(type) && type != named) {
            closures.declare(type);
            out.add(closures.scope(type, transplant)).add(".").at(body.start(tree));
            accessors.call(out, "new " + TypeNames.simple(type), body.line(tree), Fragment.EMPTY, tree.getArguments());
        } else if (isMadeInScope(named)) {
            made(tree, named, closures.scope(named, transplant), out);
        } else if (tree.getClassBody() == null && reach.needsAccessor(constructor)) {
            Fragment outer = isInner(type) ? outer(tree, type) : Fragment.EMPTY;
            Fragment initialised = initialised(tree);
            String comma = outer.pieces().isEmpty() || initialised.pieces().isEmpty() ? "" : ", ";
            accessors.call(
                    out.at(body.start(tree)),
                    maker(
                            tree,
                            new Accessor.New(
                                    constructor, type, !initialised.pieces().isEmpty())),
                    lines.after(tree.getArguments(), tree),
                    Fragment.of(initialised, comma, outer),
                    tree.getArguments());
        } else if (inner) {
            made(tree, named, outer(tree, named), out);
        } else if (tree.getEnclosingExpression() != null) {
            // Behind "outer.new" only the simple name may stand.
            transplant.tree(tree.getEnclosingExpression(), out);
            transplant.between(tree, body.end(tree.getEnclosingExpression()), body.start(rawName(tree)), out);
            out.copy(body.start(rawName(tree)), body.end(rawName(tree)));
            transplant.between(tree, body.end(rawName(tree)), body.end(tree), out);
        } else {
            transplant.generic(tree, out);
        }
    }

    private TypeElement named(NewClassTree tree) {
        TypeElement type = Owners.of(body.element(tree));
        return type.getNestingKind() == NestingKind.ANONYMOUS ? (TypeElement) body.element(rawName(tree)) : type;
    }

    /** What initialises the class of an object before its operands are evaluated; empty if nobody could notice that. */
    Fragment initialised(NewClassTree tree) {
        TypeElement type = named(tree);
        ExpressionTree outer = tree.getEnclosingExpression();
        boolean hasOperands = !tree.getArguments().isEmpty() || outer != null && !Forms.isThis(outer);
        if (hasOperands
                && tree.getClassBody() != null
                && initialisation.computes(tree.getClassBody(), Owners.of(body.element(tree)))) {
            throw new NotCarried(
                    body.path(tree),
                    "an anonymous class with static initialisers, and awaits among its arguments,",
                    "give the class a name");
        }
        return hasOperands && initialisation.precedesArguments(type, body.owner())
                ? StaticCalls.initialise(typeNames.raw(type))
                : Fragment.EMPTY;
    }

    /** The name of the accessor of a constructor, with the type arguments where it takes no others. */
    private Object maker(NewClassTree tree, Accessor.New accessor) {
        if (raw.isRaw(body.type(tree))) {
            return reach.accessor(new Accessor.Raw(accessor));
        }
        String name = reach.accessor(accessor);
        List<Tree> given = new ArrayList<>();
        if (!accessor.constructor().getTypeParameters().isEmpty()) {
            given.addAll(tree.getTypeArguments());
        }
        if (tree.getIdentifier() instanceof ParameterizedTypeTree parameterized) {
            given.addAll(parameterized.getTypeArguments());
        }
        int all = accessor.constructor().getTypeParameters().size()
                + AccessorCalls.variables(accessor.owner()).size();
        return !given.isEmpty() && given.size() == all ? accessors.explicit(name, given, List.of()) : name;
    }

    /** Whether a class is a local one that has become a member of its scope. */
    boolean isMadeInScope(TypeElement type) {
        return Carried.isHoisted(type)
                && TypeNames.isInner(type)
                && !nesting.isIn(type)
                && (closures.isMember(type) || !body.isDeclaredHere(type));
    }

    /** {@code outer.new Inner(...)}. */
    private void made(NewClassTree tree, TypeElement inner, Fragment outer, Text out) {
        // Java insists that an outer instance is not null, in a call that has a line.
        out.add(new Piece.Line(lines.begin(tree))).add(outer).add(".");
        out.at(body.start(tree)).add("new ");
        if (!tree.getTypeArguments().isEmpty()) {
            out.add(accessors.typeArguments(tree.getTypeArguments()));
        }
        out.add(inner.getSimpleName().toString());
        Tree name = tree.getIdentifier();
        if (name instanceof ParameterizedTypeTree parameterized) {
            transplant.between(parameterized, body.end(parameterized.getType()), body.end(parameterized), out);
        }
        transplant.between(tree, body.end(name), body.end(tree), out);
    }

    private Fragment outer(NewClassTree tree, TypeElement inner) {
        return tree.getEnclosingExpression() != null
                ? transplant.carryPart(tree.getEnclosingExpression())
                : transplant.owner(inner);
    }

    private static Tree rawName(NewClassTree tree) {
        return tree.getIdentifier() instanceof ParameterizedTypeTree parameterized
                ? parameterized.getType()
                : tree.getIdentifier();
    }

    /** The same, of one that belongs to the code around the coroutine. */
    boolean isInner(TypeElement type) {
        return Modifiers.isInnerMember(type) && !body.isDeclaredHere(type);
    }
}
