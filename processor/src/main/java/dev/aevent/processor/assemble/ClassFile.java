package dev.aevent.processor.assemble;

/**
 * A class file to write.
 *
 * @param className its binary name
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record ClassFile(String className, byte[] bytes) {}
