package dev.aevent.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePathScanner;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.CoroutineClass;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Names that mean something of their own somewhere in the coroutines of a class: those of local classes. */
public final class LocalNames {
    private LocalNames() {}

    /** The classes, their fields and types, and those that they inherit. */
    public static Set<String> in(CoroutineClass type, Attributed world) {
        Set<String> names = new HashSet<>();
        var scanner = new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
                names.add(tree.getSimpleName().toString());
                if (world.trees().getElement(getCurrentPath()) instanceof TypeElement declared) {
                    world.elements().getAllMembers(declared).stream()
                            .filter(member -> member instanceof TypeElement
                                    || member.getKind().isField())
                            .map(Element::getSimpleName)
                            .forEach(name -> names.add(name.toString()));
                }
                return super.visitClass(tree, null);
            }
        };
        type.methods().forEach(method -> scanner.scan(method.path(), null));
        names.remove("");
        return names;
    }
}
