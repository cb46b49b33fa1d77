package dev.aevent.abi;

/** Keeps the exported package from being empty; goes with the first class here. */
final class Placeholder {}
