package dev.aevent.processor.lower;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.semantics.Body;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Carries declarations of variables over. */
final class Declarators {
    private final Body body;
    private final Locals locals;
    private final Bindings bindings;
    private final Nesting nesting;
    private final Transplant transplant;

    Declarators(Body body, Locals locals, Bindings bindings, Nesting nesting, Transplant transplant) {
        this.body = body;
        this.locals = locals;
        this.bindings = bindings;
        this.nesting = nesting;
        this.transplant = transplant;
    }

    void variable(VariableTree tree, Text out) {
        Local local = locals.of(body.elementOrNull(tree));
        String binding = local == null ? null : bindings.name(local);
        if (binding != null) {
            transplant.between(tree, body.start(tree), body.end(tree) - nameLength(tree), out);
            out.add(binding);
        } else if (tree.getInitializer() instanceof NewClassTree made
                && made.getClassBody() != null
                && body.element(tree).getKind() == ElementKind.ENUM_CONSTANT) {
            constant(tree, made, made.getClassBody(), out);
        } else {
            declarator(tree, body.start(tree), out);
        }
    }

    /** An enum constant with a body. The compiler has all of its trees begin where its name does. */
    private void constant(VariableTree tree, NewClassTree made, ClassTree inner, Text out) {
        int cursor = body.start(tree);
        for (ExpressionTree argument : made.getArguments()) {
            out.copy(cursor, body.start(argument));
            transplant.tree(argument, out);
            cursor = body.end(argument);
        }
        nesting.enter((TypeElement) body.element(inner));
        transplant.between(inner, cursor, body.end(inner), out);
        nesting.leaveClass();
        out.copy(body.end(inner), body.end(tree));
    }

    /** A declaration from where its own text begins: in {@code int a, b} that of b begins behind the comma. */
    void declarator(VariableTree tree, int from, Text out) {
        if (locals.isRenamed(body.elementOrNull(tree))) {
            int name = nameOf(tree, from);
            transplant.between(tree, from, name, out);
            out.add(locals.textName(body.element(tree)));
            transplant.between(tree, name + tree.getName().length(), body.end(tree), out);
        } else {
            transplant.between(tree, from, body.end(tree), out);
        }
    }

    /** How long the name at the end of a declaration is; unicode escapes make it longer than it reads. */
    private int nameLength(VariableTree tree) {
        String text = body.text(tree);
        if (text.endsWith(tree.getName().toString())) {
            return tree.getName().length();
        }
        int start = text.length();
        while (start > 0 && " \t\n\f\r>]/".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.length() - start;
    }

    /** Where the name of a variable stands, behind its type and what comes before its own text. */
    private int nameOf(VariableTree tree, int from) {
        Tree type = tree.getType();
        while (type instanceof ArrayTypeTree array) {
            type = array.getType(); // brackets may stand behind the name
        }
        int start = Math.max(from, Math.max(type == null ? -1 : body.end(type), body.end(tree.getModifiers())));
        Matcher name = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|(?<![\\w$])("
                        + Pattern.quote(tree.getName().toString()) + ")(?![\\w$])")
                .matcher(body.text(start, body.end(tree)));
        while (name.find()) {
            if (name.group(1) != null) {
                return start + name.start();
            }
        }
        throw new IllegalStateException("no name in " + tree);
    }
}
