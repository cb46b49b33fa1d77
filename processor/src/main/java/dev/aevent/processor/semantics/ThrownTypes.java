package dev.aevent.processor.semantics;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the checked exceptions of an anonymous class's initialisers, which nobody has to declare: a class with a name
 * has constructors that must.
 */
public final class ThrownTypes extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final Body body;
    private final Types types;
    private List<TypeMirror> thrown = new ArrayList<>();

    private ThrownTypes(Body body) {
        this.body = body;
        types = body.world().types();
    }

    public static List<TypeMirror> ofInitialisers(ClassTree anonymous, Body body) {
        var found = new ThrownTypes(body);
        for (Tree member : anonymous.getMembers()) {
            if (member instanceof BlockTree block && !block.isStatic()
                    || member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                found.scan(member, null);
            }
        }
        return found.thrown;
    }

    private void add(TypeMirror type) {
        if (type instanceof UnionType several) {
            several.getAlternatives().forEach(this::add);
        } else if (type.getKind() != TypeKind.NULL
                && !isA(type, RuntimeException.class)
                && !isA(type, Error.class)
                && thrown.stream().noneMatch(known -> types.isSubtype(type, known))) {
            thrown.removeIf(known -> types.isSubtype(known, type));
            thrown.add(type);
        }
    }

    private boolean isA(TypeMirror type, Class<?> unchecked) {
        TypeElement element = body.world().elements().getTypeElement(unchecked.getName());
        return types.isSubtype(type, element.asType());
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        if (body.type(tree.getMethodSelect()) instanceof ExecutableType called) {
            called.getThrownTypes().forEach(this::add);
        }
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        if (body.elementOrNull(tree) instanceof ExecutableElement constructor) {
            constructor.getThrownTypes().forEach(this::add);
        }
        if (tree.getClassBody() != null) {
            ofInitialisers(tree.getClassBody(), body).forEach(this::add);
        }
        return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitThrow(ThrowTree tree, @Nullable Void unused) {
        add(body.type(tree.getExpression()));
        return super.visitThrow(tree, null);
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, @Nullable Void unused) {
        List<TypeMirror> outer = thrown;
        thrown = new ArrayList<>();
        scan(tree.getResources(), null);
        tree.getResources().forEach(this::closes);
        scan(tree.getBlock(), null);
        List<TypeMirror> inner = thrown;
        thrown = outer;
        inner.stream()
                .filter(type -> tree.getCatches().stream().noneMatch(handler -> catches(handler, type)))
                .forEach(this::add);
        scan(tree.getCatches(), null);
        return scan(tree.getFinallyBlock(), null);
    }

    private void closes(Tree resource) {
        if (body.type(resource) instanceof DeclaredType declared) {
            ElementFilter.methodsIn(body.world().elements().getAllMembers((TypeElement) declared.asElement())).stream()
                    .filter(method -> method.getSimpleName().contentEquals("close")
                            && method.getParameters().isEmpty())
                    .forEach(close -> ((ExecutableType) types.asMemberOf(declared, close))
                            .getThrownTypes()
                            .forEach(this::add));
        }
    }

    private boolean catches(CatchTree handler, TypeMirror type) {
        TypeMirror caught = body.type(handler.getParameter());
        return caught instanceof UnionType several
                ? several.getAlternatives().stream().anyMatch(one -> types.isSubtype(type, one))
                : types.isSubtype(type, caught);
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        return null;
    }
}
