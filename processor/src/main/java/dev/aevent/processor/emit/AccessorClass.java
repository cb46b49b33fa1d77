package dev.aevent.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.collect.Hierarchy;
import dev.aevent.processor.lower.TypeNames;
import dev.aevent.processor.semantics.Access;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The class of the accessors while it is written, and what all of them have in common. */
final class AccessorClass {
    private final Attributed world;
    private final TypeElement user;
    private final TypeNames typeNames;
    private final TypeSpec.Builder out;
    private final ConstantFields constants = new ConstantFields();

    /** @param user the class that the accessors are for */
    AccessorClass(Attributed world, TypeElement user, String name) {
        this.world = world;
        this.user = user;
        typeNames = new TypeNames(world);
        out = TypeSpec.classBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    void addMethod(MethodSpec accessor) {
        out.addMethod(accessor);
    }

    /** The name of a constant, called like the accessor that needs it. */
    String constant(TypeName type, String accessor, CodeBlock value) {
        return constants.add(type, accessor.toUpperCase(Locale.ROOT), value);
    }

    TypeSpec build() {
        return out.addFields(constants.fields()).build();
    }

    /** The type without its arguments, as handles have it. */
    TypeName erased(TypeMirror type) {
        return typeNames.of(world.types().erasure(type));
    }

    /** The name of a method handle. */
    String handle(String name, CodeBlock found) {
        return constant(Names.HANDLE, name, found);
    }

    /** The head of an accessor. */
    static MethodSpec.Builder accessor(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
    }

    /** An expression that is the class. */
    CodeBlock classOf(TypeElement type) {
        return Carried.isConstantBody(type)
                ? CodeBlock.of(
                        "$T.$N.getClass()",
                        typeNames.raw(type),
                        Owners.constant(type).getSimpleName())
                : CodeBlock.of("$T.class", typeNames.raw(type));
    }

    /**
     * The class that looks a member up, and the one in which it does, if that is another: between the two there may be
     * a member of the same name.
     */
    CodeBlock place(Element member, TypeElement owner) {
        TypeElement found = owner;
        TypeElement declaring = Owners.of(member);
        for (TypeElement above = owner;
                !above.equals(declaring) && above.getSuperclass() instanceof DeclaredType type; ) {
            above = (TypeElement) type.asElement();
            if (Hierarchy.isSubclass(above, declaring, world.types())
                    && Access.isAccessible(above, user, world.elements())) {
                found = above;
            }
        }
        return found.equals(owner)
                ? classOf(owner)
                : CodeBlock.of("$L, $T.class", classOf(owner), typeNames.raw(found));
    }

    /** {@code self} as the handle takes it, or nothing. */
    CodeBlock self(Element member, TypeElement owner, String next) {
        return Modifiers.isStatic(member) ? CodeBlock.of("") : CodeBlock.of("($T) self$L", typeNames.raw(owner), next);
    }

    /** Returns what a handle has. */
    static CodeBlock returning(CodeBlock call, TypeName erased, TypeName full) {
        return erased.equals(full)
                ? CodeBlock.of("return ($T) $L;\n", erased, call)
                : CodeBlock.of("return ($T) ($T) $L;\n", full, erased, call);
    }

    /** The body of an accessor: what a handle throws is thrown on. */
    static void guard(MethodSpec.Builder method, CodeBlock body) {
        method.addCode(
                "try {\n$>$L$<} catch ($T t) {\n$>throw $T.<$T>rethrow(t);\n$<}\n",
                body,
                Names.THROWABLE,
                Names.MEMBERS,
                RuntimeException.class);
    }
}
