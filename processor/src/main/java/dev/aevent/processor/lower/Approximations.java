package dev.aevent.processor.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Coercions;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.TypeVariables;
import dev.aevent.processor.semantics.VariableArguments;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Values of types without a name: intersections, what a package hides, and generic types of these. Their variables have
 * types that say less, and so may what is made of them, of which javac would then choose other overloads.
 */
final class Approximations {
    /** Bounds may be about themselves. */
    private static final int DEEPEST = 5;

    private final Body body;
    private final Types types;
    private final TypeNames typeNames;
    private final Coercions coercions;
    private final VariableArguments variable;

    Approximations(Body body, TypeNames typeNames) {
        this.body = body;
        this.typeNames = typeNames;
        types = body.world().types();
        coercions = new Coercions(body);
        variable = new VariableArguments(body);
    }

    /** Whether an expression must be cast to all types that it has at once. */
    boolean isCast(ExpressionTree tree) {
        return isOfReceiver(tree)
                        && isSeveral(tree)
                        && !(body.parent(tree) instanceof LambdaExpressionTree) // which may have no use for a value
                || !(tree instanceof IdentifierTree) && isNeeded(tree);
    }

    /** A value, cast to all types that it has at once. */
    Fragment cast(ExpressionTree tree, Fragment value) {
        return typeNames.intersected(body.type(tree), coercions.wanted(tree), value);
    }

    /** Whether a result depends on what a call is made on. */
    private boolean isOfReceiver(ExpressionTree tree) {
        return tree instanceof MethodInvocationTree call
                && body.elementOrNull(call.getMethodSelect()) instanceof ExecutableElement method
                && method.getReturnType() instanceof TypeVariable variable
                && variable.asElement().getEnclosingElement() instanceof TypeElement;
    }

    /** Whether a value is of several types at once, and its place asks for that. */
    boolean isSeveral(ExpressionTree tree) {
        return typeNames.isSeveral(body.type(tree)) && coercions.needsType(tree) && !isAssigned(tree);
    }

    private boolean isAssigned(ExpressionTree tree) {
        return body.parent(tree) instanceof AssignmentTree assignment && assignment.getVariable() == tree;
    }

    /** Whether a value has members, or is an argument, only as one of all of its types. */
    boolean isNeeded(ExpressionTree tree) {
        Tree parent = body.parent(tree);
        if (parent instanceof MemberSelectTree || parent instanceof MemberReferenceTree) {
            return isValue(tree) && typeNames.isSeveral(body.type(tree));
        } else if (tree instanceof ParenthesizedTree || tree instanceof ConditionalExpressionTree) {
            return false; // what is in it is
        }
        Tree chosen = chosen(tree);
        Call call = callOf(body.parent(chosen));
        int index = call == null ? -1 : call.arguments().indexOf(chosen);
        return call != null
                && index >= 0
                && typeNames.isSeveral(body.type(tree))
                && !takesNamed(parameter(call, index), body.type(tree));
    }

    /** The choice of which a value may become the result, which is not typed by itself. */
    private Tree chosen(Tree value) {
        Tree parent = body.parent(value);
        if (parent instanceof ParenthesizedTree
                || parent instanceof ConditionalExpressionTree choice && choice.getCondition() != value) {
            return chosen(parent);
        } else if (parent instanceof YieldTree || parent instanceof CaseTree arm && arm.getBody() == value) {
            Tree around = parent;
            while (around instanceof StatementTree && !(around instanceof SwitchTree) || around instanceof CaseTree) {
                around = body.parent(around);
            }
            return around instanceof SwitchExpressionTree ? chosen(around) : value;
        }
        return value;
    }

    /** Whether it is none of the names that may stand before a dot. */
    private boolean isValue(ExpressionTree tree) {
        return tree instanceof ArrayAccessTree
                || tree instanceof MethodInvocationTree
                || body.elementOrNull(tree) instanceof VariableElement variable
                        && (!variable.getKind().isField() || variable.asType() instanceof TypeVariable);
    }

    /** A call of a method or constructor, whose type is what it has there. */
    private record Call(ExecutableElement method, ExecutableType type, List<? extends ExpressionTree> arguments) {}

    private @Nullable Call callOf(Tree tree) {
        if (tree instanceof MethodInvocationTree call
                && body.elementOrNull(call.getMethodSelect()) instanceof ExecutableElement method
                && body.type(call.getMethodSelect()) instanceof ExecutableType type) {
            return new Call(method, type, call.getArguments());
        } else if (tree instanceof NewClassTree made) {
            var constructor = (ExecutableElement) body.element(made);
            var type = (ExecutableType) types.asMemberOf((DeclaredType) body.type(made), constructor);
            return new Call(constructor, type, made.getArguments());
        }
        return null;
    }

    /** Refuses arguments for which another method or constructor might be called. */
    void refuseArguments(ExpressionTree tree) {
        Call call = callOf(tree);
        for (int i = 0; call != null && i < call.arguments().size(); i++) {
            TypeMirror type = body.type(call.arguments().get(i));
            if (!typeNames.isExact(type)
                    && isOverloaded(call.method())
                    && !takes(parameter(call, i), typeNames.bounds(type))) {
                throw new NotCarried(
                        body.path(call.arguments().get(i)),
                        "a value whose type has no name",
                        "assign it to a variable of a declared type first");
            }
        }
    }

