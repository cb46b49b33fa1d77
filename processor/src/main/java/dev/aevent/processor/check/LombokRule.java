package dev.aevent.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.aevent.processor.diagnostics.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what makes Lombok rewrite a coroutine's body. The compiler then runs a body that stands in no text, and we
 * compile the text. Members that Lombok adds are another matter: they are seen like any others.
 */
final class LombokRule extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private static final String PREFIX = "lombok.";
    private static final String EXPERIMENTAL = "lombok.experimental.";
    private static final String VAL = "lombok.val";

    /** Annotations of a class that change its methods. */
    private static final Set<String> OF_CLASSES =
            Set.of("lombok.experimental.ExtensionMethod", "lombok.experimental.UtilityClass");

    /** Annotations of a method, or of its parameters, that change its body. */
    private static final Set<String> OF_METHODS = Set.of(
            "lombok.Locked",
            "lombok.Locked.Read",
            "lombok.Locked.Write",
            "lombok.NonNull",
            "lombok.SneakyThrows",
            "lombok.Synchronized");

    private static final String PERMIT = "use a java.util.concurrent.Semaphore with one permit";

    /** What to write instead. */
    private static final Map<String, String> INSTEAD = Map.of(
            "lombok.Cleanup",
            "use try-with-resources",
            "lombok.Locked",
            PERMIT,
            "lombok.Locked.Read",
            PERMIT,
            "lombok.Locked.Write",
            PERMIT,
            "lombok.NonNull",
            "check for null yourself",
            "lombok.SneakyThrows",
            "declare the exception, or catch it",
            "lombok.Synchronized",
            PERMIT,
            "lombok.experimental.ExtensionMethod",
            "call the static methods as such, or move the coroutine",
            "lombok.experimental.UtilityClass",
            "write 'static' yourself, or move the coroutine",
            VAL,
            "write 'final var'");

    private final Context context;
    private final boolean isUsed;
    private Place place = Place.ELSEWHERE;
    private List<TreePath> ofClasses = List.of();

    /** Where the scanner is. */
    private enum Place {
        ELSEWHERE,
        /** The modifiers and parameters of a coroutine. */
        HEADER,
        BODY
    }

    LombokRule(Context context) {
        this.context = context;
        isUsed = context.world().elements().getTypeElement("lombok.NonNull") != null;
    }

    /** Checks the coroutines of a file. */
    void check(Tree file) {
        if (isUsed) {
            scan(file, null);
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
        List<TreePath> outer = ofClasses;
        TreePath modifiers = new TreePath(getCurrentPath(), tree.getModifiers());
        ofClasses = tree.getModifiers().getAnnotations().stream()
                .map(annotation -> new TreePath(modifiers, annotation))
                .filter(annotation -> OF_CLASSES.contains(name(annotation)))
                .toList();
        super.visitClass(tree, null);
        ofClasses = outer;
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
        if (place == Place.BODY || !Vocabulary.isCoroutine(context.element(getCurrentPath()))) {
            return super.visitMethod(tree, null);
        }
        ofClasses.forEach(annotation -> report(annotation, name(annotation)));
        ofClasses = List.of(); // said once
        place = Place.HEADER;
        scan(tree.getModifiers(), null);
        scan(tree.getParameters(), null);
        place = Place.BODY;
        scan(tree.getBody(), null);
        place = Place.ELSEWHERE;
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
        String name = name(getCurrentPath());
        boolean changes = switch (place) {
            case ELSEWHERE -> false;
            case HEADER -> OF_METHODS.contains(name);
            case BODY -> name.startsWith(PREFIX);
        };
        if (changes) {
            report(getCurrentPath(), name);
        }
        return super.visitAnnotation(tree, null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
        if (place == Place.BODY && tree.getType() != null) {
            TreePath type = new TreePath(getCurrentPath(), tree.getType());
            if (Vocabulary.isNamed(context.element(type), VAL)) {
                report(getCurrentPath(), VAL);
            }
        }
        return super.visitVariable(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        checkLazy();
        return super.visitIdentifier(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        checkLazy();
        return super.visitMemberSelect(tree, null);
    }

    /** A lazy getter's field is of a type that stands nowhere. */
    private void checkLazy() {
        Element used = place == Place.BODY ? context.element(getCurrentPath()) : null;
        if (used != null && used.getKind() == ElementKind.FIELD && isLazy(used)) {
            context.report(getCurrentPath(), MessageKind.CHANGED_BY_LOMBOK, "@Getter(lazy = true)", "call the getter");
        }
    }

    private static boolean isLazy(Element field) {
        for (AnnotationMirror annotation : field.getAnnotationMirrors()) {
            if (Vocabulary.isNamed(annotation.getAnnotationType().asElement(), "lombok.Getter")) {
                return annotation.getElementValues().entrySet().stream()
                        .anyMatch(value -> value.getKey().getSimpleName().contentEquals("lazy")
                                && Boolean.TRUE.equals(value.getValue().getValue()));
            }
        }
        return false;
    }

    private String name(TreePath annotation) {
        Tree type = ((AnnotationTree) annotation.getLeaf()).getAnnotationType();
        return context.element(new TreePath(annotation, type)) instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : "";
    }

    private void report(TreePath path, String name) {
        String shown = name.equals(VAL)
                ? "val"
                : "@" + name.substring(name.startsWith(EXPERIMENTAL) ? EXPERIMENTAL.length() : PREFIX.length());
        context.report(
                path, MessageKind.CHANGED_BY_LOMBOK, shown, INSTEAD.getOrDefault(name, "move it out of the coroutine"));
    }
}
