package dev.aevent.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.collect.Hierarchy;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Accessors;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.semantics.Access;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.RawTypes;
import dev.aevent.processor.semantics.TypeVariables;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** How the generated class reaches members of the user's classes. */
final class Reach {
    /** Of a method handle. */
    private static final int MOST_SLOTS = 254;

    private final Body body;
    private final Environment environment;
    private final Outward outward;
    private final Accessors accessors;
    private final RawTypes raw;

    Reach(Body body, Environment environment, Outward outward, Accessors accessors) {
        this.body = body;
        this.environment = environment;
        this.outward = outward;
        this.accessors = accessors;
        raw = new RawTypes(types());
    }

    /** Whether only the user's own classes may touch it. */
    boolean needsAccessor(Element member) {
        if (body.isDeclaredHere(member)) {
            return false;
        }
        if (Modifiers.isPrivate(member) || Carried.isConstantBody(member.getEnclosingElement())) {
            return true;
        }
        return member.getModifiers().contains(Modifier.PROTECTED)
                && !elements().getPackageOf(member).equals(elements().getPackageOf(body.owner()));
    }

    /**
     * Refuses a private static member of a computed object: Java evaluates the object and does not use it.
     *
     * @param qualifier what stands before the dot
     */
    void refuseComputed(ExpressionTree qualifier, Element member) {
        boolean isName = qualifier instanceof IdentifierTree
                || body.elementOrNull(qualifier) instanceof TypeElement
                || Forms.isThis(qualifier);
        if (!isName && Modifiers.isStatic(member)) {
            throw new NotCarried(
                    body.path(qualifier),
                    "the private static member " + member.getSimpleName() + " of a computed object",
                    "write the name of its class before the dot");
        }
    }

