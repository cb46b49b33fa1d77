package dev.aevent.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import dev.aevent.processor.check.AwaitSite;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.check.ImplicitCall;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Names of types and packages that generated code may put before a dot where the user's code need not: a variable of
 * such a name would hide it there (JLS 6.4.2), so it gets another.
 */
final class Obscured {
    private final Body body;
    private final Set<String> types = new HashSet<>(List.of("Object", "Objects", "String", "Members", "MethodHandles"));
    private final Set<String> packages = new HashSet<>(List.of("java", "dev"));
    /** Types that stay without their package's name. */
    private final Set<TypeElement> near = new HashSet<>();
    /** Classes in the text, whose members keep their names. */
    private final List<ClassTree> classes = new ArrayList<>();

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
        obscured.classes.forEach(obscured::refuseMembers);
        obscured.refuseVariables();
        obscured.types.addAll(obscured.packages);
        obscured.types.remove(""); // the unnamed package
        return obscured.types;
    }

    private void scan(Tree method) {
        new TreeScanner<Void, Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree node, Void unused) {
                classes.add(node);
                return super.visitClass(node, null);
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

    /** Members of a class, inherited ones included, that would be taken for what generated code names. */
    private void refuseMembers(ClassTree tree) {
        for (Element member : body.world().elements().getAllMembers((TypeElement) body.element(tree))) {
            String name = member.getSimpleName().toString();
            if (member.getKind().isField() && types.contains(name)) {
                throw refusal(tree, member, "a field that bears the name of the type " + name);
            } else if (near.stream().anyMatch(type -> member instanceof TypeElement && isHidden(type, member))) {
                throw refusal(tree, member, "a member that hides the type " + name);
            }
        }
    }

    /** A type variable is no variable: generated code that it hides a package from has no other name for what is in it. */
    private void refuseVariables() {
        for (TreePath path = body.method().path(); path != null; path = path.getParentPath()) {
            for (TypeParameterTree variable : LocalNames.typeVariables(path.getLeaf())) {
                String name = variable.getName().toString();
                if (packages.contains(name)) {
                    throw new NotCarried(
                            new TreePath(path, variable),
                            "a type variable that bears the name of the package " + name,
                            "rename it");
                }
            }
        }
    }

    private static boolean isHidden(TypeElement type, Element by) {
        return type.getSimpleName().equals(by.getSimpleName()) && !type.equals(by);
    }

    private NotCarried refusal(ClassTree tree, Element member, String what) {
        Tree place = tree.getMembers().stream()
                .map(Tree.class::cast)
                .filter(own -> member.equals(body.elementOrNull(own)))
                .findFirst()
                .orElse(tree);
        return new NotCarried(body.path(place), what, "rename it");
    }

    private void mentioned(Tree tree) {
        Element element = body.elementOrNull(tree);
        if (element instanceof TypeElement type) {
            add(type);
        } else if (element != null && Modifiers.isStatic(element)) {
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
            if (declaring.equals(body.world().elements().getPackageOf(body.owner()))) {
                near.add((TypeElement) outermost);
            }
            packages.add(declaring.getQualifiedName().toString().split("\\.", 2)[0]);
        }
    }
}
