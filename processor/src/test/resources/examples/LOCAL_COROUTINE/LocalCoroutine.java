import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;

class LocalCoroutine {
    interface Greeter {
        @Coroutine
        String greet(String name);
    }

    @Coroutine
    void refused(Greeter other) {
        class Local {
            @Coroutine
            String greet() {
//                 ^ error: [AeventLocalCoroutine] coroutines of local and anonymous classes are not compiled
//      yet: make the class of Local.greet() a nested class
                return await(other.greet("a"));
            }
        }
        Greeter anonymous = new Greeter() {
            @Override
            @Coroutine
            public String greet(String name) {
//                        ^ error: [AeventLocalCoroutine] coroutines of local and anonymous classes are not
//      compiled yet: make the class of greet(String) a nested class
                return await(other.greet(name));
            }
        };
        Runnable lambda = () -> {
            Greeter inside = new Greeter() {
                @Override
                @Coroutine
                public String greet(String name) {
//                            ^ error: [AeventLocalCoroutine] coroutines of local and anonymous classes are not
//      compiled yet: make the class of greet(String) a nested class
                    return name;
                }
            };
        };
    }

    Greeter ordinary() {
        return new Greeter() {
            @Override
            @Coroutine
            public String greet(String name) {
                return name;
            }
        };
    }
}