    /** Refuses a reference that might become one to another method. */
    void refuse(MemberReferenceTree tree) {
        if (body.type(tree).getKind() != TypeKind.DECLARED) {
            return;
        }
        var method = (ExecutableElement) body.element(tree);
        List<? extends TypeMirror> given = function(tree).getParameterTypes();
        int own = method.getParameters().size();
        // The first may be the receiver.
        boolean isLess = given.subList(Math.max(given.size() - own, 0), given.size()).stream()
                .anyMatch(type -> !typeNames.isExact(type));
        if (isLess && isOverloaded(method) && !takesAll(method, given)) {
            throw new NotCarried(
                    body.path(tree),
                    "a reference to an overloaded method, for values whose type has no name,",
                    "write a lambda");
        }
    }

    private boolean takesAll(ExecutableElement method, List<? extends TypeMirror> given) {
        int receivers = given.size() - method.getParameters().size();
        return !method.isVarArgs()
                && IntStream.range(receivers, given.size())
                        .allMatch(i -> takesNamed(
                                fixed(method.getParameters().get(i - receivers).asType()), given.get(i)));
    }

    private TypeMirror fixed(TypeMirror parameter) {
        return TypeVariables.areIn(parameter) ? types.erasure(parameter) : parameter;
    }

    private ExecutableType function(MemberReferenceTree tree) {
        var type = (DeclaredType) body.type(tree);
        return (ExecutableType) types.asMemberOf(type, MethodReferences.function(tree, body));
    }

    /** The type of an argument's parameter; erased if it depends on the arguments. */
    private TypeMirror parameter(Call call, int index) {
        List<? extends VariableElement> parameters = call.method().getParameters();
        if (call.type().getParameterTypes().size() != parameters.size()) {
            return call.type().getParameterTypes().get(index); // whatever is passed (JLS 15.12.3)
        }
        int last = parameters.size() - 1;
        int place = Math.min(index, last);
        boolean isElement = index >= last && variable.areSpread(call.method(), call.arguments());
        TypeMirror declared = call.type().getParameterTypes().get(place);
        boolean isInferred = !call.method().getTypeParameters().isEmpty() || !typeNames.isExact(declared);
        TypeMirror type = isInferred ? types.erasure(parameters.get(place).asType()) : declared;
        return isElement ? ((ArrayType) type).getComponentType() : type;
    }

    /** Whether a parameter takes a value that is of these types, by what their names say. */
    private boolean takes(TypeMirror parameter, List<TypeMirror> bounds) {
        return bounds.stream().anyMatch(bound -> types.isAssignable(named(bound, 0), parameter));
    }

    /** Whether it takes a value of a type that no cast says more of: its variable has the first of its types. */
    private boolean takesNamed(TypeMirror parameter, TypeMirror type) {
        return takes(parameter, typeNames.bounds(type).subList(0, 1));
    }

    /** The type that has the name. */
    private TypeMirror named(TypeMirror type, int depth) {
        if (typeNames.isExact(type)) {
            return type;
        } else if (type instanceof ArrayType array) {
            return types.getArrayType(named(array.getComponentType(), depth));
        } else if (depth > DEEPEST) {
            return types.erasure(type);
        }
        TypeMirror bound = typeNames.bounds(type).get(0);
        return bound instanceof DeclaredType declared
                ? types.getDeclaredType(
                        (TypeElement) declared.asElement(),
                        declared.getTypeArguments().stream()
                                .map(argument -> argument(argument, depth + 1))
                                .toArray(TypeMirror[]::new))
                : bound;
    }

    private TypeMirror argument(TypeMirror argument, int depth) {
        if (typeNames.isExact(argument)) {
            return argument;
        }
        TypeMirror below = below(argument);
        if (below != null) {
            return types.getWildcardType(null, typeNames.isExact(below) ? below : null);
        }
        TypeMirror above = argument instanceof WildcardType wildcard ? wildcard.getExtendsBound() : argument;
        return types.getWildcardType(above == null ? null : named(above, depth), null);
    }

    /** The lower bound of a wildcard or of the capture of one; null if it has none. */
    private static @Nullable TypeMirror below(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getSuperBound();
        }
        return argument instanceof TypeVariable variable
                        && variable.getLowerBound().getKind() != TypeKind.NULL
                ? variable.getLowerBound()
                : null;
    }

    private boolean isOverloaded(ExecutableElement method) {
        return body.world().elements().getAllMembers(Owners.of(method)).stream()
                .anyMatch(member -> member instanceof ExecutableElement other
                        && other.getSimpleName().equals(method.getSimpleName())
                        && (other.isVarArgs()
                                || method.isVarArgs()
                                || other.getParameters().size()
                                        == method.getParameters().size())
                        && !types.isSubsignature((ExecutableType) other.asType(), (ExecutableType) method.asType()));
    }
}
