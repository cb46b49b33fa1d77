@NullMarked
package dev.aevent.examples.demo;

import org.jspecify.annotations.NullMarked;
