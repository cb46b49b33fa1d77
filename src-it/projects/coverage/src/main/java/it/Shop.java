package it;

import static dev.aevent.Aevent.await;
import static dev.aevent.Aevent.sleep;
import static dev.aevent.Aevent.spawn;

import dev.aevent.annotation.Coroutine;
import java.time.Duration;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Is covered for the most part, in the same way whether its coroutines are called or spawned. */
public final class Shop {
    @Coroutine
    int price(String item) {
        await(sleep(Duration.ofMillis(1)));
        if (item.isEmpty()) {
            throw new IllegalArgumentException("no item");
        }
        return item.length();
    }

    @Coroutine
    int known(String item) {
        if (item.length() > 1_000) {
            return await(price(item.substring(1_000)));
        }
        return 1;
    }

    @Coroutine
    int total(List<String> items) {
        int total = 0;
        for (String item : items) {
            total += await(price(item)) + await(known(item));
            if (total > 1_000) {
                await(sleep(Duration.ofMillis(1)));
                break;
            }
        }
        return total;
    }

    @Coroutine
    int counted(int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            if (i == 1) {
                continue;
            }
            sum += await(price("tea"));
        }
        while (sum > 100) {
            sum -= await(price("sugar"));
        }
        do {
            sum++;
            await(sleep(Duration.ofMillis(1)));
        } while (sum < 10);
        return sum;
    }

    @Coroutine
    String guarded(String item) {
        String result = "";
        try {
            result += await(price(item));
            result += "!";
        } catch (IllegalArgumentException e) {
            result += await(price("caught"));
        } finally {
            result += await(price("finally"));
        }
        return result;
    }

    @Coroutine
    String chosen(int kind) {
        String name;
        switch (kind) {
            case 1:
                name = "one" + await(price("one"));
                break;
            case 2:
                name = "two";
                break;
            default:
                name = "many" + await(price("many"));
        }
        return name + switch (kind) {
            case 1 -> await(price("first"));
            case 2 -> 2;
            default -> 3;
        };
    }

    @Coroutine
    int mapped(int number) {
        IntUnaryOperator twice = n -> n > 10 ? 0 : n * 2;
        int doubled = twice.applyAsInt(number);
        await(sleep(Duration.ofMillis(1)));
        Object boxed = doubled;
        boolean large = boxed instanceof Integer whole && whole > 4;
        if (large) {
            return await(price("x".repeat(doubled)));
        }
        return doubled > 2 ? await(price("yy")) : 0;
    }

    @Coroutine
    void day() {
        System.out.println(await(total(List.of("tea", "milk"))));
        System.out.println(await(counted(3)));
        System.out.println(await(guarded("tea")) + await(guarded("")));
        System.out.println(await(chosen(1)) + await(chosen(2)) + await(chosen(3)));
        System.out.println(await(mapped(1)) + await(mapped(3)));
    }

    @Coroutine
    void never() {
        await(sleep(Duration.ofMillis(1)));
        System.out.println(await(price("never")));
    }

    public static void main(String... arguments) {
        if (arguments[0].equals("coroutine")) {
            spawn(new Shop()::day).join();
        } else {
            new Shop().day();
        }
    }
}
