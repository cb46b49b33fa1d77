package dev.aevent.processor.attribute;

import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/**
 * Source files whose bodies have been typed. Everything here is the clean room's: nothing of it may be handed to the
 * enclosing compilation, or the other way round.
 *
 * @param units the files
 * @param trees the clean room's trees
 * @param elements the clean room's elements
 * @param types the clean room's types
 * @param language the version of Java that they are written in
 * @param errors what its compiler found wrong with the files; the enclosing compiler reports these itself
 */
public record Attributed(
        List<Unit> units,
        Trees trees,
        Elements elements,
        Types types,
        SourceVersion language,
        List<Diagnostic<?>> errors) {
    public Attributed {
        units = List.copyOf(units);
        errors = List.copyOf(errors);
    }
}
