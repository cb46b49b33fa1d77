package dev.aevent.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which methods are coroutines. At first all that may be; whenever one is taken back, so are those that it overrides,
 * since whoever awaits these would block, and those of its local classes.
 */
final class Marks {
    private final Program program;
    /** What overrides or implements a method somewhere, methods of other libraries included. */
    private final Map<Method, Set<ExecutableElement>> overriders = new HashMap<>();
    /** The methods of local classes, by what declares these. */
    private final Map<Element, List<Method>> local = new HashMap<>();
    /** Why a method is no coroutine. */
    private final Map<Method, Reason> ordinary = new LinkedHashMap<>();

    Marks(Program program) {
        this.program = program;
        program.types().forEach(this::collectOverriders);
        for (Method method : program.methods()) {
            local.computeIfAbsent(around(method.owner()), key -> new ArrayList<>())
                    .add(method);
        }
        for (Method method : program.methods()) {
            Reason reason = reason(method);
            if (reason != null) {
                takeBack(method, reason);
            }
        }
        for (Method method : program.methods()) {
            if (isOverriddenElsewhere(method)) {
                takeBack(method, Reason.OVERRIDDEN_BY_ORDINARY);
            }
        }
    }

    boolean isCoroutine(@Nullable Method method) {
        return method != null && !ordinary.containsKey(method);
    }

    /** Why a method is none; null if it is a coroutine. */
    @Nullable
    Reason reasonOf(Method method) {
        return ordinary.get(method);
    }

    /** Makes a method an ordinary one again, and with it those that it overrides. */
    void takeBack(Method method, Reason reason) {
        if (ordinary.putIfAbsent(method, reason) != null) {
            return;
        }
        overriders.forEach((overridden, by) -> {
            if (by.contains(method.element())) {
                takeBack(overridden, Reason.OVERRIDDEN_BY_ORDINARY);
            }
        });
        local.getOrDefault(method.element(), List.of()).forEach(other -> takeBack(other, Reason.LOCAL_CLASS));
    }

    private @Nullable Reason reason(Method method) {
        TypeElement owner = method.owner();
        if (method.element().getModifiers().contains(Modifier.NATIVE)) {
            return Reason.NATIVE;
        }
        if (owner.getKind() == ElementKind.ANNOTATION_TYPE) {
            return Reason.ANNOTATION;
        }
        return isCarried(owner) ? null : Reason.LOCAL_CLASS;
    }

    /** Whether it is no local class, save for one that a method of these sources or an enum constant declares. */
    private boolean isCarried(TypeElement type) {
        Element around = enclosing(type);
        return switch (type.getNestingKind()) {
            case TOP_LEVEL -> true;
            case MEMBER -> isCarried((TypeElement) around) && !isOfConstant((TypeElement) around);
            case LOCAL, ANONYMOUS -> program.method(around) != null || isOfConstant(type);
        };
    }

    private boolean isOfConstant(TypeElement type) {
        Element constant = enclosing(type);
        return constant.getKind() == ElementKind.ENUM_CONSTANT
                && program.typeUtils()
                        .isSameType(type.getSuperclass(), enclosing(constant).asType())
                && isCarried((TypeElement) enclosing(constant));
    }

    private static Element enclosing(Element member) {
        return Objects.requireNonNull(member.getEnclosingElement());
    }

    /** What declares the local class that a class is, or is a member of; the package if it is neither. */
    private static Element around(TypeElement type) {
        Element around = enclosing(type);
        return around instanceof TypeElement outer ? around(outer) : around;
    }

    private boolean isOverriddenElsewhere(Method method) {
        return overriders.getOrDefault(method, Set.of()).stream().anyMatch(by -> program.method(by) == null);
    }

    private void collectOverriders(TypeElement type) {
        List<ExecutableElement> members =
                ElementFilter.methodsIn(program.elements().getAllMembers(type));
        for (TypeElement above : supertypes(type)) {
            for (ExecutableElement overridden : ElementFilter.methodsIn(above.getEnclosedElements())) {
                Method method = program.method(overridden);
                if (method == null || overridden.getModifiers().contains(Modifier.STATIC)) {
                    continue;
                }
                for (ExecutableElement member : members) {
                    if (member != overridden
                            && member.getSimpleName().equals(overridden.getSimpleName())
                            && program.elements().overrides(member, overridden, type)) {
                        overriders
                                .computeIfAbsent(method, key -> new LinkedHashSet<>())
                                .add(member);
                    }
                }
            }
        }
    }

    private Set<TypeElement> supertypes(TypeElement type) {
        var found = new LinkedHashSet<TypeElement>();
        var left = new ArrayList<TypeElement>(List.of(type));
        while (!left.isEmpty()) {
            for (TypeMirror above : program.typeUtils()
                    .directSupertypes(left.remove(left.size() - 1).asType())) {
                if (above instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && found.add(element)) {
                    left.add(element);
                }
            }
        }
        return found;
    }

    /** Why a method is no coroutine. */
    sealed interface Reason {
        Reason NATIVE = new Rule("native");
        Reason ANNOTATION = new Rule("an element of an annotation type");
        Reason LOCAL_CLASS = new Rule("of a local or anonymous class in ordinary code");
        Reason MADE_BY_ORDINARY = new Rule("of a local or anonymous class whose objects ordinary code makes, too");
        Reason OVERRIDDEN_BY_ORDINARY = new Rule("overridden by an ordinary method");
        Reason MOCK = new Rule("a test with mocks");
        Reason NO_SPELLING = new Rule("has a call that cannot be awaited where it stands");
        Reason NO_TYPES = new Rule("has a call of which javac infers other types with an await around it");

        /** How it is counted. */
        String name();

        /** It is what the rules for coroutines leave out. */
        record Rule(String name) implements Reason {}

        /**
         * A compiler refused it.
         *
         * @param tag what kind of message that was
         */
        record Refusal(String tag, String place, String text) implements Reason {
            private static final Pattern NOT_CARRIED = Pattern.compile(
                    "\\[AeventNotCarried] (.*) cannot be compiled as a part of a coroutine yet", Pattern.DOTALL);

            @Override
            public String name() {
                Matcher what = NOT_CARRIED.matcher(text);
                return what.find() ? what.group(1) : tag;
            }

            /** Whether it is a mistake of ours, in the compiler or in this program. */
            boolean isMistake() {
                return tag.equals("AeventDefect") || tag.equals("javac");
            }
        }
    }
}
