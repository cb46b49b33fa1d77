package dev.aevent.processor.semantics;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.diagnostics.Names;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** The local classes of a file's coroutines, and what they and lambdas capture. */
public final class LocalClasses {
    private final Trees trees;
    private final Map<TypeElement, TreePath> declarations = new HashMap<>();
    private final Map<TypeElement, Set<VariableElement>> captures = new HashMap<>();

    public LocalClasses(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        new TreePathScanner<Void, Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, Void unused) {
                if (trees.getElement(getCurrentPath()) instanceof TypeElement type && Carried.isHoisted(type)) {
                    declarations.put(type, getCurrentPath());
                }
                return super.visitClass(tree, null);
            }
        }.scan(unit, null);
    }

    /** The declaration of a local class. */
    public TreePath declaration(TypeElement hoisted) {
        return Objects.requireNonNull(declarations.get(hoisted), () -> "no declaration of " + hoisted);
    }

    /** The local class that a local class extends; null if it extends none. */
    @Nullable
    public TypeElement superclass(TypeElement hoisted) {
        return hoisted.getSuperclass() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement above
                        && Carried.isHoisted(above)
                ? above
                : null;
    }

    /** The variables around a local class that its objects need: those it names, and those that others need it to make. */
    public Set<VariableElement> captures(TypeElement hoisted) {
        Set<VariableElement> known = captures.get(hoisted);
        if (known == null) {
            captures.put(hoisted, Set.of()); // itself, which it may name
            known = captures(declaration(hoisted));
            captures.put(hoisted, known);
        }
        return known;
    }

    /** The variables around a lambda or class that it names, those that local classes need which it makes included. */
    public Set<VariableElement> captures(TreePath closure) {
        var scanner = new Names();
        scanner.scan(closure, null);
        scanner.used.removeAll(scanner.declared);
        return scanner.used;
    }

    private final class Names extends TreePathScanner<Void, Void> {
        final Set<VariableElement> used = new LinkedHashSet<>();
        final Set<Element> declared = new HashSet<>();

        @Override
        public @Nullable Void visitVariable(VariableTree tree, Void unused) {
            Element variable = trees.getElement(getCurrentPath());
            if (variable != null) {
                declared.add(variable);
            }
            return super.visitVariable(tree, null);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, Void unused) {
            named(trees.getElement(getCurrentPath()));
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, Void unused) {
            // A superclass of an anonymous class is no identifier of its own.
            if (trees.getElement(getCurrentPath()) instanceof TypeElement type && superclass(type) != null) {
                named(superclass(type));
            }
            return super.visitClass(tree, null);
        }

        private void named(@Nullable Element element) {
            if (element instanceof TypeElement type && Carried.isHoisted(type)) {
                used.addAll(captures(type));
            } else if (element instanceof VariableElement variable
                    && isLocal(variable)
                    && variable.getConstantValue() == null) {
                used.add(variable);
            }
        }
    }

    /** Whether a variable belongs to a method's body, not to a class. */
    public static boolean isLocal(VariableElement variable) {
        return switch (variable.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, EXCEPTION_PARAMETER, RESOURCE_VARIABLE, BINDING_VARIABLE -> true;
            default -> false;
        };
    }
}
