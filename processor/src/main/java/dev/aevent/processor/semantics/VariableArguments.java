package dev.aevent.processor.semantics;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Arguments that Java passes in an array. */
public final class VariableArguments {
    private final Body body;

    public VariableArguments(Body body) {
        this.body = body;
    }

    /** Whether an array is made for the last parameter of a method with a variable number of them. */
    public boolean areSpread(ExecutableElement method, List<? extends ExpressionTree> arguments) {
        int parameters = method.getParameters().size();
        if (!method.isVarArgs()) {
            return false;
        } else if (arguments.size() != parameters) {
            return true;
        }
        Types types = body.world().types();
        TypeMirror last = body.type(arguments.get(parameters - 1));
        TypeMirror array =
                types.erasure(method.getParameters().get(parameters - 1).asType());
        return last.getKind() != TypeKind.NULL && !types.isAssignable(types.erasure(last), array);
    }
}