    /**
     * The class in which an accessor looks a member up: of a protected one, the innermost class around that may access
     * it there, by JLS 6.6.2.
     *
     * @param named what names the member
     */
    TypeElement lookupClass(Element member, ExpressionTree named) {
        TypeElement declaring = Owners.of(member);
        if (!member.getModifiers().contains(Modifier.PROTECTED)) {
            return declaring;
        }
        TypeMirror object = Modifiers.isStatic(member) ? null : object(named);
        for (Element e = body.owner(); object != null && e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement type && mayTouch(type, member, object)) {
                return type;
            }
        }
        return enclosingSubclass(declaring);
    }

    /** Whether code in a class of the text, as it stands there, has the right to touch a protected member. */
    boolean mayTouch(TypeElement type, Element member, ExpressionTree qualifier) {
        return member.getModifiers().contains(Modifier.PROTECTED)
                && (Modifiers.isStatic(member)
                        ? isSubclass(type, Owners.of(member))
                        : mayTouch(type, member, body.type(qualifier)));
    }

    private boolean mayTouch(TypeElement type, Element member, TypeMirror object) {
        return isSubclass(type, Owners.of(member))
                && types().isSubtype(types().erasure(object), types().erasure(type.asType()));
    }

    /** The type of what a member belongs to; null where that is not written. */
    private @Nullable TypeMirror object(ExpressionTree named) {
        ExpressionTree qualifier = named instanceof MemberSelectTree select
                ? select.getExpression()
                : named instanceof MemberReferenceTree reference ? reference.getQualifierExpression() : null;
        if (qualifier == null) {
            return null;
        }
        return Forms.isSuper(qualifier) ? Supers.caller(body, qualifier).asType() : body.type(qualifier);
    }

    /** Whether that class has it from another. */
    boolean isInherited(Element member, ExpressionTree named) {
        return !lookupClass(member, named).equals(Owners.of(member));
    }

    /**
     * Whether a member is one of a raw type.
     *
     * @param qualifier what stands before the dot
     */
    boolean isOfRaw(Element member, ExpressionTree qualifier) {
        return !Modifiers.isStatic(member)
                && !Forms.isSuper(qualifier)
                && raw.isRaw(body.type(qualifier), Owners.of(member));
    }

    /** Whether javac infers no type arguments from what a member is selected of: a parameter is bounded by itself. */
    boolean isUninferred(ExpressionTree named) {
        return named instanceof MemberSelectTree select
                && body.type(select.getExpression()) instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && IntStream.range(0, type.getTypeArguments().size())
                        .anyMatch(i -> !isNamed(type.getTypeArguments().get(i))
                                && element.getTypeParameters().get(i).getBounds().stream()
                                        .anyMatch(TypeVariables::areIn));
    }

    /** Whether an argument is no wildcard, nor the capture of one. */
    private boolean isNamed(TypeMirror argument) {
        return !(argument instanceof WildcardType) && !TypeNames.isCaptured(argument);
    }

    String accessor(Accessor accessor) {
        refuseBeyondLimit(accessor);
        return accessors.className() + "." + accessors.name(accessor);
    }

    /** The name of the accessor that tells whether assertions are on: as javac does, it asks the outermost class. */
    String assertions() {
        return accessor(new Accessor.Assertions(Owners.outermost(body.owner())));
    }

    /** A method handle takes one parameter less than a method may have. */
    private void refuseBeyondLimit(Accessor accessor) {
        ExecutableElement called = null;
        if (accessor instanceof Accessor.Raw raw) {
            refuseBeyondLimit(raw.member());
        } else if (accessor instanceof Accessor.Unread unread) {
            refuseBeyondLimit(unread.call());
        } else if (accessor instanceof Accessor.Call call) {
            called = call.method();
        } else if (accessor instanceof Accessor.New made) {
            called = made.constructor();
        }
        if (called != null && slots(called) > MOST_SLOTS) {
            boolean isNew = accessor instanceof Accessor.New;
            throw new NotCarried(
                    body.method().path(),
                    "a call of the inaccessible "
                            + (isNew ? "constructor of " + Owners.of(called).getSimpleName() : called.getSimpleName())
                            + " with so many parameters",
                    "make an object of some of them");
        }
    }

    private static int slots(ExecutableElement called) {
        boolean isInner = called.getKind() == ElementKind.CONSTRUCTOR && Modifiers.isInnerMember(Owners.of(called));
        boolean hasSelf = called.getKind() == ElementKind.METHOD && !Modifiers.isStatic(called);
        return (isInner || hasSelf ? 1 : 0)
                + called.getParameters().stream()
                        .mapToInt(parameter -> switch (parameter.asType().getKind()) {
                            case LONG, DOUBLE -> 2;
                            default -> 1;
                        })
                        .sum();
    }

    /**
     * The class by which to name a static member that stood without a qualifier: the one that declares it, or, where
     * generated code has no access to that, one that inherits it.
     */
    TypeElement staticOwner(Element member) {
        TypeElement declaring = Owners.of(member);
        if (isAccessible(declaring)) {
            return declaring;
        }
        TypeElement around = enclosingSubclass(declaring);
        if (isSubclass(around, declaring)) {
            return around;
        }
        for (ImportTree declaration : body.type().unit().tree().getImports()) {
            if (declaration.isStatic()
                    && declaration.getQualifiedIdentifier() instanceof MemberSelectTree select
                    && importedFrom(select) instanceof TypeElement imported
                    && isSubclass(imported, declaring)) {
                return imported;
            }
        }
        return declaring;
    }

    private @Nullable Element importedFrom(MemberSelectTree select) {
        var unit = new TreePath(body.type().unit().tree());
        return body.world().trees().getElement(TreePath.getPath(unit, select.getExpression()));
    }

    /** Whether the JVM lets the generated class name a type in calls. */
    boolean isAccessible(TypeElement type) {
        return Access.isAccessible(type, body.owner(), elements());
    }

    /** {@code this} of the class, among the coroutine's own and those around it, that has the member. */
    Fragment owner(Element member, boolean nested) {
        return instance(enclosingSubclass(Owners.of(member)), nested);
    }

    /** {@code Outer.this}. */
    Fragment instance(TypeElement wanted, boolean nested) {
        Fragment value = environment.self(nested);
        TypeElement type = body.owner();
        while (!type.equals(wanted)) {
            value = outward.outer(type, value);
            type = outward.around(type);
        }
        return value;
    }

    /** Java text of a private constant's value; null where it is none. */
    @Nullable
    String constant(Element member) {
        if (member instanceof VariableElement field && field.getConstantValue() != null && Modifiers.isStatic(member)) {
            return literal(field);
        }
        return null;
    }

    /** Java text of the value of a constant. */
    String literal(VariableElement constant) {
        Object value = Objects.requireNonNull(constant.getConstantValue());
        String text = elements().getConstantExpression(value);
        boolean compound = value instanceof Number && !Character.isDigit(text.charAt(0)) || text.contains("/");
        return compound ? "(" + text + ")" : text;
    }

    /** The innermost class around the coroutine, its own first, that is a subclass of {@code declaring}. */
    private TypeElement enclosingSubclass(TypeElement declaring) {
        for (Element e = body.owner(); e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement type && isSubclass(type, declaring)) {
                return type;
            }
        }
        return body.owner();
    }

    private boolean isSubclass(TypeElement type, TypeElement declaring) {
        return Hierarchy.isSubclass(type, declaring, types());
    }

    private Elements elements() {
        return body.world().elements();
    }

    private Types types() {
        return body.world().types();
    }
}
