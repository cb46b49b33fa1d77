package dev.aevent.processor.programs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of programs, and programs that differ in one part, whatever records they are of. */
final class Variants {
    private Variants() {}

    /** The parts that a node directly has. */
    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Object value : values(node)) {
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(part -> addIfNode(part, children));
            } else if (value instanceof List<?> list) {
                list.forEach(part -> addIfNode(part, children));
            } else {
                addIfNode(value, children);
            }
        }
        return children;
    }

    private static void addIfNode(Object value, List<Node> nodes) {
        if (value instanceof Node node) {
            nodes.add(node);
        }
    }

    /** The node and all parts of it, at any depth. */
    static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(Variants::all));
    }

    /**
     * What differs from a node in one part: by what a function says may stand for it, or by its being left out where
     * there is a list or a choice.
     */
    static List<Node> of(Node node, Function<Node, Stream<? extends Node>> replacements) {
        List<Node> variants = new ArrayList<>();
        Object[] values = values(node);
        RecordComponent[] components = node.getClass().getRecordComponents();
        for (int i = 0; i < values.length; i++) {
            for (Object variant : variants(values[i], partOf(components[i]), replacements)) {
                Object[] changed = values.clone();
                changed[i] = variant;
                variants.add(made(node, components, changed));
            }
        }
        return variants;
    }

    /** The type of a component, or of what is in it where it is a list or a choice. */
    private static Class<?> partOf(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType container
                        && container.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    /** @param part what a part must be, to stand there */
    private static List<Object> variants(
            Object value, Class<?> part, Function<Node, Stream<? extends Node>> replacements) {
        List<Object> variants = new ArrayList<>();
        if (value instanceof Node node) {
            replacements.apply(node).filter(part::isInstance).forEach(variants::add);
            variants.addAll(of(node, replacements));
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            variants.add(Optional.empty());
            variants(optional.get(), part, replacements).forEach(variant -> variants.add(Optional.of(variant)));
        } else if (value instanceof List<?> list && list.stream().allMatch(Node.class::isInstance)) {
            if (list.size() > 3) {
                variants.add(List.copyOf(list.subList(0, list.size() / 2)));
                variants.add(List.copyOf(list.subList(list.size() / 2, list.size())));
            }
            for (int i = 0; i < list.size(); i++) {
                List<Object> without = new ArrayList<>(list);
                without.remove(i);
                variants.add(without);
            }
            for (int i = 0; i < list.size(); i++) {
                for (Object variant : variants(list.get(i), part, replacements)) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, variant);
                    variants.add(changed);
                }
            }
        }
        return variants;
    }

    private static Object[] values(Node node) {
        if (!node.getClass().isRecord()) {
            throw new IllegalArgumentException(node.getClass() + " is no record");
        }
        return Stream.of(node.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(node);
                    } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray();
    }

    private static Node made(Node node, RecordComponent[] components, Object[] values) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return node.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
