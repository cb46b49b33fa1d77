package dev.aevent.abi;

/** An operation that fails with what others have thrown, whose trace therefore says nothing of the await. */
public interface PassesOn {}
