package dev.aevent.processor.semantics;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Where Java casts what a generic method returns or a generic field has: where it is used, to what that asks for. Until
 * then it has the class of its declaration (JLS 5.2, 15.5; javac's TransTypes).
 */
public final class Coercions {
    private final Body body;
    private final Types types;
    private final VariableArguments variable;

    public Coercions(Body body) {
        this.body = body;
        types = body.world().types();
        variable = new VariableArguments(body);
    }

    /** Whether a value need not be of its type, as long as Java does not cast it. */
    public boolean isUnchecked(ExpressionTree tree) {
        TypeMirror declared = declared(Forms.unwrapped(tree));
        return declared != null && !isWithin(declared, body.type(tree));
    }

    /** What a value is that Java does not cast to its type where it is used; null if it does, or the value is of it. */
    @Nullable
    public TypeMirror wider(ExpressionTree tree) {
        TypeMirror declared = declared(Forms.unwrapped(tree));
        if (declared == null || isWithin(declared, body.type(tree))) {
            return null;
        }
        TypeMirror wanted = wanted(tree);
        if (wanted != null && wanted.getKind().isPrimitive()) {
            return null; // what is unboxed must be a box
        }
        TypeMirror cast = wanted == null || isWithin(declared, wanted) ? declared : types.erasure(wanted);
        return isWithin(cast, body.type(tree)) ? null : cast;
    }

    /** Whether the place of a value asks what type it is of: not where it is tested, cast, made text, or not used. */
    public boolean needsType(ExpressionTree tree) {
        Tree around = Place.ofMarked(tree, body).user();
        return !(around instanceof InstanceOfTree
                || around instanceof TypeCastTree
                || around instanceof ExpressionStatementTree
                || around instanceof BinaryTree operation && Concatenation.isString(body.type(operation)));
    }

    /** What {@link #wider} is of an awaited result. To a class that may not be named here, Java casts nothing. */
    public @Nullable TypeMirror awaited(ExpressionTree call) {
        if (!isHidden(body.type(call))) {
            return wider(call);
        }
        ExpressionTree marked = call;
        while (body.method().marks().contains(body.parent(marked))) {
            marked = (ExpressionTree) body.parent(marked);
        }
        TypeMirror wanted = wanted(marked);
        return wanted == null || isHidden(wanted)
                ? body.world().elements().getTypeElement("java.lang.Object").asType()
                : types.erasure(wanted);
    }

    private boolean isHidden(TypeMirror type) {
        return types.asElement(type) instanceof TypeElement element
                && !Access.isVisible(element, body.owner(), body.world().elements());
    }

    /** What an update reads: text is appended to whatever there is. */
    public TypeMirror updated(ExpressionTree target) {
        TypeMirror type = body.type(target);
        TypeMirror declared = declared(Forms.unwrapped(target));
        return declared != null && Concatenation.isString(type) ? declared : type;
    }

    private boolean isWithin(TypeMirror erased, TypeMirror type) {
        return types.isSubtype(erased, types.erasure(type));
    }

    /** The class that a declaration promises. */
    private @Nullable TypeMirror declared(ExpressionTree tree) {
        if (body.type(tree).getKind().isPrimitive() || body.method().marks().contains(tree)) {
            return null;
        } else if (tree instanceof AssignmentTree assignment) {
            return declared(Forms.unwrapped(assignment.getVariable()));
        } else if (tree instanceof MethodInvocationTree call) {
            return body.elementOrNull(call.getMethodSelect()) instanceof ExecutableElement method
                    ? types.erasure(method.getReturnType())
                    : null;
        }
        return body.elementOrNull(tree) instanceof VariableElement named
                        && named.getKind().isField()
                ? types.erasure(named.asType())
                : null;
    }

    /** The type that the place of a value asks for; null if any will do. */
    public @Nullable TypeMirror wanted(ExpressionTree tree) {
        Place place = Place.of(tree, body);
        Tree around = place.user();
        Tree value = place.part();
        if (around instanceof InstanceOfTree || around instanceof ExpressionStatementTree) {
            return null;
        } else if (around instanceof BinaryTree operation) {
            return comparesObjects(operation) ? null : body.type(tree);
        } else if (around instanceof TypeCastTree cast) {
            return body.type(cast);
        } else if (around instanceof VariableTree declared) {
            return body.element(declared).asType();
        } else if (around instanceof AssignmentTree assignment && assignment.getExpression() == value) {
            TypeMirror declared = declared(Forms.unwrapped(assignment.getVariable()));
            return declared == null ? body.type(assignment.getVariable()) : declared;
        } else if (around instanceof ReturnTree || around instanceof LambdaExpressionTree) {
            return body.header().result();
        } else if (around instanceof ConditionalExpressionTree choice && choice.getCondition() != value) {
            return body.type(choice);
        } else if (around instanceof NewArrayTree array && body.type(array) instanceof ArrayType type) {
            return type.getComponentType();
        } else if (around instanceof MethodInvocationTree call
                && call.getArguments().contains(value)) {
            return parameter(
                    (ExecutableElement) body.element(call.getMethodSelect()),
                    body.type(call.getMethodSelect()),
                    call.getArguments(),
                    value);
        } else if (around instanceof NewClassTree made && made.getArguments().contains(value)) {
            ExecutableElement constructor = (ExecutableElement) body.element(made);
            TypeMirror called =
                    types.asMemberOf((DeclaredType) Owners.of(constructor).asType(), constructor);
            return constructor.getTypeParameters().isEmpty()
                    ? parameter(constructor, called, made.getArguments(), value)
                    : body.type(tree); // what its variables stand for, no tree says
        }
        return body.type(tree);
    }

    private boolean comparesObjects(BinaryTree tree) {
        boolean compares = tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
        return compares
                && !body.type(tree.getLeftOperand()).getKind().isPrimitive()
                && !body.type(tree.getRightOperand()).getKind().isPrimitive();
    }

    /** The type of a parameter, as it is where the method is called. */
    private TypeMirror parameter(
            ExecutableElement method, TypeMirror called, List<? extends ExpressionTree> arguments, Tree value) {
        List<? extends TypeMirror> parameters = ((ExecutableType) called).getParameterTypes();
        int last = parameters.size() - 1;
        int index = arguments.indexOf(value);
        if (method.isVarArgs() && !(parameters.get(last) instanceof ArrayType)) {
            return parameters.get(index); // whatever is passed (JLS 15.12.3)
        }
        boolean isElement = index >= last && variable.areSpread(method, arguments);
        TypeMirror type = parameters.get(Math.min(index, last));
        return isElement ? ((ArrayType) type).getComponentType() : type;
    }
}
