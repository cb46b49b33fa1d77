@NullMarked
package dev.aevent.net;

import org.jspecify.annotations.NullMarked;
