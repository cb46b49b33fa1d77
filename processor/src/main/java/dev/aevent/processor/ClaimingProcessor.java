package dev.aevent.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Claims our annotations, and does nothing else.
 *
 * <p>{@link AeventProcessor} looks at all types, and were it to claim what it looks at, no other processor would see any
 * annotation. So it claims nothing; but javac warns of annotations that nobody claims ({@code -Xlint:processing}), which
 * {@code -Werror} makes an error. The names in the service file are sorted, so that this one comes second: javac stops
 * asking when all is claimed. That is the price: where a round has no annotations but ours, not even {@code @Override},
 * processors behind this one are not asked.
 */
@AutoService(Processor.class)
public final class ClaimingProcessor extends AbstractProcessor {
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
        return true;
    }
}
