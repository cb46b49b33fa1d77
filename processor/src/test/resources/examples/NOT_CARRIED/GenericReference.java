import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;

class GenericReference {
    interface Same {
        <T> T of(T t);
    }

    private static <T> T secret(T t) {
        return t;
    }

    static <T> T open(T t) {
        return t;
    }

    @Coroutine
    Same refused(boolean opened) {
        await: yieldNow();
        if (opened) {
            return GenericReference::open;
        }
        return GenericReference::secret;
//             ^ error: [AeventNotCarried] a reference to the inaccessible method secret for an interface whose method
//      has type variables cannot be compiled as a part of a coroutine yet: let the package have access to the method
    }
}
