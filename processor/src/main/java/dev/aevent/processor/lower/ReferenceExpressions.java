package dev.aevent.processor.lower;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.Place;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Carries method references over. */
final class ReferenceExpressions {
    private final Body body;
    private final Reach reach;
    private final TypeNames typeNames;
    private final Nesting nesting;
    private final Supers supers;
    private final Creations creations;
    private final AccessorCalls accessors;
    private final MethodReferences references;
    private final Transplant transplant;

    ReferenceExpressions(
            Body body,
            Reach reach,
            TypeNames typeNames,
            Nesting nesting,
            Supers supers,
            Creations creations,
            AccessorCalls accessors,
            Transplant transplant) {
        this.body = body;
        this.reach = reach;
        this.typeNames = typeNames;
        this.nesting = nesting;
        this.supers = supers;
        this.creations = creations;
        this.accessors = accessors;
        this.transplant = transplant;
        references = new MethodReferences(body, reach);
    }

    /** A method reference; a lambda where the generated class may not name the method. */
    void carry(MemberReferenceTree tree, Text out) {
        ExecutableElement method = (ExecutableElement) body.element(tree);
        if (!isLambda(tree, method)) {
            transplant.generic(tree, out);
            return;
        }
        List<String> names = parameters(tree, method);
        Fragment parameters = Fragment.of(cast(tree), "(", joined(names), ") -> ", references.line(tree, method));
        out.at(body.start(tree));
        if (isVariable(tree.getQualifierExpression())) {
            Fragment receiver = transplant.carryPart(tree.getQualifierExpression());
            out.add(Fragment.of("(", StaticCalls.nonNull(receiver), " == null ? null : "));
            out.add(parameters).add(calledOnVariable(tree, method, names)).add(")");
        } else {
            out.add(parameters);
            out.add(isNew(tree) ? constructed(method, names) : invoked(tree, method, names));
        }
    }

    /** Unlike a reference, a lambda says nothing of what a method is chosen or its types are inferred by. */
    private Fragment cast(MemberReferenceTree tree) {
        return isAssigned(tree) || !typeNames.isExact(body.type(tree))
                ? Fragment.EMPTY
                : Fragment.of("(", new Piece.Type(typeNames.of(body.type(tree))), ") ");
    }

    /** Whether its place says by itself what a reference is to be. */
    private boolean isAssigned(MemberReferenceTree tree) {
        Tree user = Place.of(tree, body).user();
        return user instanceof VariableTree || user instanceof AssignmentTree || user instanceof TypeCastTree;
    }

    private boolean isLambda(MemberReferenceTree tree, ExecutableElement method) {
        if (body.type(tree.getQualifierExpression()).getKind() == TypeKind.ARRAY) {
            return false;
        }
        TypeElement owner = Owners.of(method);
        if (isNew(tree) && creations.isMadeInScope(owner)) {
            return true;
        }
        return !nesting.hasMember(tree.getQualifierExpression(), method)
                && (Forms.isSuper(tree.getQualifierExpression())
                        || reach.needsAccessor(method)
                        || !reach.isAccessible(owner)
                        || isNew(tree) && creations.isInner(owner));
    }

    private static boolean isNew(MemberReferenceTree tree) {
        return tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    }

    /** The names of the lambda's parameters. */
    private List<String> parameters(MemberReferenceTree tree, ExecutableElement method) {
        ExecutableElement function = MethodReferences.function(tree, body);
        if (!function.getTypeParameters().isEmpty()) {
            throw new NotCarried(
                    body.path(tree),
                    "a reference to the inaccessible " + named(method)
                            + " for an interface whose method has type variables",
                    "let the package have access to the " + (isNew(tree) ? "constructor" : "method"));
        }
        return IntStream.range(0, function.getParameters().size())
                .mapToObj(i -> "a" + i)
                .toList();
    }

    private static String named(ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? "constructor of " + Owners.of(method).getSimpleName()
                : "method " + method.getSimpleName();
    }

    private Fragment calledOnVariable(MemberReferenceTree tree, ExecutableElement method, List<String> arguments) {
        Fragment variable = transplant.carryNested(tree.getQualifierExpression());
        if (reach.isOfRaw(method, tree.getQualifierExpression())) {
            return call(accessors.rawName(method, tree), variable, arguments);
        }
        return reach.needsAccessor(method)
                ? call(accessors.name(method, tree), variable, arguments)
                : call(method, variable, arguments);
    }

