package shop;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;
import java.util.List;
import java.util.Map;

public class Orders {
    private static final Map<String, Integer> PRICES = Map.of("tea", 3, "cake", 4);

    @Coroutine
    static int price(String item) {
        await(sleep(Duration.ofMillis(1))); // the catalogue is slow
        Integer price = PRICES.get(item);
        if (price == null) {
            throw new IllegalArgumentException("no such item: " + item);
        }
        return price;
    }

    @Coroutine
    static int total(List<String> items) {
        int total = 0;
        for (String item : items) {
            total += await(price(item));
        }
        return total;
    }

    @Coroutine
    static void serve(List<String> items) {
        try {
            System.out.println(await(total(items)));
        } finally {
            System.out.println("served");
        }
    }

    public static void main(String... arguments) {
        spawn(Orders::serve, List.of("tea", "scones"));
    }
}
