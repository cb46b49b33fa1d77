package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.lower.TypeNames;
import dev.aevent.processor.semantics.Modifiers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what callers of a coroutine link to. It depends on the user's signature alone.
 *
 * <p>What comes first tells entries apart, whatever the user's overloads: of a static coroutine the loop, of a virtual
 * call the receiver, and of a call without dispatch a {@link Void}, which no receiver is.
 */
final class EntryMethods {
    private final Attributed world;
    private final TypeNames typeNames;
    private final TypeElement type;
    private final ExecutableElement method;
    private final @Nullable FrameClass frame;
    private final ClassName generated;
    private final Dispatchers dispatchers;
    private final boolean initialises;
    private final String loop;
    private final String self;
    private final String direct;

    /**
     * @param frame the coroutine's nested class; null for an abstract one
     * @param dispatchers takes what finds overriders
     * @param initialises whether a call initialises the user's class
     */
    EntryMethods(
            Attributed world,
            TypeElement type,
            ExecutableElement method,
            @Nullable FrameClass frame,
            ClassName generated,
            Dispatchers dispatchers,
            boolean initialises) {
        this.world = world;
        this.type = type;
        this.method = method;
        this.frame = frame;
        this.generated = generated;
        this.dispatchers = dispatchers;
        this.initialises = initialises;
        typeNames = new TypeNames(world);
        // A parameter would hide a nested class of its name.
        Set<String> taken = Set.of(method.getSimpleName().toString());
        loop = MachineNames.free("loop", taken);
        self = MachineNames.free("self", taken);
        direct = MachineNames.free("direct", taken);
    }

    void addTo(TypeSpec.Builder out) {
        if (isStatic()) {
            if (frame != null) {
                out.addMethod(direct());
            }
            return;
        }
        out.addMethod(virtual());
        if (frame != null) {
            out.addMethod(direct());
            bridges().forEach(out::addMethod);
        }
    }

    private boolean isStatic() {
        return Modifiers.isStatic(method);
    }

    private boolean isOverridable() {
        return !Modifiers.isPrivate(method)
                && !method.getModifiers().contains(Modifier.FINAL)
                && !Carried.isConstantBody(type)
                && !type.getModifiers().contains(Modifier.FINAL);
    }

