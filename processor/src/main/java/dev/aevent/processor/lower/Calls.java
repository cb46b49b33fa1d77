package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.check.SpawnSite;
import dev.aevent.processor.check.Spread;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Carries calls, instance creations and method references over. */
final class Calls {
    private final Body body;
    private final Reach reach;
    private final TypeNames typeNames;
    private final Closures closures;
    private final Nesting nesting;
    private final Transplant transplant;
    private final RawTypes raw;
    private final CodeLines lines;
    private final MethodReferences references;

    Calls(
            Body body,
            Reach reach,
            TypeNames typeNames,
            Closures closures,
            Nesting nesting,
            CodeLines lines,
            Transplant transplant) {
        this.body = body;
        this.reach = reach;
        this.typeNames = typeNames;
        this.closures = closures;
        this.nesting = nesting;
        this.lines = lines;
        this.transplant = transplant;
        raw = new RawTypes(body.world().types());
        references = new MethodReferences(body, reach);
    }

    static boolean isSuper(ExpressionTree tree) {
        return tree instanceof IdentifierTree name && name.getName().contentEquals("super")
                || tree instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("super");
    }

    private static boolean isPrivate(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE);
    }

    static boolean isStatic(Element element) {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    void invocation(MethodInvocationTree tree, Text out) {
        ExpressionTree select = tree.getMethodSelect();
        Element element = body.elementOrNull(select);
        if (!(element instanceof ExecutableElement method)
                || method.getKind() == ElementKind.CONSTRUCTOR
                || !(method.getEnclosingElement() instanceof TypeElement)) {
            transplant.generic(tree, out);
        } else if (select instanceof MemberSelectTree member) {
            selected(tree, member, method, out);
        } else {
            simple(tree, method, out);
        }
    }

    private void selected(MethodInvocationTree tree, MemberSelectTree select, ExecutableElement method, Text out) {
        boolean isSuper = isSuper(select.getExpression());
        if (nesting.hasMember(select.getExpression(), method)) {
            transplant.generic(tree, out);
        } else if (isSuper && !isStatic(method) && !isPrivate(method)) {
            TypeElement caller = superCaller(select.getExpression());
            String name = reach.accessor(new Accessor.Call(method, superclass(select.getExpression()), caller));
            call(out.at(body.start(tree)), name, lines.call(tree), transplant.instance(caller), tree.getArguments());
        } else if (reach.needsAccessor(method)) {
            reach.refuseComputed(select.getExpression(), method);
            Fragment receiver = isStatic(method)
                    ? Fragment.EMPTY
                    : isSuper ? superInstance(select.getExpression()) : transplant.carryPart(select.getExpression());
            boolean isThis = select.getExpression() instanceof IdentifierTree instance
                    && instance.getName().contentEquals("this");
            boolean isRaw = reach.isOfRaw(method, select.getExpression());
            Object name = isRaw ? rawName(method) : explicit(name(method), tree, method, isThis);
            call(out.at(body.start(tree)), name, lines.call(tree), receiver, tree.getArguments());
        } else {
            transplant.generic(tree, out);
        }
    }

    /** The object that {@code super} is, in which private members are reached as in any other. */
    Fragment superInstance(ExpressionTree qualifier) {
        if (!nesting.hasSuper(qualifier)) {
            return transplant.instance(superCaller(qualifier));
        }
        return qualifier instanceof MemberSelectTree select
                ? Fragment.of(transplant.carryPart(select.getExpression()), ".this")
                : Fragment.of("this");
    }

    /** Of {@code Outer.super}, Outer; of {@code Interface.super} and {@code super}, the coroutine's class. */
    TypeElement superCaller(ExpressionTree tree) {
        if (tree instanceof MemberSelectTree select
                && body.element(select.getExpression()) instanceof TypeElement type
                && !type.getKind().isInterface()) {
            return type;
        }
        return body.owner();
    }

    /** Where a call on {@code super} begins to look for its method. */
    private TypeElement superclass(ExpressionTree tree) {
        if (tree instanceof MemberSelectTree select
                && body.element(select.getExpression()) instanceof TypeElement type
                && type.getKind().isInterface()) {
            return type;
        }
        TypeMirror superclass = superCaller(tree).getSuperclass();
        return (TypeElement) ((DeclaredType) superclass).asElement();
    }

    private void simple(MethodInvocationTree tree, ExecutableElement method, Text out) {
        if (nesting.hasMember(method)) {
            callAsWritten(tree, Fragment.EMPTY, out);
            return;
        }
        out.at(body.start(tree));
        if (reach.needsAccessor(method)) {
            Fragment receiver = isStatic(method) ? Fragment.EMPTY : transplant.owner(method);
            call(out, name(method), lines.call(tree), receiver, tree.getArguments());
        } else if (isStatic(method)) {
            Piece type = new Piece.Type(typeNames.raw(reach.staticOwner(method)));
            callAsWritten(tree, Fragment.of(type, "."), out);
        } else {
            callAsWritten(tree, Fragment.of(transplant.owner(method), "."), out);
        }
    }

    /** A call of a simple name: the name stays, something may come before it. */
    private void callAsWritten(MethodInvocationTree tree, Fragment before, Text out) {
        out.add(before);
        out.copy(body.start(tree.getMethodSelect()), body.end(tree.getMethodSelect()));
        transplant.between(tree, body.end(tree.getMethodSelect()), body.end(tree), out);
    }

    private String name(ExecutableElement method) {
        return reach.accessor(ownCall(method));
    }

    private String rawName(ExecutableElement method) {
        return reach.accessor(new Accessor.Raw(ownCall(method)));
    }

    private Accessor ownCall(ExecutableElement method) {
        TypeElement owner = reach.lookupClass(method);
        return new Accessor.Call(method, owner, owner);
    }

    /** The name of an accessor with the type arguments of the call, where it is known how to write them. */
    private Object explicit(String name, MethodInvocationTree tree, ExecutableElement method, boolean isThis) {
        List<TypeParameterElement> ofClasses = isStatic(method) ? List.of() : variables(reach.lookupClass(method));
        if (tree.getTypeArguments().isEmpty() || !ofClasses.isEmpty() && !isThis) {
            return name;
        }
        return explicit(
                name,
                tree.getTypeArguments(),
                ofClasses.stream()
                        .map(TypeParameterElement::getSimpleName)
                        .filter(variable -> method.getTypeParameters().stream()
                                .noneMatch(own -> own.getSimpleName().equals(variable)))
                        .toList());
    }

    private Fragment explicit(String name, List<? extends Tree> arguments, List<Name> variables) {
        int dot = name.indexOf('.') + 1;
        List<Object> parts = new ArrayList<>(List.of(name.substring(0, dot), "<"));
        for (Tree argument : arguments) {
            parts.add(parts.size() == 2 ? "" : ", ");
            parts.add(transplant.carryPart(argument));
        }
        variables.forEach(variable -> parts.add(", " + variable));
        parts.add(">" + name.substring(dot));
        return Fragment.of(parts.toArray());
    }

    /** The type variables of a class and of those around it, as its accessors have them. */
    private static List<TypeParameterElement> variables(TypeElement type) {
        List<TypeParameterElement> variables = new ArrayList<>();
        for (Element e = type; e instanceof TypeElement scope; e = e.getEnclosingElement()) {
            for (TypeParameterElement parameter : scope.getTypeParameters()) {
                if (variables.stream().noneMatch(known -> known.getSimpleName().equals(parameter.getSimpleName()))) {
                    variables.add(parameter);
                }
            }
            if (isStatic(e)) {
                break;
            }
        }
        return variables;
    }

    /** A call that begins where {@code out} is, and whose parenthesis, by which javac knows it, is in a line. */
    private void call(Text out, Object name, int line, Fragment first, List<? extends Tree> arguments) {
        out.add(name).add(new Piece.Line(line)).add("(").add(first);
        String comma = first.pieces().isEmpty() ? "" : ", ";
        for (Tree argument : arguments) {
            out.add(comma);
            transplant.tree(argument, out);
            comma = ", ";
        }
        out.add(")");
    }

    void newClass(NewClassTree tree, Text out) {
        ExecutableElement constructor = (ExecutableElement) body.element(tree);
        TypeElement type = Owners.of(constructor);
        TypeElement named =
                type.getNestingKind() == NestingKind.ANONYMOUS ? (TypeElement) body.element(rawName(tree)) : type;
        boolean inner = isInner(named) && tree.getEnclosingExpression() == null && !nesting.hasMember(named);
        if (closures.isMember(type) && type != named) {
            closures.declare(type);
            out.add(closures.scope(type, transplant)).add(".").at(body.start(tree));
            call(out, "new " + TypeNames.simple(type), body.line(tree), Fragment.EMPTY, tree.getArguments());
        } else if (isMadeInScope(named)) {
            made(tree, named, closures.scope(named, transplant), out);
        } else if (tree.getClassBody() == null && reach.needsAccessor(constructor)) {
            call(
                    out.at(body.start(tree)),
                    maker(tree, constructor, type),
                    lines.after(tree.getArguments(), tree),
                    isInner(type) ? outer(tree, type) : Fragment.EMPTY,
                    tree.getArguments());
        } else if (inner) {
            made(tree, named, outer(tree, named), out);
        } else if (tree.getEnclosingExpression() != null) {
            // Behind "outer.new" only the simple name may stand.
            transplant.tree(tree.getEnclosingExpression(), out);
            out.copy(body.end(tree.getEnclosingExpression()), body.start(rawName(tree)));
            out.copy(body.start(rawName(tree)), body.end(rawName(tree)));
            transplant.between(tree, body.end(rawName(tree)), body.end(tree), out);
        } else {
            transplant.generic(tree, out);
        }
    }

    /** The name of the accessor of a constructor, with the type arguments where it takes no others. */
    private Object maker(NewClassTree tree, ExecutableElement constructor, TypeElement type) {
        var accessor = new Accessor.New(constructor, type);
        if (raw.isRaw(body.type(tree))) {
            return reach.accessor(new Accessor.Raw(accessor));
        }
        String name = reach.accessor(accessor);
        boolean explicit = tree.getIdentifier() instanceof ParameterizedTypeTree parameterized
                && !parameterized.getTypeArguments().isEmpty()
                && constructor.getTypeParameters().isEmpty()
                && variables(type).size() == type.getTypeParameters().size();
        return explicit
                ? explicit(name, ((ParameterizedTypeTree) tree.getIdentifier()).getTypeArguments(), List.of())
                : name;
    }

    /** Whether a class is a local one that has become a member of its scope. */
    private boolean isMadeInScope(TypeElement type) {
        return Carried.isHoisted(type)
                && TypeNames.isInner(type)
                && !nesting.isIn(type)
                && (closures.isMember(type) || !body.isDeclaredHere(type));
    }

    /** {@code outer.new Inner(...)}. */
    private void made(NewClassTree tree, TypeElement inner, Fragment outer, Text out) {
        // Java insists that an outer instance is not null, in a call that has a line.
        out.add(new Piece.Line(lines.begin(tree))).add(outer).add(".");
        out.at(body.start(tree)).add("new " + inner.getSimpleName());
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

    private boolean isInner(TypeElement type) {
        return isInnerMember(type) && !body.isDeclaredHere(type);
    }

    /** Whether objects of a member class belong to one of the class around. */
    static boolean isInnerMember(TypeElement type) {
        return type.getNestingKind() == NestingKind.MEMBER && !isStatic(type) && type.getKind() == ElementKind.CLASS;
    }

    /** A method reference; a lambda where the generated class may not name the method. */
    void reference(MemberReferenceTree tree, Text out) {
        ExecutableElement method = (ExecutableElement) body.element(tree);
        if (body.type(tree.getQualifierExpression()).getKind() == TypeKind.ARRAY) {
            transplant.generic(tree, out);
            return;
        }
        boolean isNew = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
        if (isNew && isMadeInScope(owner(method))) {
            constructorInScope(tree, owner(method), references.line(tree, method), out);
            return;
        }
        boolean isSuper = isSuper(tree.getQualifierExpression());
        if (nesting.hasMember(tree.getQualifierExpression(), method)
                || !isSuper
                        && !reach.needsAccessor(method)
                        && reach.isAccessible(owner(method))
                        && !(isNew && isInner(owner(method)))) {
            transplant.generic(tree, out);
            return;
        }
        if (!function(tree).getTypeParameters().isEmpty()) {
            throw new NotCarried(
                    body.path(tree),
                    "a reference to the inaccessible method " + method.getSimpleName()
                            + " for an interface whose method has type variables",
                    "let the package have access to the method");
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < function(tree).getParameters().size(); i++) {
            names.add("a" + i);
        }
        String parameters = "(" + String.join(", ", names) + ") -> ";
        String arguments = names.stream().collect(Collectors.joining(", "));
        out.at(body.start(tree));
        if (isVariable(tree.getQualifierExpression())) {
            Fragment receiver = transplant.carryPart(tree.getQualifierExpression());
            Fragment read = transplant.carryNested(tree.getQualifierExpression());
            out.add(Fragment.of("(", NonNull.of(receiver), " == null ? null : "));
            out.add(parameters).add(references.line(tree, method));
            boolean isRaw = reach.isOfRaw(method, tree.getQualifierExpression());
            out.add(isRaw ? call(rawName(method), read, names) : called(method, read, names))
                    .add(")");
            return;
        }
        out.add(parameters).add(references.line(tree, method));
        if (!isNew && !isSuper && !reach.needsAccessor(method)) {
            out.add(called(method, receiverOfInherited(tree, method, names), names));
            return;
        }
        if (isNew && !reach.needsAccessor(method)) {
            out.add(transplant.owner(owner(method))).add(".new " + owner(method).getSimpleName());
            out.add((owner(method).getTypeParameters().isEmpty() ? "(" : "<>(") + arguments + ")");
            return;
        }
        Fragment receiver = receiver(tree, method, isNew, isSuper);
        String comma = receiver.pieces().isEmpty() || names.isEmpty() ? "" : ", ";
        String name = isNew
                ? reach.accessor(new Accessor.New(method, owner(method)))
                : isSuper && !isPrivate(method)
                        ? reach.accessor(new Accessor.Call(
                                method,
                                superclass(tree.getQualifierExpression()),
                                superCaller(tree.getQualifierExpression())))
                        : name(method);
        out.add(name + "(").add(receiver).add(comma + arguments + ")");
    }

    /** The line of the frame that the object of a reference has in traces. */
    int frameLine(Closure.Reference reference) {
        MethodReferences.refuseInferred(reference.tree(), reference.spread(), body);
        return references.frameLine(reference.tree(), reference.callee());
    }

    /** What the object of a reference is bound to. */
    Fragment receiver(Closure.Reference reference) {
        ExpressionTree qualifier = References.qualifier(reference);
        return isSuper(qualifier) ? transplant.instance(superCaller(qualifier)) : transplant.carryPart(qualifier);
    }

    private void constructorInScope(MemberReferenceTree tree, TypeElement type, Piece line, Text out) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < function(tree).getParameters().size(); i++) {
            names.add("a" + i);
        }
        String arguments = String.join(", ", names);
        out.at(body.start(tree)).add("(" + arguments + ") -> ").add(line);
        out.add(transplant.scopeNested(type));
        out.add(".new " + type.getSimpleName() + (type.getTypeParameters().isEmpty() ? "(" : "<>(") + arguments + ")");
    }

    private static Fragment joined(List<String> arguments) {
        return Fragment.of(String.join(", ", arguments));
    }

    /** A call of a method on a receiver. */
    private Fragment called(ExecutableElement method, Fragment receiver, List<String> arguments) {
        return reach.needsAccessor(method)
                ? call(name(method), receiver, arguments)
                : Fragment.of(receiver, "." + method.getSimpleName() + "(", joined(arguments), ")");
    }

    private static Fragment call(String accessor, Fragment receiver, List<String> arguments) {
        return Fragment.of(accessor + "(", receiver, arguments.isEmpty() ? "" : ", ", joined(arguments), ")");
    }

    /**
     * What a method is called on that a class inherits from one without access.
     *
     * @param arguments of the lambda; loses the receiver if that is one of them
     */
    private Fragment receiverOfInherited(MemberReferenceTree tree, ExecutableElement method, List<String> arguments) {
        if (body.elementOrNull(tree.getQualifierExpression()) instanceof TypeElement type) {
            return isStatic(method)
                    ? Fragment.of(new Piece.Type(typeNames.raw(type)))
                    : Fragment.of(arguments.remove(0));
        }
        return receiver(tree, method, false, false);
    }

    /** Whether a reference is to a method of what an effectively final variable holds. */
    private boolean isVariable(ExpressionTree qualifier) {
        return qualifier instanceof IdentifierTree
                && body.elementOrNull(qualifier) instanceof VariableElement variable
                && !(variable.getEnclosingElement() instanceof TypeElement)
                && transplant.isFinal(variable);
    }

    private Fragment receiver(MemberReferenceTree tree, ExecutableElement method, boolean isNew, boolean isSuper) {
        if (isNew) {
            return isInner(owner(method)) ? transplant.owner(owner(method)) : Fragment.EMPTY;
        }
        ExpressionTree qualifier = tree.getQualifierExpression();
        if (isSuper) {
            return nesting.hasSuper(qualifier)
                    ? superInstance(qualifier)
                    : transplant.nestedInstance(superCaller(qualifier));
        }
        if (isStatic(method) || body.elementOrNull(qualifier) instanceof TypeElement) {
            return Fragment.EMPTY;
        }
        boolean isThis =
                qualifier instanceof IdentifierTree name && name.getName().contentEquals("this")
                        || qualifier instanceof MemberSelectTree select
                                && select.getIdentifier().contentEquals("this");
        if (isThis) {
            return transplant.carryNested(qualifier);
        }
        throw new NotCarried(
                body.path(tree),
                "a reference to the inaccessible method " + method.getSimpleName() + " of a computed object",
                "write a lambda");
    }

    private static TypeElement owner(ExecutableElement method) {
        return Owners.of(method);
    }

    /** The method that the object of a reference implements. */
    private ExecutableElement function(MemberReferenceTree tree) {
        TypeElement type = (TypeElement) ((DeclaredType) body.type(tree)).asElement();
        Set<String> ofObject = Set.of("equals", "hashCode", "toString");
        return ElementFilter.methodsIn(body.world().elements().getAllMembers(type)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> !ofObject.contains(method.getSimpleName().toString()))
                .findFirst()
                .orElseThrow();
    }

    /** The spawn of a coroutine, linked statically. */
    void spawn(SpawnSite site, Text out) {
        if (site instanceof SpawnSite.OfLambda spawned) {
            Fragment lambda = closures.lambda(spawned.closure(), transplant);
            spawn(
                    site,
                    new Accessor.SpawnLambda(closures.classOf(spawned.closure().tree()), place(site)),
                    lambda,
                    out);
        } else if (site instanceof SpawnSite.OfReference spawned) {
            MemberReferenceTree reference = spawned.ref();
            MethodReferences.refuseInferred(reference, spawned.spread(), body);
            spawn(site, accessor(spawned), spawnReceiver(reference, spawned.callee()), out);
        }
    }

    private Accessor accessor(SpawnSite.OfReference site) {
        Types types = body.world().types();
        Spread spread = site.spread();
        return new Accessor.Spawn(
                site.callee(),
                spawnedOn(site.ref(), site.callee()),
                site.given().stream()
                        .map(type -> typeNames.of(types.erasure(type)))
                        .toList(),
                spread == null ? null : typeNames.of(spread.element()),
                isSuper(site.ref().getQualifierExpression()),
                place(site));
    }

    private Accessor.SpawnPlace place(SpawnSite site) {
        return new Accessor.SpawnPlace(
                typeNames.of(body.type(site.call())), body.method().element(), body.line(site.call()));
    }

    private void spawn(SpawnSite site, Accessor accessor, Fragment spawned, Text out) {
        List<? extends ExpressionTree> arguments = site.call().getArguments();
        out.at(body.start(site.call())).add(reach.accessor(accessor) + "(").add(Piece.Machine.LOOP);
        if (!spawned.pieces().isEmpty()) {
            out.add(", ").add(spawned);
        }
        for (Tree argument : arguments.subList(1, arguments.size())) {
            out.add(", ");
            transplant.tree(argument, out);
        }
        out.add(")");
    }

    /** The class that declares the coroutine, or, where there is no access to that, the one that it is called on. */
    private TypeName spawnedOn(MemberReferenceTree reference, ExecutableElement callee) {
        if (reach.isAccessible(owner(callee))) {
            return typeNames.raw(owner(callee));
        }
        TypeMirror type = body.type(reference.getQualifierExpression());
        return typeNames.of(body.world().types().erasure(type));
    }

    private Fragment spawnReceiver(MemberReferenceTree reference, ExecutableElement callee) {
        boolean unbound = body.elementOrNull(reference.getQualifierExpression()) instanceof TypeElement;
        if (isStatic(callee) || unbound) {
            return Fragment.EMPTY;
        }
        if (isSuper(reference.getQualifierExpression())) {
            return transplant.instance(superCaller(reference.getQualifierExpression()));
        }
        return NonNull.of(transplant.carryPart(reference.getQualifierExpression()));
    }

    /** Whether a tree has a receiver that is evaluated. */
    @Nullable
    ExpressionTree receiver(ExpressionTree select) {
        if (!(select instanceof MemberSelectTree member) || isSuper(member.getExpression())) {
            return null;
        }
        Element qualifier = body.elementOrNull(member.getExpression());
        boolean names =
                qualifier != null && (qualifier instanceof TypeElement || qualifier.getKind() == ElementKind.PACKAGE);
        return names ? null : member.getExpression();
    }
}
