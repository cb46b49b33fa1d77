package dev.aevent.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Coercions;
import dev.aevent.processor.semantics.Concatenation;
import dev.aevent.processor.semantics.Forms;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Operators;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.TypeVariables;
import dev.aevent.processor.semantics.Unboxing;
import dev.aevent.processor.semantics.Updates;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Carries reads and assignments of fields over. */
final class Fields {
    private final Body body;
    private final Reach reach;
    private final TypeNames typeNames;
    private final Nesting nesting;
    private final Supers supers;
    private final Transplant transplant;
    private final CodeLines lines;
    private final Updates updates;
    private final Unboxing unboxing;
    private final Coercions coercions;

    Fields(
            Body body,
            Reach reach,
            TypeNames typeNames,
            Nesting nesting,
            CodeLines lines,
            Supers supers,
            Transplant transplant) {
        this.body = body;
        this.reach = reach;
        this.typeNames = typeNames;
        this.nesting = nesting;
        this.lines = lines;
        this.supers = supers;
        this.transplant = transplant;
        updates = new Updates(body);
        unboxing = new Unboxing(body);
        coercions = new Coercions(body);
    }

    void named(IdentifierTree tree, VariableElement field, Text out) {
        if (nesting.hasMember(field) || isCaseLabel(tree, field)) {
            out.add(body.text(tree));
            return;
        }
        boolean isStatic = Modifiers.isStatic(field);
        if (!isStatic && field.getConstantValue() != null) {
            // With "self." in front it would be no constant.
            out.add(reach.literal(field));
        } else if (reach.needsAccessor(field)) {
            String constant = reach.constant(field);
            out.add(
                    constant != null
                            ? constant
                            : read(
                                    tree,
                                    field,
                                    lines.before(tree),
                                    isStatic ? Fragment.EMPTY : transplant.owner(field)));
        } else if (isStatic) {
            out.add(new Piece.Type(typeNames.raw(reach.staticOwner(field)))).add("." + body.text(tree));
        } else {
            out.add(transplant.owner(field)).add("." + body.text(tree));
        }
    }

    /** A call of an accessor, which javac unboxes in its own line unless there is more around it. */
    private Fragment read(ExpressionTree tree, VariableElement field, int line, Fragment qualifier) {
        String name = accessor(new Accessor.Get(field, reach.lookupClass(field, tree)), field, tree);
        Fragment read = Fragment.of(name, new Piece.Line(line), "(", qualifier, ")");
        Fragment call = wouldCast(field, tree) ? StaticCalls.unchecked(typeNames.of(body.type(tree)), read) : read;
        int conversion = lines.conversion(tree);
        return conversion == line || !unboxing.applies(tree)
                ? call
                : Fragment.of(new Piece.Line(conversion), "(", call, ")");
    }

    /**
     * The name of an accessor.
     *
     * @param named what names the field
     */
    String accessor(Accessor accessor, VariableElement field, ExpressionTree named) {
        boolean isOfRaw = named instanceof MemberSelectTree select && reach.isOfRaw(field, select.getExpression());
        return reach.accessor(isOfRaw || wouldCast(field, named) ? new Accessor.Raw(accessor) : accessor);
    }

    /**
     * Whether an accessor would cast to what a type variable stands for, whoever uses the value: that of a subclass, or
     * one whose type arguments have no name.
     */
    private boolean wouldCast(VariableElement field, ExpressionTree named) {
        return reach.isUninferred(named)
                ? TypeVariables.areIn(field.asType())
                : reach.isInherited(field, named) && coercions.isUnchecked(named);
    }

    /** An enum's constant in a case label must stay a simple name. */
    private boolean isCaseLabel(Tree tree, Element element) {
        TreePath parent = body.path(tree).getParentPath();
        return element.getKind() == ElementKind.ENUM_CONSTANT
                && (parent.getLeaf() instanceof CaseTree arm && arm.getBody() != tree
                        || parent.getLeaf().getKind().name().equals("CONSTANT_CASE_LABEL"));
    }

    static boolean isOne(Element element) {
        return (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.ENUM_CONSTANT)
                && element.getEnclosingElement() instanceof TypeElement;
    }

    void selected(MemberSelectTree tree, VariableElement field, Text out) {
        boolean isSuper = Forms.isSuper(tree.getExpression());
        if (nesting.hasMember(tree.getExpression(), field)) {
            transplant.generic(tree, out);
        } else if (reach.needsAccessor(field)) {
            String constant = reach.constant(field);
            out.at(body.start(tree));
            if (constant != null) {
                reach.refuseComputed(tree.getExpression(), field);
                out.add(constant);
                return;
            }
            out.add(read(tree, field, lines.after(tree.getExpression()), qualifier(tree, field)));
        } else if (isSuper) {
            TypeElement declaring = Owners.of(field);
            out.at(body.start(tree))
                    .add("((")
                    .add(new Piece.Type(typeNames.raw(declaring)))
                    .add(") ")
                    .add(transplant.owner(field))
                    .add(")." + tree.getIdentifier());
        } else {
            transplant.generic(tree, out);
        }
    }

    /** The instance on which a field is selected; empty for a static one. */
    Fragment qualifier(ExpressionTree target, VariableElement field) {
        if (target instanceof MemberSelectTree select) {
            reach.refuseComputed(select.getExpression(), field);
        }
        if (Modifiers.isStatic(field)) {
            return Fragment.EMPTY;
        }
        if (target instanceof MemberSelectTree select) {
            return Forms.isSuper(select.getExpression())
                    ? supers.instance(select.getExpression())
                    : transplant.carryPart(select.getExpression());
        }
        return transplant.owner(field);
    }

