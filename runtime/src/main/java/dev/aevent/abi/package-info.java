/** What only generated code calls. Not for users: it changes with the processor. */
@NullMarked
package dev.aevent.abi;

import org.jspecify.annotations.NullMarked;
