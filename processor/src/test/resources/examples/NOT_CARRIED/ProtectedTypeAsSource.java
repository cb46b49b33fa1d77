// options: -Aaevent.emit=source
import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.yieldNow;

import dev.aevent.annotation.Coroutine;
import java.awt.Component;

class ProtectedTypeAsSource extends Component {
    private BltBufferStrategy strategy;

    @Coroutine
    boolean isLost() {
        await(yieldNow());
        return strategy.contentsLost();
//             ^ error: [AeventNotCarried] the protected type BltBufferStrategy of another package, with
//      -Aaevent.emit=source, cannot be compiled as a part of a coroutine yet: make it public
    }
}
