/**
 * The clean room: types the bodies of the files with coroutines in a compiler of our own.
 *
 * <p>In: {@link dev.aevent.processor.attribute.SourceUnit}, the text of files of the enclosing compilation. Out: {@link
 * dev.aevent.processor.attribute.Attributed}, their trees with elements and types, and later {@link
 * dev.aevent.processor.attribute.Compiled}, the class files of what was generated. The enclosing compiler is asked
 * through JSR 269 only, because that is all that every compiler and build tool gives us, and because typing its own
 * trees early would corrupt them.
 *
 * <p>{@link dev.aevent.processor.attribute.CleanRoom} starts the JDK's compiler over texts in memory. Its class path is
 * the enclosing compilation itself: {@link dev.aevent.processor.attribute.StubFileManager} answers the listing of a
 * package with {@link dev.aevent.processor.attribute.StubFile}s, and only those that the compiler opens are written,
 * from {@link javax.lang.model.element.Element}s, by {@link dev.aevent.processor.attribute.StubWriter}. Nothing made in
 * the clean room may be handed to the enclosing compilation, nor the other way round.
 */
@NullMarked
package dev.aevent.processor.attribute;

import org.jspecify.annotations.NullMarked;