    void assignment(AssignmentTree tree, Text out) {
        ExpressionTree target = Forms.unwrapped(tree.getVariable());
        if (body.elementOrNull(target) instanceof VariableElement field && isInaccessible(target, field)) {
            var set = new Accessor.Set(field, reach.lookupClass(field, target));
            boolean isUnchecked = wouldCast(field, target) || coercions.wider(tree.getExpression()) != null;
            Fragment qualifier = qualifier(target, field);
            Fragment call = Fragment.of(
                    isUnchecked ? reach.accessor(new Accessor.Raw(set)) : accessor(set, field, target),
                    new Piece.Line(lines.after(tree.getExpression())),
                    "(",
                    qualifier,
                    qualifier.pieces().isEmpty() ? "" : ", ",
                    stored(tree.getExpression(), target, transplant.carryPart(tree.getExpression())),
                    ")");
            out.at(body.start(tree))
                    .add(isUnchecked ? StaticCalls.unchecked(typeNames.of(body.type(target)), call) : call);
        } else {
            transplant.generic(tree, out);
        }
    }

    /** What a field takes, as an argument: unlike an assignment, a call does not narrow constants. */
    private Fragment stored(ExpressionTree tree, ExpressionTree target, Fragment value) {
        TypeName type = typeNames.of(body.type(target));
        TypeName primitive = type.isBoxedPrimitive() ? type.unbox() : type;
        boolean narrow =
                primitive.equals(TypeName.BYTE) || primitive.equals(TypeName.SHORT) || primitive.equals(TypeName.CHAR);
        return narrow && body.type(tree).getKind().isPrimitive()
                ? Fragment.of("(", new Piece.Type(primitive), ") (", value, ")")
                : value;
    }

    boolean isInaccessible(ExpressionTree target, VariableElement field) {
        boolean inText = target instanceof MemberSelectTree select
                ? nesting.hasMember(select.getExpression(), field)
                : nesting.hasMember(field);
        return isOne(field) && !inText && reach.needsAccessor(field);
    }

    void update(CompoundAssignmentTree tree, Text out) {
        ExpressionTree target = Forms.unwrapped(tree.getVariable());
        if (body.elementOrNull(target) instanceof VariableElement field && isInaccessible(target, field)) {
            TypeElement owner = reach.lookupClass(field, target);
            boolean held = isComputed(target, field);
            TypeName old = typeNames.of(coercions.updated(target));
            var compound = new Accessor.Compound(
                    field,
                    owner,
                    typeNames.of(body.type(target)),
                    old,
                    Operators.sign(tree.getKind()),
                    operand(tree.getExpression()),
                    held);
            Fragment qualifier = qualifier(target, field);
            String comma = qualifier.pieces().isEmpty() || held ? "" : ", ";
            Accessor read = held ? new Accessor.Hold(field, owner, old) : new Accessor.Get(field, owner);
            Fragment taken = Fragment.of(
                    accessor(read, field, target),
                    new Piece.Line(lines.read(tree, updates.operands(target))),
                    "(",
                    qualifier,
                    ")");
            out.at(body.start(tree))
                    .add(accessor(compound, field, target))
                    // Of all that it does, only the operation may fail.
                    .add(new Piece.Line(lines.after(tree.getExpression())))
                    .add("(")
                    .add(held ? Fragment.EMPTY : qualifier)
                    .add(comma)
                    .at(body.start(tree))
                    .add(!held && wouldCast(field, target) ? StaticCalls.unchecked(old, taken) : taken)
                    .add(", ");
            transplant.tree(tree.getExpression(), out);
            out.add(")");
        } else {
            transplant.generic(tree, out);
        }
    }

    /** The type that the accessor of an update takes, to which no type variable means anything, and no text a class. */
    private TypeName operand(ExpressionTree tree) {
        TypeMirror type = body.world().types().erasure(body.type(tree));
        boolean isObject = !type.getKind().isPrimitive() && !unboxing.isBoxed(type) && !Concatenation.isString(type);
        return isObject ? ClassName.OBJECT : typeNames.of(type);
    }

    void update(UnaryTree tree, Text out) {
        String step = Operators.step(tree.getKind());
        ExpressionTree target = Forms.unwrapped(tree.getExpression());
        if (step != null
                && body.elementOrNull(target) instanceof VariableElement field
                && isInaccessible(target, field)) {
            boolean postfix = tree.getKind().name().startsWith("POSTFIX");
            var accessor = new Accessor.Step(
                    field, reach.lookupClass(field, target), typeNames.of(body.type(target)), step, postfix);
            out.at(body.start(tree))
                    .add(accessor(accessor, field, target))
                    .add(new Piece.Line(lines.write(tree)))
                    .add("(")
                    .add(qualifier(target, field))
                    .add(")");
        } else {
            out.at(body.start(tree));
            transplant.generic(tree, out);
        }
    }

    /** Whether the object of a field must be evaluated once only. */
    private boolean isComputed(ExpressionTree target, VariableElement field) {
        return target instanceof MemberSelectTree select
                && !Modifiers.isStatic(field)
                && !transplant.isReplaced(select.getExpression())
                && !Forms.isSuper(select.getExpression())
                && !isNameOrThis(select.getExpression());
    }

    private static boolean isNameOrThis(ExpressionTree tree) {
        ExpressionTree inner = Forms.unwrapped(tree);
        return inner instanceof IdentifierTree || Forms.isThis(inner);
    }
}
