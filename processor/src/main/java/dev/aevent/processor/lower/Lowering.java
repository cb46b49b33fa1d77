package dev.aevent.processor.lower;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.Carried;
import dev.aevent.processor.check.Closure;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.ir.Accessors;
import dev.aevent.processor.ir.Hoisted;
import dev.aevent.processor.ir.Instruction;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.ir.Routine;
import dev.aevent.processor.semantics.Body;
import dev.aevent.processor.semantics.CodeLines;
import dev.aevent.processor.semantics.Header;
import dev.aevent.processor.semantics.LocalClasses;
import dev.aevent.processor.semantics.NotCarried;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The pass: the coroutines of a class, one by one. */
public final class Lowering {
    private final Attributed world;
    private final CoroutineClass type;
    private final Accessors accessors;
    private final Hoisted hoisted;
    private final TypeNames typeNames;
    private final LocalClasses classes;
    private final Outward outward;
    private final Map<Tree, LambdaClass> lambdas = new IdentityHashMap<>();

    /**
     * @param accessors takes what the routines need to reach
     * @param hoisted takes the classes that the routines need beside them
     */
    public Lowering(Attributed world, CoroutineClass type, Accessors accessors, Hoisted hoisted) {
        this.world = world;
        this.type = type;
        this.accessors = accessors;
        this.hoisted = hoisted;
        typeNames = new TypeNames(world);
        classes = new LocalClasses(world.trees(), type.unit().tree());
        outward = new Outward(typeNames, classes, accessors);
    }

    /**
     * Lowers a coroutine that has a body.
     *
     * @throws NotCarried if it uses what no coroutine can
     */
    public Routine lower(CoroutineMethod method) {
        refuseClassesOfConstant();
        var body = new Body(world, type, method, Header.of(method));
        TypeName self = body.header().hasSelf() ? typeNames.of(type.element().asType()) : null;
        var locals = new Locals(body, names(body), self);
        return lower(body, locals, new MethodEnvironment(body, locals, outward), name(method));
    }

    /** The class of an enum constant has no name, and so its members have none. */
    private void refuseClassesOfConstant() {
        for (Tree member : ((ClassTree) type.path().getLeaf()).getMembers()) {
            if (Carried.isConstantBody(type.element()) && member instanceof ClassTree) {
                throw new NotCarried(
                        new TreePath(type.path(), member),
                        "a class beside coroutines in the body of an enum constant",
                        "move it into the enum");
            }
        }
    }

    /**
     * Lowers a lambda or method reference that is a coroutine, after the method or lambda that it stands in.
     *
     * @return null if control never gets to where it stands
     * @throws NotCarried if it uses what no coroutine can
     */
    public @Nullable Routine lower(Closure closure) {
        LambdaClass made = lambdas.get(closure.tree());
        if (made == null) {
            return null;
        }
        TypeName self = typeNames.lambda(type.element(), made);
        return closure instanceof Closure.Lambda lambda
                ? lower(lambda, made, self)
                : new References(typeNames.within(made.around()), world.types())
                        .lower((Closure.Reference) closure, made, self);
    }

    private Routine lower(Closure.Lambda lambda, LambdaClass made, TypeName self) {
        CoroutineMethod method = lambda.body();
        var body = new Body(world, type, method, Header.of(lambda, world));
        var locals = new Locals(body, names(body), self);
        var captures = outward.captures(method.path(), method.element());
        return lower(body, locals, new LambdaEnvironment(body, locals, captures), made.routineName());
    }

    /** The class of a lambda that has been lowered. */
    public LambdaClass classOf(Closure closure) {
        LambdaClass made = lambdas.get(closure.tree());
        if (made == null) {
            throw new IllegalStateException("not lowered: " + closure.tree());
        }
        return made;
    }

    private static String name(CoroutineMethod method) {
        return method.element().getSimpleName().toString();
    }

    private Routine lower(Body body, Locals locals, Environment environment, String name) {
        PrivateConstructors.refuse(body);
        TypeNames typeNames = names(body);
        TypeName resultType = typeNames.of(body.header().result());
        var scopes = new Scopes(
                body, locals, new ArmCasts(body, typeNames), new Returns(body, locals, resultType), resultType);
        var lines = new CodeLines(body);
        Transplant transplant = new Carriers(body, locals, lines, scopes).apply(environment);
        Reach reach = new Reach(body, environment, outward, accessors);
        var sink = new Sink();
        var context = new Context(body, lines, locals, reach, typeNames, transplant, sink, scopes, new Shield());
        List<Instruction> instructions =
                Pruning.prune(new Statements(context).lowerBody(body.header().body()));
        return new Routine(
                name,
                typeNames.variables(body.method().element()),
                locals.parameters(),
                resultType,
                locals.machine(),
                locals.variableNames(),
                instructions,
                body.line(body.method().path().getLeaf()));
    }

    private TypeNames names(Body body) {
        return typeNames.within(body.method().element());
    }

    /** Makes what carries text of a body, for each environment that this may stand in. */
    private final class Carriers implements Function<Environment, Transplant> {
        private final Body body;
        private final Locals locals;
        private final CodeLines lines;
        private final Scopes scopes;
        private final Closures closures;

        Carriers(Body body, Locals locals, CodeLines lines, Scopes scopes) {
            this.body = body;
            this.locals = locals;
            this.lines = lines;
            this.scopes = scopes;
            closures = new Closures(body, names(body), classes, outward, hoisted, lambdas, this);
        }

        @Override
        public Transplant apply(Environment environment) {
            var reach = new Reach(body, environment, outward, accessors);
            return new Transplant(body, locals, reach, names(body), lines, scopes, closures, environment);
        }
    }
}
