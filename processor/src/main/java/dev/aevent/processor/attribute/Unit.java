package dev.aevent.processor.attribute;

import com.sun.source.tree.CompilationUnitTree;

/**
 * One source file with its attributed tree.
 *
 * @param source the file
 * @param tree its tree, of the clean room
 */
public record Unit(SourceUnit source, CompilationUnitTree tree) {}
