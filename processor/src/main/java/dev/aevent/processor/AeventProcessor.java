package dev.aevent.processor;

import com.google.auto.service.AutoService;
import dev.aevent.processor.attribute.EnclosingTrees;
import dev.aevent.processor.collect.Annotations;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.diagnostics.Reporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;

/**
 * Compiles the coroutines of a compilation.
 *
 * <p>It looks at every root type, not only at annotated ones, because overrides of coroutines are checked there. It
 * works once, when processing is over: whatever other processors generate is complete then, and resources may still be
 * written. Sources may not, so where these are asked for ({@code -Aaevent.emit=source}) it works in every round, on the
 * files that have no errors in that round.
 *
 * <p>Where the user's program has errors it says nothing: the enclosing compiler will.
 */
@AutoService(Processor.class)
public final class AeventProcessor extends AbstractProcessor {
    private final Translator.Factory translators;
    private final RootTypes roots = new RootTypes();
    private final RootTypes pending = new RootTypes();
    private boolean obstacleReported;

    /** For the compiler that runs it. */
    public AeventProcessor() {
        this(Passes::new);
    }

    AeventProcessor(Translator.Factory translators) {
        this.translators = translators;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        TypeElement coroutine = elements.getTypeElement(Annotations.COROUTINE);
        if (coroutine == null) {
            return false;
        }
        roots.addAll(round.getRootElements(), elements);
        pending.addAll(round.getRootElements(), elements);
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            if (!round.getElementsAnnotatedWith(coroutine).isEmpty()) {
                report(obstacle.get());
            }
        } else if (!round.errorRaised()) {
            refuseCompactFiles(round, coroutine, elements);
            compile(round.processingOver(), elements);
        }
        return false;
    }

    private void refuseCompactFiles(RoundEnvironment round, TypeElement coroutine, Elements elements) {
        var log = new Log();
        Set<? extends Element> coroutines = round.getElementsAnnotatedWith(coroutine);
        for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
            boolean declares = root.getEnclosedElements().stream().anyMatch(coroutines::contains);
            if (declares && !RootTypes.isNamed(root, elements)) {
                log.report(Position.of(root), MessageKind.COMPACT_FILE, root.getSimpleName());
            }
        }
        new Reporter(processingEnv, EnclosingTrees.of(processingEnv)).report(log.messages());
    }

    /** Why nothing can be compiled here. */
    private Optional<String> obstacle() {
        if (ToolProvider.getSystemJavaCompiler() == null) {
            return Optional.of(MessageKind.NO_COMPILER.text());
        }
        SourceVersion language = processingEnv.getSourceVersion();
        return language.compareTo(SourceVersion.RELEASE_17) < 0
                ? Optional.of(MessageKind.LANGUAGE_TOO_OLD.text(language.name().substring("RELEASE_".length())))
                : Optional.empty();
    }

    /** Not by a log: positions may need classes that are missing here. */
    private void report(String obstacle) {
        if (!obstacleReported) {
            obstacleReported = true;
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, obstacle);
        }
    }

    private void compile(boolean last, Elements elements) {
        Map<String, String> settings = processingEnv.getOptions();
        var log = new Log(Options.raised(settings));
        Options options = Options.read(settings, log);
        if (last) {
            compiler(options, log).compileAll(roots.fetch(elements), pending.fetch(elements));
        } else if (options.emitSource()) {
            List<TypeElement> done =
                    compiler(options, log).compileReady(roots.fetch(elements), pending.fetch(elements));
            done.forEach(type -> pending.remove(type, elements));
        } else {
            return;
        }
        new Reporter(processingEnv, EnclosingTrees.of(processingEnv)).report(log.messages());
    }

    private Compiler compiler(Options options, Log log) {
        return new Compiler(processingEnv, options, translators, log);
    }
}
