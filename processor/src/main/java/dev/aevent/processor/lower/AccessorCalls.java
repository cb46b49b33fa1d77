package dev.aevent.processor.lower;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Modifiers;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Writes calls of accessors. */
final class AccessorCalls {
    private final Reach reach;
    private final Transplant transplant;

    AccessorCalls(Reach reach, Transplant transplant) {
        this.reach = reach;
        this.transplant = transplant;
    }

    /**
     * The name of the accessor of a method.
     *
     * @param named what names the method
     */
    String name(ExecutableElement method, ExpressionTree named) {
        return reach.accessor(ownCall(method, named));
    }

    /** The same, of a method of a raw type. */
    String rawName(ExecutableElement method, ExpressionTree named) {
        return reach.accessor(new Accessor.Raw(ownCall(method, named)));
    }

    /** The accessor of a method that is not called on {@code super}. */
    Accessor.Call ownCall(ExecutableElement method, ExpressionTree named) {
        TypeElement owner = reach.lookupClass(method, named);
        return new Accessor.Call(method, owner, owner);
    }

    /** The name of an accessor with type arguments, and with the texts of those that are its last ones. */
    Fragment explicit(String name, List<? extends Tree> arguments, List<Object> more) {
        int dot = name.indexOf('.') + 1;
        return Fragment.of(name.substring(0, dot), typeArguments(arguments, more), name.substring(dot));
    }

    /** Type arguments in their brackets. */
    Fragment typeArguments(List<? extends Tree> arguments) {
        return typeArguments(arguments, List.of());
    }

    private Fragment typeArguments(List<? extends Tree> arguments, List<Object> more) {
        List<Object> parts = new ArrayList<>(List.of("<"));
        for (Tree argument : arguments) {
            parts.add(parts.size() == 1 ? "" : ", ");
            parts.add(transplant.carryPart(argument));
        }
        for (Object text : more) {
            parts.add(", ");
            parts.add(text);
        }
        parts.add(">");
        return Fragment.of(parts.toArray());
    }

    /** The type variables of a class and of those around it, as its accessors have them. */
    static List<TypeParameterElement> variables(TypeElement type) {
        List<TypeParameterElement> variables = new ArrayList<>();
        for (Element e = type; e instanceof TypeElement scope; e = e.getEnclosingElement()) {
            for (TypeParameterElement parameter : scope.getTypeParameters()) {
                if (variables.stream().noneMatch(known -> known.getSimpleName().equals(parameter.getSimpleName()))) {
                    variables.add(parameter);
                }
            }
            if (Modifiers.isStatic(e)) {
                break;
            }
        }
        return variables;
    }

    /** A call that begins where {@code out} is, and whose parenthesis, by which javac knows it, is in a line. */
    void call(Text out, Object name, int line, Fragment first, List<? extends Tree> arguments) {
        out.add(name).add(new Piece.Line(line)).add("(").add(first);
        String comma = first.pieces().isEmpty() ? "" : ", ";
        for (Tree argument : arguments) {
            out.add(comma);
            transplant.tree(argument, out);
            comma = ", ";
        }
        out.add(")");
    }
}
