package dev.aevent;

public interface Awaitable<T> {}
