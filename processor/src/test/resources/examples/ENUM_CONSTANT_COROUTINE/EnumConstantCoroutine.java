import dev.aevent.annotation.Coroutine;

class EnumConstantCoroutine {
    enum Pet {
        CAT {
            @Override
            @Coroutine
            String kind() {
//                 ^ error: [AeventEnumConstantCoroutine] coroutines in the bodies of enum constants are not compiled
//      yet: move kind() into the enum itself and switch on this there
                return "cat";
            }
        };

        @Coroutine
        abstract String kind();
    }
}
