import dev.aevent.Aevent;
import dev.aevent.annotation.Coroutine;
import java.util.List;
import java.util.stream.Stream;

class Case073AwaitReference {
    @Coroutine
    List<String> refused(Stream<String> names) {
        return names.map(Aevent::await).toList();
//                       ^ error: [AeventAwaitReference] a reference to await marks no call, so nothing would be
//      awaited: write a loop whose body awaits the call, in place of what takes the reference
    }

    List<String> ordinary(Stream<String> names) {
        return names.map(Aevent::await).toList();
//                       ^ error: [AeventAwaitReference] a reference to await marks no call, so nothing would be
//      awaited: write a loop whose body awaits the call, in place of what takes the reference
    }
}
