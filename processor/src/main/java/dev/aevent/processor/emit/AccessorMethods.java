package dev.aevent.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.ir.Accessor;
import dev.aevent.processor.lower.TypeNames;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Writes the accessors: a handle from a private lookup in the user's class, and a small method around it. */
final class AccessorMethods {
    private final Attributed world;
    private final TypeNames typeNames;
    private final String file;
    private final MemberTypes generic;
    private final AccessorClass out;

    /** @param user the class that the accessors are for */
    AccessorMethods(Attributed world, TypeElement user, String file, String name) {
        this.world = world;
        this.file = file;
        typeNames = new TypeNames(world);
        generic = new MemberTypes.Generic(world);
        out = new AccessorClass(world, user, name);
    }

    TypeSpec write(Map<Accessor, String> accessors) {
        accessors.forEach((accessor, name) -> add(accessor, types(accessor), name));
        return out.build();
    }

    /** The same for all type arguments, if it is: javac need not infer them then, and cannot for each wildcard. */
    private MemberTypes types(Accessor accessor) {
        boolean isIndependent =
                accessor instanceof Accessor.OfField member && MemberTypes.Independent.has(member.field())
                        || accessor instanceof Accessor.Call call && MemberTypes.Independent.has(call.method());
        return isIndependent ? new MemberTypes.Independent(generic, typeNames) : generic;
    }

    private void add(Accessor accessor, MemberTypes members, String name) {
        if (accessor instanceof Accessor.OfField field) {
            new FieldAccessors(typeNames, members, out).add(field, name);
        } else if (accessor instanceof Accessor.Call call) {
            new CallAccessors(typeNames, members, out).call(call, name);
        } else if (accessor instanceof Accessor.New made) {
            new CallAccessors(typeNames, members, out).construct(made, name);
        } else if (accessor instanceof Accessor.Outer outer) {
            outer(outer, members, name);
        } else if (accessor instanceof Accessor.Assertions assertions) {
            assertions(assertions, name);
        } else if (accessor instanceof Accessor.Spawn spawn) {
            new SpawnAccessors(world, typeNames, file, members, out).spawn(spawn, name);
        } else if (accessor instanceof Accessor.SpawnLambda spawn) {
            new SpawnAccessors(world, typeNames, file, members, out).spawn(spawn, name);
        } else if (accessor instanceof Accessor.Raw raw) {
            add(raw.member(), new MemberTypes.Raw(world), name);
        } else if (accessor instanceof Accessor.Unread unread) {
            add(unread.call(), new MemberTypes.Unread(world, members), name);
        }
    }

    private void outer(Accessor.Outer outer, MemberTypes members, String name) {
        ClassName inner = typeNames.raw(outer.inner());
        ClassName type = typeNames.raw(outer.outer());
        String handle = out.handle(
                name,
                CodeBlock.of("$T.outer($T.lookup(), $T.class, $T.class)", Names.MEMBERS, Names.HANDLES, inner, type));
        MethodSpec.Builder accessor = AccessorClass.accessor(name)
                .addTypeVariables(members.variables(outer.inner()))
                .returns(members.receiver(outer.outer()))
                .addParameter(members.receiver(outer.inner()), "self");
        AccessorClass.guard(
                accessor,
                AccessorClass.returning(
                        CodeBlock.of("$N.invokeExact(($T) self)", handle, inner),
                        type,
                        members.receiver(outer.outer())));
        out.addMethod(accessor.build());
    }

    private void assertions(Accessor.Assertions assertions, String name) {
        String flag = out.constant(
                TypeName.BOOLEAN,
                name,
                CodeBlock.of("$T.assertions($L)", Names.MEMBERS, out.classOf(assertions.owner())));
        out.addMethod(AccessorClass.accessor(name)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $N", flag)
                .build());
    }
}
