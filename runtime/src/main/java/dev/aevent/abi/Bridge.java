package dev.aevent.abi;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A method that the compiler adds to a class, where the erased signature of a method of a supertype is not that of the
 * method which overrides it in the class.
 */
final class Bridge {
    private final Map<TypeVariable<?>, Type> arguments = new HashMap<>();
    private final Set<Class<?>> supertypes = new LinkedHashSet<>();

    private Bridge(Class<?> type) {
        supertypes.add(type);
        addSupertypes(type);
    }

    /** The erased parameters of the method that a bridge calls; its own, if it only makes a method public. */
    static Class<?>[] target(Method bridge) {
        var context = new Bridge(bridge.getDeclaringClass());
        Class<?>[] own = bridge.getParameterTypes();
        List<Method> methods = context.methods(bridge.getName());
        return methods.stream()
                .filter(method -> Arrays.equals(method.getParameterTypes(), own))
                .map(context::parameters)
                .flatMap(parameters ->
                        methods.stream().filter(method -> Arrays.equals(context.parameters(method), parameters)))
                .<Class<?>[]>map(Method::getParameterTypes)
                .filter(parameters -> !Arrays.equals(parameters, own))
                .findFirst()
                .orElse(own);
    }

    private List<Method> methods(String name) {
        return supertypes.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name)
                        && !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers())
                        && !Modifier.isPrivate(method.getModifiers()))
                .toList();
    }

    private void addSupertypes(Class<?> type) {
        add(type.getGenericSuperclass());
        for (Type next : type.getGenericInterfaces()) {
            add(next);
        }
    }

    private void add(@Nullable Type supertype) {
        if (supertype instanceof ParameterizedType generic) {
            var type = (Class<?>) generic.getRawType();
            TypeVariable<?>[] variables = type.getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                arguments.put(variables[i], generic.getActualTypeArguments()[i]);
            }
            add(type);
        } else if (supertype instanceof Class<?> type && supertypes.add(type)) {
            addSupertypes(type);
        }
    }

    /** Those that a method has in the class. */
    private Class<?>[] parameters(Method method) {
        return Stream.of(method.getGenericParameterTypes()).map(this::erased).toArray(Class<?>[]::new);
    }

    private Class<?> erased(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        } else if (type instanceof ParameterizedType generic) {
            return erased(generic.getRawType());
        } else if (type instanceof GenericArrayType array) {
            return erased(array.getGenericComponentType()).arrayType();
        } else if (type instanceof WildcardType wildcard) {
            return erased(wildcard.getUpperBounds()[0]);
        }
        var variable = (TypeVariable<?>) type;
        Type argument = arguments.get(variable);
        return erased(argument == null ? variable.getBounds()[0] : argument);
    }
}
