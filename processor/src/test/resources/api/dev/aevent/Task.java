package dev.aevent;

import java.util.concurrent.Future;

public interface Task<T> extends Future<T> {
    T join();
}
