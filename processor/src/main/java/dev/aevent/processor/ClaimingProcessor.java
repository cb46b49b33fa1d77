package dev.aevent.processor;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims our annotations, and does nothing else.
 *
 * <p>{@link AeventProcessor} looks at all types, and were it to claim what it looks at, no other processor would see any
 * annotation. So it claims nothing; but javac warns of annotations that nobody claims ({@code -Xlint:processing}), which
 * {@code -Werror} makes an error. The names in the service file are sorted, so that this one comes second: javac stops
 * asking when all is claimed. Where there are other processors, which might come behind this one, it leaves nothing out
 * of their sight: it claims only if something remains that nobody claims, such as {@code @Override}.
 */
@AutoService(Processor.class)
public final class ClaimingProcessor extends AbstractProcessor {
    private final List<String> others;

    /** For the compiler that runs it. */
    public ClaimingProcessor() {
        this(registeredBesideOurs());
    }

    /**
     * @param others names of the processors that may want to see a round, too
     */
    ClaimingProcessor(List<String> others) {
        this.others = others;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.aevent.annotation.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // nobody else is meant to see them
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return others.isEmpty() || round.getRootElements().stream().anyMatch(ClaimingProcessor::hasUnclaimed);
    }

    private static List<String> registeredBesideOurs() {
        try {
            return ServiceLoader.load(Processor.class, ClaimingProcessor.class.getClassLoader()).stream()
                    .map(provider -> provider.type().getName())
                    .filter(name -> !name.startsWith("dev.aevent."))
                    .toList();
        } catch (ServiceConfigurationError | LinkageError e) {
            return List.of("one that cannot be loaded");
        }
    }

    /** Whether a declaration, or one inside it, has one of Java's own annotations. */
    private static boolean hasUnclaimed(Element declaration) {
        return declaration.getAnnotationMirrors().stream().anyMatch(ClaimingProcessor::isUnclaimed)
                || declaration.getEnclosedElements().stream().anyMatch(ClaimingProcessor::hasUnclaimed);
    }

    private static boolean isUnclaimed(AnnotationMirror annotation) {
        return annotation.getAnnotationType().toString().startsWith("java.");
    }
}
