package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.ir.Capture;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Hoisted;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.ir.Scope;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.LocalClasses;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.ThrownTypes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Makes members of local classes, and classes of lambdas that are coroutines. */
final class Closures {
    private final Body body;
    private final TypeNames typeNames;
    private final LocalClasses classes;
    private final Outward outward;
    private final Hoisted hoisted;
    private final Map<Tree, LambdaClass> lambdas;
    private final Function<Environment, Transplant> transplants;
    private final References references;

    /**
     * @param lambdas the classes of lambdas that have one
     * @param transplants carries text for an environment
     */
    Closures(
            Body body,
            TypeNames typeNames,
            LocalClasses classes,
            Outward outward,
            Hoisted hoisted,
            Map<Tree, LambdaClass> lambdas,
            Function<Environment, Transplant> transplants) {
        this.body = body;
        this.typeNames = typeNames;
        this.classes = classes;
        this.outward = outward;
        this.hoisted = hoisted;
        this.lambdas = lambdas;
        this.transplants = transplants;
        references = new References(typeNames, body.world().types());
    }

    /** Whether a class becomes a member: a local class that the body itself declares, or an anonymous one that needs a name. */
    boolean isMember(TypeElement type) {
        return Carried.isHoisted(type)
                && Owners.method(type).equals(body.method().element())
                && (type.getNestingKind() == NestingKind.LOCAL || typeNames.needsName(type));
    }

    /** Makes a member of a local class, once. */
    void declare(TypeElement type) {
        ClassName scope = typeNames.scope(type);
        if (!hoisted.claim(scope.simpleName())) {
            return;
        }
        TypeElement above = classes.superclass(type);
        List<Outward.Captured> captures = outward.captures(type);
        List<Outward.Captured> inherited = above == null ? List.of() : outward.captures(above);
        var environment = new ScopeEnvironment(body.owner(), scope.simpleName(), captures, classes.captures(type));
        Transplant transplant = transplants.apply(environment);
        TreePath declaration = classes.declaration(type);
        hoisted.add(new Scope(
                scope.simpleName(),
                typeNames.outerVariables(type),
                above == null ? null : typeNames.scopeType(above),
                fields(inherited),
                fields(captures.subList(inherited.size(), captures.size())),
                isSerializable(type),
                Fragment.of(
                        transplant.carryClass((ClassTree) declaration.getLeaf(), header(type, declaration, transplant)),
                        TypeNames.isInner(type) ? scopeMethod(type) : "",
                        "}")));
    }

    private boolean isSerializable(TypeElement type) {
        TypeElement serializable = body.world().elements().getTypeElement(Serializable.class.getName());
        return body.world().types().isSubtype(type.asType(), serializable.asType());
    }

    private static List<Capture> fields(List<Outward.Captured> captures) {
        return captures.stream().map(Outward.Captured::field).toList();
    }

    /** For who runs its coroutines. */
    private Fragment scopeMethod(TypeElement type) {
        return Fragment.of(
                "\n    ",
                new Piece.Type(typeNames.scopeType(type)),
                " " + outward.scopeMethod(type) + "() { return "
                        + typeNames.scope(type).simpleName() + ".this; }\n");
    }

    /** What is new in the declaration of an anonymous class: its name, and a constructor that passes arguments on. */
    private Fragment header(TypeElement type, TreePath declaration, Transplant transplant) {
        if (!(declaration.getParentPath().getLeaf() instanceof NewClassTree made)) {
            return Fragment.EMPTY;
        }
        TypeMirror above = type.getInterfaces().isEmpty()
                ? type.getSuperclass()
                : type.getInterfaces().get(0);
        var superclass = (TypeElement) ((DeclaredType) above).asElement();
        List<Object> parts = new ArrayList<>(List.of("class " + TypeNames.simple(type)));
        parts.add(superclass.getKind() == ElementKind.INTERFACE ? " implements " : " extends ");
        parts.add(new Piece.Type(typeNames.supertype(above)));
        parts.add(" {\n");
        var constructor = (ExecutableElement) body.element(made);
        if (made.getEnclosingExpression() != null) {
            throw new NotCarried(
                    body.path(made),
                    "an anonymous class with members of its own behind an object and a dot",
                    "give the class a name");
        }
        List<TypeMirror> failures = new ArrayList<>(constructor.getThrownTypes());
        failures.addAll(ThrownTypes.ofInitialisers((ClassTree) declaration.getLeaf(), body));
        if (!constructor.getParameters().isEmpty() || !failures.isEmpty() || Modifiers.isInnerMember(superclass)) {
            parts.add("    " + TypeNames.simple(type) + "(");
            parts.add(parameters(constructor));
            parts.add(")");
            String comma = " throws ";
            for (TypeMirror thrown : failures) {
                parts.add(comma);
                parts.add(new Piece.Type(typeNames.of(thrown)));
                comma = ", ";
            }
            parts.add(" { ");
            if (Modifiers.isInnerMember(superclass)) {
                parts.add(transplant.owner(superclass));
                parts.add(".");
            }
            parts.add("super(" + names(constructor) + "); }\n");
        }
        return Fragment.of(parts.toArray());
    }

