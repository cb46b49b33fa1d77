package dev.aevent.net;

import dev.aevent.Awaitable;
import org.jspecify.annotations.Nullable;

/** A call that need not wait, made at once on the loop's thread. */
record Now<T extends @Nullable Object>(Call<? extends T> call) implements Awaitable<T> {
    /** The call. */
    interface Call<T extends @Nullable Object> {
        @Nullable
        T make() throws Throwable;
    }

    /** One without a result. */
    interface Run {
        void make() throws Throwable;
    }

    static Awaitable<Void> of(Run run) {
        return new Now<>(() -> {
            run.make();
            return null;
        });
    }

    @Override
    public void start(Completion<? super T> completion) throws Throwable {
        completion.succeed(call.make());
    }
}
