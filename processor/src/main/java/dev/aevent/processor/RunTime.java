package dev.aevent.processor;

import dev.aevent.processor.diagnostics.Log;
import dev.aevent.processor.diagnostics.MessageKind;
import dev.aevent.processor.diagnostics.Position;
import dev.aevent.processor.emit.Generated;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Our run time, as the user's classes see it. */
final class RunTime {
    private static final String ABI = "dev.aevent.abi";
    private static final String LOOP = ABI + ".Loop";

    private final Elements elements;
    private final Log log;

    /**
     * @param elements the enclosing compilation's
     */
    RunTime(Elements elements, Log log) {
        this.elements = elements;
        this.log = log;
    }

    /**
     * Reports it if a generated class uses the run time but cannot see it.
     *
     * @param origin the type it stems from, an element of the enclosing compilation
     */
    void require(Generated generated, TypeElement origin) {
        ModuleElement module = elements.getModuleOf(origin);
        if (!generated.text().contains(ABI) || loop(module) != null) {
            return;
        }
        if (module == null || module.isUnnamed()) {
            log.report(Position.of(origin), MessageKind.RUNTIME_NOT_FOUND, origin);
        } else {
            log.report(Position.of(origin), MessageKind.RUNTIME_NOT_READ, origin, module);
        }
    }

    private @Nullable TypeElement loop(@Nullable ModuleElement module) {
        return module == null ? elements.getTypeElement(LOOP) : elements.getTypeElement(module, LOOP);
    }
}
