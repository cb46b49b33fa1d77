package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.sun.source.tree.MethodTree;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.ir.Accessors;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.Routine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** The pass: the coroutines of a class, one by one. */
public final class Lowering {
    private final Attributed world;
    private final CoroutineClass type;
    private final Accessors accessors;
    private final TypeNames typeNames;

    /** @param accessors takes what the routines need to reach */
    public Lowering(Attributed world, CoroutineClass type, Accessors accessors) {
        this.world = world;
        this.type = type;
        this.accessors = accessors;
        typeNames = new TypeNames(world.types());
    }

    /**
     * Lowers a coroutine that has a body.
     *
     * @throws NotCarried if it uses what no coroutine can
     */
    public Routine lower(CoroutineMethod method) {
        ExecutableElement element = method.element();
        var body = new Body(world, type, method);
        if (element.getModifiers().contains(Modifier.SYNCHRONIZED)) {
            throw new NotCarried(
                    method.path(),
                    "a synchronized coroutine",
                    "move what must be synchronized into an ordinary method");
        }
        var locals = new Locals(body, typeNames);
        TypeName resultType = typeNames.of(element.getReturnType());
        var reach = new Reach(body, locals, accessors);
        var sink = new Sink();
        var scopes = new Scopes(locals, new Returns(body, locals, resultType), resultType);
        var transplant = new Transplant(body, locals, reach, typeNames, scopes);
        var context = new Context(body, locals, reach, typeNames, transplant, sink, scopes, new Shield());
        MethodTree tree = (MethodTree) method.path().getLeaf();
        List<Instruction> instructions = Pruning.prune(new Statements(context).lowerBody(tree.getBody()));
        return new Routine(
                element.getSimpleName().toString(),
                typeVariables(element),
                locals.parameters(),
                resultType,
                locals.machine(),
                instructions,
                body.line(tree));
    }

    /** The type variables that a method's text may name; an inner declaration hides an outer one. */
    public List<TypeVariableName> typeVariables(ExecutableElement method) {
        List<TypeVariableName> variables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        for (Element e = method; e instanceof Parameterizable scope; e = e.getEnclosingElement()) {
            for (TypeParameterElement parameter : scope.getTypeParameters()) {
                if (names.add(parameter.getSimpleName().toString())) {
                    variables.add(typeNames.variable(parameter));
                }
            }
            if (isStatic) {
                break;
            }
            isStatic = e instanceof TypeElement && e.getModifiers().contains(Modifier.STATIC);
        }
        return variables;
    }
}
