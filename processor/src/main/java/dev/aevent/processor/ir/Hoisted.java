package dev.aevent.processor.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The classes that a generated class gets for local classes and for lambdas that are coroutines. */
public final class Hoisted {
    private final Map<String, Optional<Scope>> scopes = new LinkedHashMap<>();
    private final List<LambdaClass> lambdas = new ArrayList<>();

    /** Whether a scope of this name is yet to be made; from now on it is not. */
    public boolean claim(String scope) {
        return scopes.putIfAbsent(scope, Optional.empty()) == null;
    }

    public void add(Scope scope) {
        scopes.put(scope.name(), Optional.of(scope));
    }

    public void add(LambdaClass lambda) {
        lambdas.add(lambda);
    }

    /** A number that no other lambda has. */
    public int nextLambda() {
        return lambdas.size();
    }

    /** In the order of their declarations. */
    public List<Scope> scopes() {
        return scopes.values().stream().flatMap(Optional::stream).toList();
    }

    /** In the order in which they are made. */
    public List<LambdaClass> lambdas() {
        return List.copyOf(lambdas);
    }
}
