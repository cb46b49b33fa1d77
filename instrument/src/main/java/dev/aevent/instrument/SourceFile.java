package dev.aevent.instrument;

import com.sun.source.tree.CompilationUnitTree;
import java.nio.file.Path;

/**
 * A file of the library or of its tests.
 *
 * @param path where it stands below the source folder
 * @param isTest whether it is one of the tests'
 */
record SourceFile(CompilationUnitTree tree, Path path, boolean isTest, String text) {}
