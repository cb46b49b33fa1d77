/**
 * Takes public Java libraries, makes their methods coroutines, and runs their own tests in coroutine mode.
 *
 * <p>{@link dev.aevent.instrument.Instrument} is the program. It fetches a library's sources and tests ({@link
 * dev.aevent.instrument.Maven}), types them ({@link dev.aevent.instrument.Program}), decides which methods become
 * coroutines ({@link dev.aevent.instrument.Marks}), rewrites the text ({@link dev.aevent.instrument.Rewriter}), compiles
 * it with Aevent's processor until nothing more is refused ({@link dev.aevent.instrument.CoroutineBuild}), and compares the
 * tests with those of the untouched library ({@link dev.aevent.instrument.Tests}).
 */
@NullMarked
package dev.aevent.instrument;

import org.jspecify.annotations.NullMarked;
