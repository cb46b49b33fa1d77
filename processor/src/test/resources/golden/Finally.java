import static dev.aevent.Aevent.await;

import dev.aevent.annotation.Coroutine;
import java.io.IOException;
import java.io.InputStream;

class Finally {
    @Coroutine
    static String run(InputStream in, String name) throws IOException {
        try {
            int first = await(in.read());
            if (first < 0) {
                return "nothing";
            }
            name += (char) first;
        } catch (IOException e) {
            name = e.getMessage();
        } finally {
            await(log(name));
        }
        return name;
    }

    @Coroutine
    static Void log(String name) {
        System.out.println(name);
        return null;
    }
}
