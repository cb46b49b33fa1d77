package dev.aevent.processor;

import com.google.auto.service.AutoService;
import dev.aevent.processor.collect.Annotations;
import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Compiles the coroutines of a compilation.
 *
 * <p>It looks at every root type, not only at annotated ones, because overrides of coroutines are checked there. It
 * works once, when processing is over: whatever other processors generate is complete then, and resources may still be
 * written. Until then it keeps names, since elements do not outlive their round.
 */
@AutoService(Processor.class)
public final class AeventProcessor extends AbstractProcessor {
    private final Translator.Factory translators;
    private final Set<String> rootNames = new TreeSet<>();

    /** For the compiler that runs it. */
    public AeventProcessor() {
        this((checked, options) -> type -> {
            throw new UnsupportedOperationException("coroutines are not compiled yet");
        });
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
        for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
            rootNames.add(root.getQualifiedName().toString());
        }
        if (round.processingOver() && !round.errorRaised() && usesCoroutines()) {
            compile();
        }
        return false;
    }

    private boolean usesCoroutines() {
        return processingEnv.getElementUtils().getTypeElement(Annotations.COROUTINE) != null;
    }

    private void compile() {
        Map<String, String> settings = processingEnv.getOptions();
        var log = new Log(Options.raised(settings));
        Options options = Options.read(settings, log);
        new Compiler(processingEnv, options, translators, log).compile(roots());
        new Reporter(processingEnv).report(log.messages());
    }

    private List<TypeElement> roots() {
        Elements elements = processingEnv.getElementUtils();
        var roots = new ArrayList<TypeElement>();
        for (String name : rootNames) {
            TypeElement root = elements.getTypeElement(name);
            if (root != null) {
                roots.add(root);
            }
        }
        return roots;
    }
}
