/**
 * What the demo is made of: {@link dev.aevent.examples.demo.ServerProcess} runs a server in a JVM of its own, {@link
 * dev.aevent.examples.demo.Load} is its clients, and {@link dev.aevent.examples.demo.Table} and {@link
 * dev.aevent.examples.demo.Timeline} show what the clients saw. Start reading at {@link dev.aevent.examples.Demo}.
 */
@NullMarked
package dev.aevent.examples.demo;

import org.jspecify.annotations.NullMarked;
