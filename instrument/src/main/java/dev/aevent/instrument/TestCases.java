package dev.aevent.instrument;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Tells which methods JUnit calls as tests, in any of its generations. */
final class TestCases {
    private static final int MOST_PARAMETERS = 5;

    private TestCases() {}

    /** Whether it is a test that can be made a coroutine: one that {@code spawn} could be given. */
    static boolean isOne(ExecutableElement method) {
        return method.getReturnType().getKind() == TypeKind.VOID
                && method.getParameters().size() <= MOST_PARAMETERS
                && method.getTypeParameters().isEmpty()
                && !method.isVarArgs()
                && !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.ABSTRACT)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && (isAnnotated(method, new HashSet<>()) || isNamedTest(method));
    }

    private static boolean isAnnotated(Element element, Set<Element> seen) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Element type = mirror.getAnnotationType().asElement();
            String name = type.toString();
            if (name.equals("org.junit.Test") || name.equals("org.junit.platform.commons.annotation.Testable")) {
                return true;
            }
            if (!name.startsWith("java.") && seen.add(type) && isAnnotated(type, seen)) {
                return true;
            }
        }
        return false;
    }

    /** JUnit 3 goes by the name. */
    private static boolean isNamedTest(ExecutableElement method) {
        return method.getSimpleName().toString().startsWith("test")
                && method.getParameters().isEmpty()
                && method.getModifiers().contains(Modifier.PUBLIC)
                && method.getEnclosingElement() instanceof TypeElement type
                && isOfTestCase(type);
    }

    private static boolean isOfTestCase(TypeElement type) {
        return type.getQualifiedName().contentEquals("junit.framework.TestCase")
                || (type.getSuperclass() instanceof DeclaredType above
                        && isOfTestCase((TypeElement) above.asElement()));
    }
}
