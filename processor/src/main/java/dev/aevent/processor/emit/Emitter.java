package dev.aevent.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.CoroutineClass;
import dev.aevent.processor.check.CoroutineMethod;
import dev.aevent.processor.ir.Accessors;
import dev.aevent.processor.ir.Hoisted;
import dev.aevent.processor.ir.LambdaClass;
import dev.aevent.processor.ir.MachineNames;
import dev.aevent.processor.ir.VariableNames;
import dev.aevent.processor.lower.TypeNames;
import dev.aevent.processor.semantics.Initialisation;
import dev.aevent.processor.semantics.Modifiers;
import dev.aevent.processor.split.Machine;
import dev.aevent.processor.split.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The pass. */
public final class Emitter {
    /** In the name of a generated class, a number behind a dollar sign is one of a class that the user's text declares. */
    private static final Pattern NUMBERED = Pattern.compile("\\$(?=\\d)");

    /** The nested class that initialises the user's. */
    static final String INITIALISER = "Initialiser";

    private static final String HEADER = """
            Generated from $L: what runs instead of its coroutines where these are awaited or spawned.

            Each coroutine is a nested class of its name, whose method of that name runs its states; s is the state
            to go on in. An await begins the call and, if that has to wait, saves what is needed later (park) and
            returns the frame. The loop goes on with resume, which passes the result r; a primitive one is in loop.j
            or loop.d. loop.check() throws what the awaited call has thrown.""";

    /** Those of javac's categories of warnings that code of ours, or of the user's, may give cause for. */
    private static final List<String> JAVAC_WARNINGS = List.of(
            "cast",
            "deprecation",
            "divzero",
            "empty",
            "fallthrough",
            "finally",
            "lossy-conversions",
            "overloads",
            "preview",
            "rawtypes",
            "removal",
            "restricted",
            "serial",
            "static",
            "synchronization",
            "try",
            "unchecked",
            "varargs");

    /** Names that methods may have, and types may not. */
    private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private final Attributed world;
    private final TypeNames typeNames;
    private final CoroutineClass type;
    private final Initialisation initialisation;
    private final Accessors accessors;
    private final Dispatchers dispatchers;
    private final Set<String> local;
    private final boolean asSource;
    private final Map<Subject, States> states = new LinkedHashMap<>();
    private final Map<String, VariableNames> variables = new HashMap<>();
    private final Set<String> nested;

    /**
     * @param accessors what the machines need to reach
     * @param dispatchClass a free name for the class that finds overriders
     * @param local names that local classes of the coroutines have or give a meaning of their own; no import may have one
     * @param asSource whether the user's compiler is to compile it, with the user's options
     */
    public Emitter(
            Attributed world,
            CoroutineClass type,
            Accessors accessors,
            String dispatchClass,
            Set<String> local,
            boolean asSource) {
        this.world = world;
        typeNames = new TypeNames(world);
        this.type = type;
        initialisation = new Initialisation(world, type.unit().tree());
        this.accessors = accessors;
        dispatchers = new Dispatchers(dispatchClass);
        this.local = local;
        this.asSource = asSource;
        nested = new HashSet<>(NO_TYPES);
        nested.addAll(List.of(accessors.className(), dispatchClass, INITIALISER));
    }

    /** Where the user's compiler writes the line tables, the class brings its own. */
    private CodeBlock registration() {
        return asSource
                ? CodeBlock.of(
                        "$T.register($T.lookup(), 1, $S, $L);\n", Names.LINKAGE, Names.HANDLES, file(), Lines.TABLE)
                : CodeBlock.of("$T.register($T.lookup(), 1);\n", Names.LINKAGE, Names.HANDLES);
    }

    /** Compilers and linters know "all", except javac, which knows only its own categories. */
    private AnnotationSpec suppressed() {
        var suppressed = AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", "all");
        if (asSource) {
            JAVAC_WARNINGS.forEach(category -> suppressed.addMember("value", "$S", category));
        }
        return suppressed.build();
    }

