package dev.aevent.processor.emit;

/**
 * A method that runs states of a coroutine, or a part of them.
 *
 * @param className the binary name of the class that has it
 * @param methodName its name
 * @param part its number in the division of the coroutine
 * @param divisible whether it could be divided further
 */
public record StateCode(String className, String methodName, int part, boolean divisible) {}
