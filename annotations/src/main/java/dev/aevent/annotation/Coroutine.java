package dev.aevent.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as a coroutine.
 *
 * <p>Called by ordinary code, it runs as written and blocks the calling thread where it waits. Spawned, or awaited in
 * another coroutine, its compiled continuation runs on the event loop and suspends there instead.
 *
 * <p>On the method of a functional interface: a lambda or method reference made for it inside a coroutine is itself a
 * coroutine and may await.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Coroutine {}