    private MethodSpec.Builder entry() {
        return MethodSpec.methodBuilder(method.getSimpleName().toString())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Names.OBJECT)
                .addException(Names.THROWABLE);
    }

    private TypeName erased(TypeMirror mirror) {
        return typeNames.of(world.types().erasure(mirror));
    }

    private void parameters(MethodSpec.Builder entry, ExecutableElement signature) {
        int i = 0;
        for (VariableElement parameter : signature.getParameters()) {
            entry.addParameter(erased(parameter.asType()), "a" + i++);
        }
    }

    private List<CodeBlock> arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            arguments.add(CodeBlock.of("a" + i));
        }
        return arguments;
    }

    /** No dispatch. */
    private MethodSpec direct() {
        MethodSpec.Builder entry = isStatic() ? entry().addParameter(Names.LOOP, loop) : undispatched();
        if (initialises) {
            entry.addStatement("$L.run()", Emitter.INITIALISER);
        }
        parameters(entry, method);
        return entry.addStatement("return $L", begin(java.util.Objects.requireNonNull(frame)))
                .build();
    }

    /** Begins the coroutine with an entry's arguments. Each entry does so itself: a call more is one more in traces. */
    private CodeBlock begin(FrameClass frame) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (!isStatic()) {
            arguments.add(CodeBlock.of(self));
        }
        for (int i = 0; i < method.getParameters().size(); i++) {
            boolean isBounded =
                    method.getParameters().get(i).asType() instanceof TypeVariable variable && isBounded(variable);
            arguments.add(isBounded ? CodeBlock.of("$T.unchecked(a$L)", Names.MEMBERS, i) : CodeBlock.of("a" + i));
        }
        return frame.call(loop, arguments);
    }

    /** Whether javac infers no variable from the erasure of its bound, which is what an entry has. */
    private static boolean isBounded(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        return bound.getKind() == TypeKind.INTERSECTION
                || bound instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty()
                        && !declared.getTypeArguments().contains(variable);
    }

    private MethodSpec.Builder undispatched() {
        return entry().addParameter(Void.class, direct)
                .addParameter(Names.LOOP, loop)
                .addParameter(typeNames.raw(type), self);
    }

    /** Receiver first: runs the coroutine of the receiver's class. */
    private MethodSpec virtual() {
        MethodSpec.Builder entry =
                entry().addParameter(typeNames.raw(type), self).addParameter(Names.LOOP, loop);
        parameters(entry, method);
        if (!isOverridable()) {
            CodeBlock call = frame == null ? callDirect(arguments()) : begin(frame); // without, it was refused
            entry.addStatement("$T.requireNonNull($N)", Names.OBJECTS, self);
            return entry.addStatement("return $L", call).build();
        }
        if (frame != null
                && !type.getKind().isInterface()
                && !type.getModifiers().contains(Modifier.ABSTRACT)) {
            entry.beginControlFlow("if ($N.getClass() == $T.class)", self, typeNames.raw(type))
                    .addStatement("return $L", begin(frame))
                    .endControlFlow();
        } else {
            entry.addStatement("$T.requireNonNull($N)", Names.OBJECTS, self);
        }
        List<TypeName> parameters = signature(method);
        String handle =
                dispatchers.add(typeNames.raw(type), method.getSimpleName().toString(), parameters);
        var call = CodeBlock.builder().add("($T) $L.invokeExact($N, $N", Names.OBJECT, handle, self, loop);
        arguments().forEach(argument -> call.add(", ").add(argument));
        return entry.addStatement("return $L", call.add(")").build()).build();
    }

    private CodeBlock callDirect(List<CodeBlock> arguments) {
        return call(CodeBlock.of("($T) null, $N, $N", Void.class, loop, self), arguments);
    }

    private CodeBlock call(CodeBlock first, List<CodeBlock> arguments) {
        var call = CodeBlock.builder().add("$T.$N($L", generated, method.getSimpleName(), first);
        arguments.forEach(argument -> call.add(", ").add(argument));
        return call.add(")").build();
    }

    /**
     * Entries with the erased signatures of overridden methods, as the compiler's own bridges have. They call virtually,
     * as those do: a compiler need not write a bridge where a superclass has one.
     */
    private List<MethodSpec> bridges() {
        Set<List<TypeName>> signatures = new LinkedHashSet<>();
        signatures.add(signature(method));
        List<MethodSpec> bridges = new ArrayList<>();
        for (TypeElement supertype : supertypes(type, new LinkedHashSet<>())) {
            for (ExecutableElement inherited : ElementFilter.methodsIn(supertype.getEnclosedElements())) {
                if (inherited.getSimpleName().equals(method.getSimpleName())
                        && world.elements().overrides(method, inherited, type)
                        && signatures.add(signature(inherited))) {
                    bridges.add(bridge(inherited));
                }
            }
        }
        return bridges;
    }

    private MethodSpec bridge(ExecutableElement inherited) {
        MethodSpec.Builder entry = undispatched();
        parameters(entry, inherited);
        List<CodeBlock> arguments = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            arguments.add(CodeBlock.of(
                    "($T) a$L", erased(method.getParameters().get(i).asType()), i));
        }
        return entry.addStatement("return $L", call(CodeBlock.of("$N, $N", self, loop), arguments))
                .build();
    }

    private List<TypeName> signature(ExecutableElement signature) {
        return signature.getParameters().stream()
                .map(parameter -> erased(parameter.asType()))
                .toList();
    }

    private Set<TypeElement> supertypes(TypeElement of, Set<TypeElement> found) {
        for (TypeMirror supertype : world.types().directSupertypes(of.asType())) {
            Element element = world.types().asElement(supertype);
            if (element instanceof TypeElement declared
                    && element.getKind() != ElementKind.OTHER
                    && found.add(declared)) {
                supertypes(declared, found);
            }
        }
        return found;
    }
}
