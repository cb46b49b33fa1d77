@NullMarked
package dev.aevent.examples;

import org.jspecify.annotations.NullMarked;