    /**
     * Writes the class.
     *
     * @param machines of each coroutine that has a body
     * @param lambdas those of lambdas
     * @param hoisted what they need beside them
     */
    public Generated emit(Map<CoroutineMethod, Machine> machines, Map<LambdaClass, Machine> lambdas, Hoisted hoisted) {
        TypeElement element = type.element();
        ClassName name = typeNames.entries(element);
        hoisted.scopes().forEach(scope -> nested.add(scope.name()));
        hoisted.lambdas().forEach(lambda -> nested.addAll(Set.of(lambda.name(), LambdaClasses.entries(lambda))));
        var out = TypeSpec.classBuilder(name.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(suppressed())
                .alwaysQualify(hidden().toArray(String[]::new))
                .addStaticBlock(registration())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (CoroutineMethod method : type.methods()) {
            add(out, name, method, machines.get(method));
        }
        hoisted.scopes().forEach(scope -> out.addType(new ScopeClass(scope).write()));
        for (LambdaClass lambda : hoisted.lambdas()) {
            Machine machine = lambdas.get(lambda);
            if (machine != null) { // else it was refused
                add(out, name, lambda, machine);
            }
        }
        if (type.methods().stream().anyMatch(this::initialises)) {
            out.addType(initialiser(element));
        }
        if (!dispatchers.isEmpty()) {
            out.addType(dispatchers.write());
        }
        if (!accessors.all().isEmpty()) {
            out.addType(
                    new AccessorMethods(world, type.element(), file(), accessors.className()).write(accessors.all()));
        }
        String text = Lines.dense(JavaFile.builder(name.packageName(), out.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .addFileComment(HEADER, file())
                .build()
                .toString());
        return new Generated(
                name.packageName(),
                name.simpleName(),
                file(),
                Lines.withTable(text),
                Lines.table(text),
                element,
                type.unit().source().className(),
                List.of(),
                variables,
                states);
    }

    /** Whether a call of the user's method initialises its class, and this can be noticed. */
    private boolean initialises(CoroutineMethod method) {
        return Modifiers.isStatic(method.element()) && initialisation.isObservable(type.element());
    }

    /** Initialises the user's class once, as a call of its static method does. */
    private TypeSpec initialiser(TypeElement element) {
        return TypeSpec.classBuilder(INITIALISER)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addStaticBlock(CodeBlock.of(
                        "$T.initialise($T.lookup(), $T.class);\n",
                        Names.MEMBERS,
                        Names.HANDLES,
                        typeNames.raw(element)))
                .addMethod(MethodSpec.methodBuilder("run")
                        .addModifiers(Modifier.STATIC)
                        .build())
                .build();
    }

    /** Simple names that mean something else here than an import would: those of local classes, and the package's own. */
    private Set<String> hidden() {
        Set<String> hidden = new HashSet<>(local);
        PackageElement own = world.elements().getPackageOf(type.element());
        Set<String> ofPackage = simpleNames(own);
        ofPackage.retainAll(simpleNames(world.elements().getPackageElement("java.lang")));
        hidden.addAll(ofPackage);
        return hidden;
    }

    private static Set<String> simpleNames(PackageElement of) {
        return of.getEnclosedElements().stream()
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String file() {
        String path = type.unit().source().uri().toString();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void add(TypeSpec.Builder out, ClassName generated, CoroutineMethod method, @Nullable Machine machine) {
        String methodName = method.element().getSimpleName().toString();
        FrameClass frame = null;
        if (machine != null) {
            ClassName frameName = frameName(generated, methodName);
            frame = FrameClass.of(machine, frameName, typeNames.shown(type.element()), methodName, file());
            out.addType(frame.write());
            variables.put(frameName.simpleName(), machine.routine().variables());
            states.put(Subject.of(method.element()), new States(machine.division(), frame.stateCode()));
        }
        new EntryMethods(world, type.element(), method.element(), frame, generated, dispatchers, initialises(method))
                .addTo(out);
    }

    private void add(TypeSpec.Builder out, ClassName generated, LambdaClass lambda, Machine machine) {
        ClassName frameName = frameName(generated, lambda.routineName());
        FrameClass frame =
                FrameClass.of(machine, frameName, typeNames.shown(type.element()), lambda.routineName(), file());
        states.put(
                new Subject(lambda.around(), lambda.routineName()), new States(machine.division(), frame.stateCode()));
        var classes = new LambdaClasses(world, type.element(), lambda);
        out.addType(classes.object());
        out.addType(frame.write());
        variables.put(frameName.simpleName(), machine.routine().variables());
        out.addType(classes.entries(frame, registration()));
    }

    private ClassName frameName(ClassName generated, String method) {
        return generated.nestedClass(free(NUMBERED.matcher(method).replaceAll("_")));
    }

    private String free(String name) {
        String free = MachineNames.free(name, nested);
        nested.add(free);
        return free;
    }
}
