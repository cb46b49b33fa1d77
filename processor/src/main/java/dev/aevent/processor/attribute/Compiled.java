package dev.aevent.processor.attribute;

import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the clean room's compiler made of generated sources.
 *
 * @param classes class files by binary name, nested ones included
 * @param diagnostics what it said
 */
public record Compiled(Map<String, byte[]> classes, List<Diagnostic<? extends JavaFileObject>> diagnostics) {}
