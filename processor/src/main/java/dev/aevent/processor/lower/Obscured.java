package dev.aevent.processor.lower;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.aevent.processor.check.AwaitSite;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.check.ImplicitCall;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Names of types and packages that generated code may put before a dot where the user's code need not: a variable of
 * such a name would hide it there (JLS 6.4.2), so it gets another.
 */
final class Obscured {
    private final Body body;
    private final Set<String> types = new HashSet<>(List.of("Objects"));
    private final Set<String> packages = new HashSet<>(List.of("java", "dev"));
    /** Fields of classes in the text: these keep their names. */
    private final List<VariableTree> fields = new ArrayList<>();

    private Obscured(Body body) {
        this.body = body;
    }

    /** The names for the body of a coroutine. */
    static Set<String> in(Body body) {
        var obscured = new Obscured(body);
        obscured.add(body.owner());
        CoroutineMethod method = body.method();
        for (AwaitSite site : method.awaits().values()) {
            if (site instanceof AwaitSite.PatchedCall call) {
                obscured.addOwner(call.patch());
            } else if (site instanceof AwaitSite.CoroutineCall call) {
                obscured.addOwner(call.callee());
            }
        }
        method.closes().values().forEach(obscured::addCall);
        method.iterations().values().forEach(iteration -> iteration.calls().forEach(obscured::addCall));
        obscured.scan(body.method().path().getLeaf());
        obscured.refuseFields();
        obscured.types.addAll(obscured.packages);
        return obscured.types;
    }

    private void scan(Tree method) {
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree node, Void unused) {
                if (body.elementOrNull(node) instanceof VariableElement variable
                        && variable.getEnclosingElement() instanceof TypeElement) {
                    fields.add(node);
                }
                return super.visitVariable(node, null);
            }

            @Override
            public @Nullable Void visitIdentifier(IdentifierTree node, Void unused) {
                mentioned(node);
                return null;
            }

            @Override
            public @Nullable Void visitMemberSelect(MemberSelectTree node, Void unused) {
                mentioned(node);
                return super.visitMemberSelect(node, null);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree node, Void unused) {
                mentioned(node);
                return super.visitMemberReference(node, null);
            }
        }.scan(method, null);
    }

    private void refuseFields() {
        for (VariableTree field : fields) {
            if (types.contains(field.getName().toString())) {
                throw new NotCarried(
                        body.path(field), "a field that bears the name of the type " + field.getName(), "rename it");
            }
        }
    }

    private void mentioned(Tree tree) {
        Element element = body.elementOrNull(tree);
        if (element instanceof TypeElement type) {
            add(type);
        } else if (element != null && element.getModifiers().contains(Modifier.STATIC)) {
            addOwner(element);
        }
    }

    private void addCall(ImplicitCall call) {
        addOwner(call instanceof ImplicitCall.OfPatched patched ? patched.patch() : call.callee());
    }

    private void addOwner(Element member) {
        if (member.getEnclosingElement() instanceof TypeElement type) {
            add(type);
        }
    }

    private void add(TypeElement type) {
        if (body.isDeclaredHere(type)) {
            return;
        }
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        if (outermost.getEnclosingElement() instanceof PackageElement declaring) { // not that of arrays and primitives
            types.add(outermost.getSimpleName().toString());
            packages.add(declaring.getQualifiedName().toString().split("\\.", 2)[0]);
        }
    }
}