    private Fragment parameters(ExecutableElement constructor) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            TypeMirror type = constructor.getParameters().get(i).asType();
            boolean isVariable =
                    constructor.isVarArgs() && i == constructor.getParameters().size() - 1;
            parts.add(i == 0 ? "" : ", ");
            parts.add(new Piece.Type(typeNames.of(isVariable ? ((ArrayType) type).getComponentType() : type)));
            parts.add((isVariable ? "... a" : " a") + i);
        }
        return Fragment.of(parts.toArray());
    }

    private static String names(ExecutableElement constructor) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < constructor.getParameters().size(); i++) {
            names.add("a" + i);
        }
        return String.join(", ", names);
    }

    /** The scope of a new object of a local class. */
    Fragment scope(TypeElement type, Transplant transplant) {
        return made(typeNames.scopeType(type), List.of(), outward.captures(type), transplant);
    }

    /** The object of a lambda or method reference that is a coroutine. */
    Fragment lambda(Closure closure, Transplant transplant) {
        LambdaClass made = lambdas.computeIfAbsent(closure.tree(), tree -> lambdaClass(closure, transplant));
        if (closure instanceof Closure.Reference reference) {
            Fragment ordinary = transplant.carryOrdinary(closure.tree());
            return made(
                    typeNames.lambda(body.owner(), made),
                    references.isBound(reference, body)
                            ? List.of(ordinary, transplant.references().receiver(reference))
                            : List.of(ordinary),
                    List.of(),
                    transplant);
        }
        return made(
                typeNames.lambda(body.owner(), made),
                List.of(transplant.carryOrdinary(closure.tree())),
                outward.captures(body.path(closure.tree()), body.method().element()),
                transplant);
    }

    private LambdaClass lambdaClass(Closure closure, Transplant transplant) {
        int number = hoisted.nextLambda();
        ExecutableElement method = body.method().element();
        var made = new LambdaClass(
                "Lambda" + number,
                "lambda$" + method.getSimpleName() + "$" + number,
                typeNames.variables(method),
                method,
                closure.type(),
                typeNames.supertype(closure.type()),
                closure.method(),
                closure instanceof Closure.Reference reference
                        ? references.captures(reference, body)
                        : fields(outward.captures(body.path(closure.tree()), method)),
                closure instanceof Closure.Reference reference
                        ? transplant.references().frameLine(reference)
                        : body.line(closure.tree()));
        hoisted.add(made);
        return made;
    }

    /** The class of a lambda that is a coroutine. */
    LambdaClass classOf(Tree lambda) {
        return Objects.requireNonNull(lambdas.get(lambda));
    }

    private static Fragment made(
            TypeName type, List<Fragment> first, List<Outward.Captured> captures, Transplant transplant) {
        List<Object> parts = new ArrayList<>(List.of("new ", new Piece.Type(type), "("));
        String comma = "";
        for (Fragment argument : first) {
            parts.add(comma);
            parts.add(argument);
            comma = ", ";
        }
        for (Outward.Captured captured : captures) {
            parts.add(comma);
            parts.add(
                    captured.source() instanceof TypeElement around
                            ? transplant.instance(around)
                            : transplant.variable((VariableElement) captured.source()));
            comma = ", ";
        }
        parts.add(")");
        return Fragment.of(parts.toArray());
    }
}
