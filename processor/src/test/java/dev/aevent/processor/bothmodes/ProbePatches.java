package dev.aevent.processor.bothmodes;

import dev.aevent.Awaitable;
import dev.aevent.annotation.Patch;
import dev.aevent.annotation.Patch.Kind;

/** What an await of a {@link Probe} call does in a coroutine. */
public final class ProbePatches {
    private ProbePatches() {}

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static <T> Awaitable<T> value(T value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Integer> value(int value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Long> value(long value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Short> value(short value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Byte> value(byte value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Character> value(char value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Boolean> value(boolean value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Double> value(double value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Float> value(float value) {
        return Operation.of(Probe.named("value", value), () -> value);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Void> pause() {
        return Operation.of("pause", () -> null);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static Awaitable<Void> pause(String name) {
        return Operation.of(Probe.named("pause", name), () -> null);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static <T, X extends Throwable> Awaitable<T> raise(X failure) throws X {
        return Operation.failing("raise " + failure, failure);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static <X extends Throwable> Awaitable<Integer> raiseInt(X failure) throws X {
        return Operation.failing("raise " + failure, failure);
    }

    @Patch(value = Probe.class, kind = Kind.STATIC)
    public static <X extends Throwable> Awaitable<Void> crash(X failure) throws X {
        return Operation.failing("crash " + failure, failure);
    }

    @Patch(Probe.Cell.class)
    public static <T> Awaitable<T> get(Probe.Cell<T> cell) {
        return Operation.of("get", cell::peek);
    }

    @Patch(Probe.Cell.class)
    public static <T> Awaitable<Void> set(Probe.Cell<T> cell, T content) {
        return Operation.of(Probe.named("set", content), () -> {
            cell.put(content);
            return null;
        });
    }

    @Patch(Probe.Cell.class)
    public static <T> Awaitable<T> swap(Probe.Cell<T> cell, T content) {
        return Operation.of(Probe.named("swap", content), () -> cell.put(content));
    }

    @Patch(Probe.Feed.class)
    public static <T> Awaitable<Probe.Steps<T>> iterator(Probe.Feed<T> feed) {
        return Operation.of("iterator", feed::steps);
    }

    @Patch(Probe.Feed.class)
    public static <T> Awaitable<Void> close(Probe.Feed<T> feed) {
        return Operation.of("close", () -> null);
    }

    @Patch(Probe.Steps.class)
    public static <T> Awaitable<Boolean> hasNext(Probe.Steps<T> steps) {
        return Operation.of("hasNext", steps::more);
    }

    @Patch(Probe.Steps.class)
    public static <T> Awaitable<T> next(Probe.Steps<T> steps) {
        return Operation.of("next", steps::take);
    }
}
