package dev.aevent.processor.lower;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.util.TreePathScanner;
import dev.aevent.processor.attribute.Attributed;
import dev.aevent.processor.check.CoroutineClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Names that mean something of their own somewhere in the coroutines of a class: of local classes, and of type variables. */
public final class LocalNames {
    private LocalNames() {}

    /** The classes, their fields and types, those that they inherit, and the type variables around. */
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
        type.path()
                .forEach(around -> typeVariables(around)
                        .forEach(variable -> names.add(variable.getName().toString())));
        names.remove("");
        return names;
    }

    static List<? extends TypeParameterTree> typeVariables(Tree tree) {
        return tree instanceof MethodTree method
                ? method.getTypeParameters()
                : tree instanceof ClassTree declared ? declared.getTypeParameters() : List.of();
    }
}
