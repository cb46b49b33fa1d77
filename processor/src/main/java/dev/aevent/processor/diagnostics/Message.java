package dev.aevent.processor.diagnostics;

/**
 * One message, as it is reported.
 *
 * @param kind what it says
 * @param severity how much it matters in this compilation
 * @param position where
 * @param text the whole text, tag first
 */
public record Message(MessageKind kind, Severity severity, Position position, String text) {}
