package dev.aevent.processor.lower;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.aevent.processor.ir.Fragment;
import dev.aevent.processor.ir.Local;
import dev.aevent.processor.ir.Piece;
import dev.aevent.processor.semantics.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Variables that patterns bind and that become locals, which patterns cannot bind: there, they have other names. */
final class Bindings {
    private final Body body;
    private final Locals locals;
    private final Transplant transplant;
    /** Those inside the text that declares them. */
    private final Map<Local, String> names = new IdentityHashMap<>();

    Bindings(Body body, Locals locals, Transplant transplant) {
        this.body = body;
        this.locals = locals;
        this.transplant = transplant;
    }

    /** By what name to call a local here, if not by its own. */
    @Nullable
    String name(Local local) {
        return names.get(local);
    }

    /** Text to come reads the locals. */
    void clear() {
        names.clear();
    }

    /**
     * The text of a case label; its bindings become locals.
     *
     * @param end where the label ends
     * @param assignments gets {@code local = binding;} for each that is named behind the label
     */
    Fragment label(CaseTree tree, int end, List<Fragment> assignments) {
        List<Local> bound = bindingsOf(tree, end);
        bound.forEach(local -> names.put(local, locals.fresh(local.name())));
        var text = new Text(body, body.start(tree));
        transplant.between(tree, body.start(tree), end, text);
        Set<Local> named = namedBehind(tree, end);
        for (Local local : bound) {
            String name = names.remove(local);
            if (named.contains(local)) { // else the guard may hold where it is not bound
                assignments.add(Fragment.of(new Piece.Definition(local), " = " + name + "; "));
            }
        }
        return text.build();
    }

    private Set<Local> namedBehind(CaseTree tree, int end) {
        Set<Local> named = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitIdentifier(IdentifierTree name, Void unused) {
                Local local = locals.of(body.elementOrNull(name));
                if (local != null && body.start(name) >= end) {
                    named.add(local);
                }
                return null;
            }
        }.scan(tree, null);
        return named;
    }

    void test(InstanceOfTree tree, Text out) {
        Tree pattern = tree.getPattern();
        List<Local> bound = pattern == null ? List.of() : bindingsOf(pattern, body.end(tree));
        if (bound.isEmpty() || names.containsKey(bound.get(0))) {
            transplant.generic(tree, out);
            return;
        }
        bound.forEach(local -> names.put(local, locals.fresh(local.name())));
        out.add("(");
        transplant.generic(tree, out);
        for (Local local : bound) {
            String name = names.get(local);
            out.add(" && ((").add(new Piece.Definition(local)).add(" = " + name + ") == " + name + " | true)");
        }
        out.add(")");
    }

    /** The bindings of patterns in a tree that other text names too. */
    private List<Local> bindingsOf(Tree tree, int end) {
        List<Local> bound = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, Void unused) {
                Element element = body.elementOrNull(variable);
                Local local = locals.of(element);
                if (local != null
                        && element != null
                        && element.getKind() == ElementKind.BINDING_VARIABLE
                        && body.end(variable) <= end) {
                    bound.add(local);
                }
                return super.visitVariable(variable, null);
            }
        }.scan(tree, null);
        return bound;
    }
}
