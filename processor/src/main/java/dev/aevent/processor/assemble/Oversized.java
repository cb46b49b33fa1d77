package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import dev.aevent.processor.split.Subject;

/**
 * A method that is too large to be compiled at run time, or at all, and that can be divided.
 *
 * @param subject whose states it runs
 * @param part the number of the part that it is
 * @param size how many bytes of bytecode it has, about
 */
public record Oversized(Generated generated, Subject subject, int part, int size) {}
