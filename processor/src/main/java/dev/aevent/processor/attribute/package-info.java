/** Types the bodies of the files with coroutines in a compiler of our own. */
@NullMarked
package dev.aevent.processor.attribute;

import org.jspecify.annotations.NullMarked;
