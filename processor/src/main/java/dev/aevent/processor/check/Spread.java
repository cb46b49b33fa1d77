package dev.aevent.processor.check;

import javax.lang.model.type.TypeMirror;

/**
 * An array that a reference makes of the last arguments, for a method with a variable number of them.
 *
 * @param element the type of its elements, erased
 * @param count how many there are
 * @param isInferred whether each call infers the type, so that it is not known
 */
public record Spread(TypeMirror element, int count, boolean isInferred) {}
