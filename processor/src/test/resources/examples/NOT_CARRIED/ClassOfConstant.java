import dev.aevent.annotation.Coroutine;

class ClassOfConstant {
    enum Pet {
        CAT {
            class Paw {}
//          ^ error: [AeventNotCarried] a class beside coroutines in the body of an enum constant cannot be compiled as a
//          part of a coroutine yet: move it into the enum

            @Override
            @Coroutine
            String kind() {
                return "cat" + new Paw();
            }
        };

        @Coroutine
        abstract String kind();
    }
}
