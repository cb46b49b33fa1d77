package dev.aevent.processor.emit;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.lower.TypeNames;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.semantics.Owners;
import dev.aevent.processor.semantics.TypeVariables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which types members have, and how accessors write them. */
sealed interface MemberTypes {
    /** The type of an object whose member it is. */
    TypeName receiver(TypeElement owner);

    /** The type variables that a member of a class or a constructor may name. */
    List<TypeVariableName> variables(Element scope);

    /** The type variables of a method, and of the class that it is called on. */
    List<TypeVariableName> variables(ExecutableType method, TypeElement owner);

    /** A field's type as a member of a class. */
    TypeMirror field(VariableElement field, TypeElement owner);

    /** A method's type as a member of a class. */
    ExecutableType method(ExecutableElement method, TypeElement owner);

    /** What a method returns as a member of a class. */
    default TypeMirror result(ExecutableElement method, TypeElement owner) {
        return method(method, owner).getReturnType();
    }

    /** Members of types with their arguments. */
    record Generic(Types types, TypeNames typeNames) implements MemberTypes {
        Generic(Attributed world) {
            this(world.types(), new TypeNames(world));
        }

        @Override
        public TypeName receiver(TypeElement owner) {
            return typeNames.of(owner.asType());
        }

        @Override
        public List<TypeVariableName> variables(Element scope) {
            List<TypeVariableName> variables = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (Element e = scope; e instanceof Parameterizable declared; e = e.getEnclosingElement()) {
                for (TypeParameterElement parameter : declared.getTypeParameters()) {
                    if (names.add(parameter.getSimpleName().toString())) {
                        variables.add(typeNames.variable(parameter));
                    }
                }
                if (Modifiers.isStatic(e)) {
                    break;
                }
            }
            return variables;
        }

        @Override
        public List<TypeVariableName> variables(ExecutableType method, TypeElement owner) {
            List<TypeVariableName> variables = new ArrayList<>();
            method.getTypeVariables().forEach(variable -> variables.add(typeNames.variable(variable)));
            for (TypeVariableName variable : variables(owner)) {
                if (variables.stream().noneMatch(own -> own.name().equals(variable.name()))) {
                    variables.add(variable);
                }
            }
            return variables;
        }

        @Override
        public TypeMirror field(VariableElement field, TypeElement owner) {
            return member(field, owner);
        }

        @Override
        public ExecutableType method(ExecutableElement method, TypeElement owner) {
            return (ExecutableType) member(method, owner);
        }

        private TypeMirror member(Element member, TypeElement owner) {
            return Owners.of(member).equals(owner)
                    ? member.asType()
                    : types.asMemberOf((DeclaredType) owner.asType(), member);
        }
    }

    /** Members of classes without their type variables. */
    sealed interface WithoutVariables extends MemberTypes {
        TypeNames typeNames();

        @Override
        default TypeName receiver(TypeElement owner) {
            return typeNames().raw(owner);
        }

        @Override
        default List<TypeVariableName> variables(Element scope) {
            return List.of();
        }

        @Override
        default List<TypeVariableName> variables(ExecutableType method, TypeElement owner) {
            return List.of();
        }
    }

    /** Members in whose types no type variable of a class occurs: they are the same whatever its arguments. */
    record Independent(MemberTypes types, TypeNames typeNames) implements WithoutVariables {
        static boolean has(VariableElement field) {
            return !TypeVariables.areIn(field.asType());
        }

        static boolean has(ExecutableElement method) {
            return method.getTypeParameters().isEmpty()
                    && Stream.of(
                                    Stream.of(method.getReturnType()),
                                    method.getParameters().stream().map(VariableElement::asType),
                                    method.getThrownTypes().stream())
                            .flatMap(several -> several)
                            .noneMatch(TypeVariables::areIn);
        }

        @Override
        public TypeMirror field(VariableElement field, TypeElement owner) {
            return types.field(field, owner);
        }

        @Override
        public ExecutableType method(ExecutableElement method, TypeElement owner) {
            return types.method(method, owner);
        }
    }

    /** Methods whose results have the class of their declaration only. */
    record Unread(Types erasure, MemberTypes members) implements MemberTypes {
        Unread(Attributed world, MemberTypes members) {
            this(world.types(), members);
        }

        @Override
        public TypeName receiver(TypeElement owner) {
            return members.receiver(owner);
        }

        @Override
        public List<TypeVariableName> variables(Element scope) {
            return members.variables(scope);
        }

        @Override
        public List<TypeVariableName> variables(ExecutableType method, TypeElement owner) {
            return members.variables(method, owner);
        }

        @Override
        public TypeMirror field(VariableElement field, TypeElement owner) {
            return members.field(field, owner);
        }

        @Override
        public ExecutableType method(ExecutableElement method, TypeElement owner) {
            return members.method(method, owner);
        }

        @Override
        public TypeMirror result(ExecutableElement method, TypeElement owner) {
            return erasure.erasure(method.getReturnType());
        }
    }

    /** Members of raw types. */
    record Raw(Types types, TypeNames typeNames) implements WithoutVariables {
        Raw(Attributed world) {
            this(world.types(), new TypeNames(world));
        }

        @Override
        public TypeMirror field(VariableElement field, TypeElement owner) {
            return types.erasure(field.asType());
        }

        @Override
        public ExecutableType method(ExecutableElement method, TypeElement owner) {
            return (ExecutableType) types.erasure(method.asType());
        }
    }
}
