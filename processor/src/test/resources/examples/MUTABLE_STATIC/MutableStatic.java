import dev.aevent.annotation.Coroutine;

class MutableStatic {
    static int allowed;

    @Coroutine
    void refused() {
        class Local {
            static int count;
//                     ^ error: [AeventMutableStatic] the static variable count of a local class would exist
//      twice, as the coroutine is compiled twice: make it final, or a static variable of the outer class
            static final int LIMIT = 3;
            int own;
        }
        record Pair(int a, int b) {
            static String last = "";
//                        ^ error: [AeventMutableStatic] the static variable last of a local class would exist
//      twice, as the coroutine is compiled twice: make it final, or a static variable of the outer class
        }
        enum Colour {
            RED;

            static Colour favourite = RED;
//                        ^ error: [AeventMutableStatic] the static variable favourite of a local class would
//      exist twice, as the coroutine is compiled twice: make it final, or a static variable of the outer class
        }
        interface Constants {
            int ONE = 1;
        }
    }

    void ordinary() {
        class Local {
            static int count;
        }
    }
}
