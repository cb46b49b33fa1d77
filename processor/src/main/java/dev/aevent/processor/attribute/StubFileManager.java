package dev.aevent.processor.attribute;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The files of one task of the clean room: its class path is the enclosing compilation, its platform the running JDK's
 * or, where the enclosing compilation may see an older one, that. What it writes stays in memory.
 */
final class StubFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {
    /** Sees no services: neither processors nor plugins of whoever runs us may meddle here. */
    private static final ClassLoader NO_SERVICES = new ClassLoader(null) {};

    private final StubPackages packages;
    private final Platform platform;
    private final View view;
    private final SortedMap<String, MemoryClass> written = new TreeMap<>();
    private Set<String> given = Set.of();

    StubFileManager(StandardJavaFileManager files, StubPackages packages, Platform platform, View view) {
        super(files);
        this.packages = packages;
        this.platform = platform;
        this.view = view;
    }

    /** Leaves out the stubs of top-level types whose source the task has. Before the task lists any package. */
    void leaveOut(Set<String> topLevelNames) {
        given = topLevelNames;
    }

    /** The class files that the task wrote, by binary name. */
    Map<String, byte[]> written() {
        var classes = new LinkedHashMap<String, byte[]>();
        written.forEach((name, file) -> classes.put(name, file.bytes()));
        return classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.CLASS_PATH) {
            if (!kinds.contains(JavaFileObject.Kind.CLASS)) {
                return List.of();
            }
            List<StubPackages.Named> types = packages.userTypes(packageName);
            return view == View.JVM ? stubsAndEntries(types) : stubs(types);
        }
        if (!isPlatform(location)) {
            return List.of();
        }
        // The package "" holds the module's own descriptor, which is the running JDK's.
        if (platform.older() && !packageName.isEmpty()) {
            return stubs(packages.platformTypes(inferModuleName(location), packageName));
        }
        return super.list(location, packageName, kinds, recurse);
    }

    private List<JavaFileObject> stubs(List<StubPackages.Named> types) {
        var files = new LinkedHashMap<String, JavaFileObject>();
        for (StubPackages.Named type : types) {
            if (!given.contains(type.topLevelName())) {
                put(files, type.binaryName(), () -> packages.write(type, view));
            }
        }
        return List.copyOf(files.values());
    }

    // After the types themselves: entries found on the class path may be out of date.
    private List<JavaFileObject> stubsAndEntries(List<StubPackages.Named> types) {
        var files = new LinkedHashMap<String, JavaFileObject>();
        stubs(types).forEach(file -> files.put(((StubFile) file).binaryName(), file));
        for (StubPackages.Named type : types) {
            String name = type.binaryName() + EntryStub.SUFFIX;
            if (!given.contains(name) && EntryStub.exists(type.type())) {
                put(files, name, () -> packages.writeEntries(type));
            }
        }
        return List.copyOf(files.values());
    }

    private static void put(Map<String, JavaFileObject> files, String name, Supplier<byte[]> writer) {
        files.put(name, new StubFile(name, writer));
    }

    private static boolean isPlatform(Location location) {
        return location == StandardLocation.SYSTEM_MODULES
                || location == StandardLocation.PLATFORM_CLASS_PATH
                || location.getName().startsWith(StandardLocation.SYSTEM_MODULES.getName());
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof StubFile stub ? stub.binaryName() : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a == b || a.toUri().equals(b.toUri());
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.CLASS_PATH
                || location == StandardLocation.CLASS_OUTPUT
                || (isPlatform(location) && super.hasLocation(location));
    }

    @Override
    public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
        return location == StandardLocation.SYSTEM_MODULES ? super.listLocationsForModules(location) : List.of();
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
        return NO_SERVICES;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return written.computeIfAbsent(className, MemoryClass::new);
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return isPlatform(location)
                && !(file instanceof StubFile)
                && !(file instanceof MemorySource)
                && super.contains(location, file);
    }
}
