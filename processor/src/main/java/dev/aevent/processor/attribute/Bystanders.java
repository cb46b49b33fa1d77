package dev.aevent.processor.attribute;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Source files that lie among those of the enclosing compilation without being part of it.
 *
 * <p>To look at a type that is declared in one makes the enclosing compiler compile it, errors and all, as if the user
 * had asked for that: {@code javac Main.java} in a folder with other programs. So packages with bystanders cannot be
 * listed; types are looked up there by the names that are used.
 */
final class Bystanders {
    private static final String EXTENSION = ".java";

    private final Map<String, Set<String>> roots = new HashMap<>();
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    /**
     * @param roots all top-level types that the compilation was given
     */
    Bystanders(Collection<TypeElement> roots, ProcessingEnvironment environment) {
        Elements elements = environment.getElementUtils();
        var sources = new Sources(environment);
        for (TypeElement root : roots) {
            String packageName = elements.getPackageOf(root).getQualifiedName().toString();
            this.roots
                    .computeIfAbsent(packageName, name -> new HashSet<>())
                    .add(root.getSimpleName().toString());
            sources.addressOf(root).ifPresent(address -> add(address, packageName));
        }
    }

    private void add(URI address, String packageName) {
        if (!"file".equals(address.getScheme())) {
            return; // not in a folder that could be listed
        }
        Path file = Path.of(address);
        Path below = Path.of(packageName.replace('.', '/'));
        Path folder = Objects.requireNonNull(file.getParent());
        files.add(file);
        if (packageName.isEmpty()) {
            folders.add(folder);
        } else if (folder.endsWith(below)) {
            Path root = folder;
            for (int i = 0; i < below.getNameCount(); i++) {
                root = Objects.requireNonNull(root.getParent());
            }
            folders.add(root);
        }
    }

    /** The simple names of the types of a package that the compilation was given. */
    Set<String> roots(String packageName) {
        return roots.getOrDefault(packageName, Set.of());
    }

    /** Whether there are any in a package. */
    boolean in(String packageName) {
        return answers.computeIfAbsent(packageName, name -> {
            for (Path folder : folders) {
                if (hasBystanders(folder.resolve(name.replace('.', '/')))) {
                    return true;
                }
            }
            return false;
        });
    }

    private boolean hasBystanders(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (Path file : found) {
                if (!files.contains(file)
                        && !file.endsWith("package-info.java")
                        && !file.endsWith("module-info.java")) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // what we cannot read, the compiler cannot, either
        }
    }
}
