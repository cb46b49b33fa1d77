package dev.aevent.processor.check;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.attribute.Unit;
import dev.aevent.processor.diagnostics.MessageKind;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds the classes in a file, or those that a coroutine declares, and their coroutines. */
final class ClassScanner extends OrdinaryScanner {
    private final Unit unit;
    private final List<CoroutineClass> classes = new ArrayList<>();
    private @Nullable List<CoroutineMethod> methods;

    ClassScanner(Context context, Unit unit, Surroundings surroundings) {
        super(context, surroundings);
        this.unit = unit;
    }

    /** The classes that declare coroutines, in source order. */
    List<CoroutineClass> classes() {
        return classes;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        List<CoroutineMethod> outer = methods;
        var own = new ArrayList<CoroutineMethod>();
        int index = classes.size();
        if (!(context().element(getCurrentPath()) instanceof TypeElement type) || !Carried.is(type)) {
            methods = null;
            super.visitClass(tree, null);
        } else {
            methods = own;
            super.visitClass(tree, null);
            if (!own.isEmpty()) {
                tree.getMembers().forEach(this::refuseTakenName);
                classes.add(index, new CoroutineClass(unit, getCurrentPath(), type, own));
            }
        }
        methods = outer;
        return null;
    }

    /** What is generated for a class has the name that a member so called would have. */
    private void refuseTakenName(Tree member) {
        if (member instanceof ClassTree type && type.getSimpleName().contentEquals("Coroutines")) {
            context()
                    .report(
                            new TreePath(getCurrentPath(), member),
                            MessageKind.NOT_CARRIED,
                            "a class named Coroutines in one with coroutines",
                            "rename it");
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (methods == null
                || !(context().element(getCurrentPath()) instanceof ExecutableElement method)
                || !Vocabulary.isCoroutine(method)) {
            return super.visitMethod(tree, null);
        }
        var scanner = new CoroutineScanner(context(), unit, method, classes);
        methods.add(scanner.scanMethod(getCurrentPath()));
        return null;
    }
}
