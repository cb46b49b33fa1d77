package dev.aevent.processor.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The debug tables of a class file.
 *
 * @param version the class file's major version
 * @param source its {@code SourceFile}
 * @param lines by method, the lines of its table in the order of the code; methods without a table are left out
 * @param variables by method, the names in its table; methods without a table are left out
 */
public record Tables(
        int version, String source, Map<String, List<Integer>> lines, Map<String, List<String>> variables) {

    /** Reads them. */
    public static Tables of(byte[] classFile) {
        var lines = new LinkedHashMap<String, List<Integer>>();
        var variables = new LinkedHashMap<String, List<String>>();
        var source = new String[1];
        var version = new int[1];
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public void visit(
                                    int major,
                                    int access,
                                    String name,
                                    String signature,
                                    String superName,
                                    String[] interfaces) {
                                version[0] = major;
                            }

                            @Override
                            public void visitSource(String file, String debug) {
                                source[0] = file;
                            }

                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String method, String descriptor, String signature, String[] thrown) {
                                return new MethodVisitor(Opcodes.ASM9) {
                                    @Override
                                    public void visitLineNumber(int line, Label start) {
                                        lines.computeIfAbsent(method, m -> new ArrayList<>())
                                                .add(line);
                                    }

                                    @Override
                                    public void visitLocalVariable(
                                            String name, String type, String generic, Label start, Label end, int at) {
                                        variables
                                                .computeIfAbsent(method, m -> new ArrayList<>())
                                                .add(name);
                                    }
                                };
                            }
                        },
                        0);
        return new Tables(version[0], source[0], lines, variables);
    }
}
