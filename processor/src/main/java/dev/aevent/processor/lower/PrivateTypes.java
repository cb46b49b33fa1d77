package dev.aevent.processor.lower;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.check.ImplicitCall;
import dev.aevent.processor.semantics.Access;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.NotCarried;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Refuses private nested types, and those of other packages that are protected or stand in package-private ones, where
 * the user's compiler is to compile what is generated: it does not let the generated class name them.
 */
public final class PrivateTypes {
    private final Attributed world;

    public PrivateTypes(Attributed world) {
        this.world = world;
    }

    /**
     * Looks through a coroutine.
     *
     * @throws NotCarried at the first mention of such a type
     */
    public void refuse(CoroutineClass type, CoroutineMethod method) {
        refuse(type.path(), type.element().asType());
        new TreePathScanner<Void, Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, Void unused) {
                super.scan(tree, null);
                if (tree instanceof ExpressionTree || tree instanceof VariableTree) {
                    var path = new TreePath(getCurrentPath(), tree);
                    refuse(path, world.trees().getTypeMirror(path));
                    refuse(path, world.trees().getElement(path));
                }
                return null;
            }

            @Override
            public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
                ImplicitCall.Iteration iteration = method.iterations().get(tree);
                if (iteration != null) {
                    refuse(getCurrentPath(), iteration.iteratorType());
                    iteration.calls().forEach(call -> refuse(getCurrentPath(), call.callee()));
                }
                return super.visitEnhancedForLoop(tree, null);
            }

            @Override
            public @Nullable Void visitMethod(MethodTree tree, Void unused) {
                refuse(getCurrentPath(), world.trees().getElement(getCurrentPath()));
                return super.visitMethod(tree, null);
            }
        }.scan(method.path(), null);
    }

    /** What accessors and entries of a method or field name. */
    private void refuse(TreePath at, @Nullable Element element) {
        if (element instanceof ExecutableElement method) {
            refuse(at, method.getReturnType());
            method.getParameters().forEach(parameter -> refuse(at, parameter.asType()));
        }
        if (element != null && element.getEnclosingElement() instanceof TypeElement owner) {
            refuse(at, owner.asType());
        }
    }

    private void refuse(TreePath at, @Nullable TypeMirror type) {
        if (type instanceof ArrayType array) {
            refuse(at, array.getComponentType());
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> refuse(at, argument));
            for (Element e = declared.asElement(); e instanceof TypeElement; e = e.getEnclosingElement()) {
                if (Modifiers.isPrivate(e)) {
                    throw new NotCarried(
                            at,
                            "the private type " + e.getSimpleName() + ", with -Aaevent.emit=source,",
                            "make it package-private");
                }
                if (e.getModifiers().contains(Modifier.PROTECTED)
                        && !packageOf(e).equals(packageOf(at))) {
                    throw new NotCarried(
                            at,
                            "the protected type " + e.getSimpleName()
                                    + " of another package, with -Aaevent.emit=source,",
                            "make it public");
                }
                if (e != declared.asElement() && !Access.isVisible((TypeElement) e, packageOf(at), world.elements())) {
                    throw new NotCarried(
                            at,
                            "the type " + declared.asElement().getSimpleName() + " in the package-private type "
                                    + e.getSimpleName() + " of another package, with -Aaevent.emit=source,",
                            "make " + e.getSimpleName() + " public");
                }
            }
        }
    }

    private PackageElement packageOf(Element element) {
        return world.elements().getPackageOf(element);
    }

    private PackageElement packageOf(TreePath path) {
        return packageOf(world.trees().getElement(new TreePath(path.getCompilationUnit())));
    }
}
