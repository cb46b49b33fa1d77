/**
 * Sockets of {@code java.net} on non-blocking channels: what {@link dev.aevent.Monkey#patchSocket()} installs.
 *
 * <p>{@link dev.aevent.net.ClientImpl} and {@link dev.aevent.net.ServerImpl} are the two {@code SocketImpl}s. Ordinary
 * threads that call them wait with a selector of the socket's own ({@link dev.aevent.net.Blocking}); coroutines wait
 * with the loop's ({@link dev.aevent.net.ReadyWait}). {@link dev.aevent.net.Patched} gets from what a user holds to the
 * implementation, without reflection.
 */
@NullMarked
package dev.aevent.net;

import org.jspecify.annotations.NullMarked;