    private Fragment constructed(ExecutableElement constructor, List<String> arguments) {
        TypeElement type = Owners.of(constructor);
        if (creations.isMadeInScope(type)) {
            return made(transplant.scopeNested(type), type, arguments);
        } else if (!reach.needsAccessor(constructor)) {
            return made(transplant.owner(type), type, arguments);
        }
        Fragment outer = creations.isInner(type) ? transplant.owner(type) : Fragment.EMPTY;
        return call(reach.accessor(new Accessor.New(constructor, type, false)), outer, arguments);
    }

    private static Fragment made(Fragment outer, TypeElement type, List<String> arguments) {
        String diamond = type.getTypeParameters().isEmpty() ? "" : "<>";
        return Fragment.of(outer, ".new " + type.getSimpleName() + diamond + "(", joined(arguments), ")");
    }

    private Fragment invoked(MemberReferenceTree tree, ExecutableElement method, List<String> arguments) {
        ExpressionTree qualifier = tree.getQualifierExpression();
        if (Forms.isSuper(qualifier) && !Modifiers.isPrivate(method)) {
            var accessor = new Accessor.Call(method, supers.superclass(qualifier), supers.caller(qualifier));
            return call(reach.accessor(accessor), receiver(tree, method), arguments);
        } else if (Forms.isSuper(qualifier) || reach.needsAccessor(method)) {
            return call(accessors.name(method, tree), receiver(tree, method), arguments);
        } else if (!(body.elementOrNull(qualifier) instanceof TypeElement type)) {
            return call(method, receiver(tree, method), arguments);
        } else if (Modifiers.isStatic(method)) {
            return call(method, Fragment.of(new Piece.Type(typeNames.raw(type))), arguments);
        }
        return call(method, Fragment.of(arguments.get(0)), arguments.subList(1, arguments.size()));
    }

    private static Fragment joined(List<String> arguments) {
        return Fragment.of(String.join(", ", arguments));
    }

    private static Fragment call(ExecutableElement method, Fragment receiver, List<String> arguments) {
        return Fragment.of(receiver, "." + method.getSimpleName() + "(", joined(arguments), ")");
    }

    private static Fragment call(String accessor, Fragment receiver, List<String> arguments) {
        String comma = receiver.pieces().isEmpty() || arguments.isEmpty() ? "" : ", ";
        return Fragment.of(accessor + "(", receiver, comma, joined(arguments), ")");
    }

    /** Whether a reference is to a method of what an effectively final variable holds. */
    private boolean isVariable(ExpressionTree qualifier) {
        return qualifier instanceof IdentifierTree
                && body.elementOrNull(qualifier) instanceof VariableElement variable
                && !(variable.getEnclosingElement() instanceof TypeElement)
                && transplant.isFinal(variable);
    }

    private Fragment receiver(MemberReferenceTree tree, ExecutableElement method) {
        ExpressionTree qualifier = tree.getQualifierExpression();
        if (Forms.isSuper(qualifier)) {
            return nesting.hasSuper(qualifier)
                    ? supers.instance(qualifier)
                    : transplant.nestedInstance(supers.caller(qualifier));
        }
        if (Modifiers.isStatic(method) || body.elementOrNull(qualifier) instanceof TypeElement) {
            return Fragment.EMPTY;
        }
        if (Forms.isThis(qualifier)) {
            return transplant.carryNested(qualifier);
        }
        throw new NotCarried(
                body.path(tree),
                "a reference to the inaccessible method " + method.getSimpleName() + " of a computed object",
                "write a lambda");
    }

    /** The line of the frame that the object of a reference has in traces. */
    int frameLine(Closure.Reference reference) {
        MethodReferences.refuseInferred(reference.tree(), reference.spread(), body);
        return references.frameLine(reference.tree(), reference.callee());
    }

    /** What the object of a reference is bound to. */
    Fragment receiver(Closure.Reference reference) {
        ExpressionTree qualifier = References.qualifier(reference);
        return Forms.isSuper(qualifier)
                ? transplant.instance(supers.caller(qualifier))
                : transplant.carryPart(qualifier);
    }
}
