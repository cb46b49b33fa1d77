package dev.aevent.processor.attribute;

import java.net.URI;
import javax.lang.model.SourceVersion;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source file of which we hold the text. Any public class may stand in it: the enclosing compiler has checked. */
final class MemorySource extends SimpleJavaFileObject {
    private final URI address;
    private final String text;

    MemorySource(URI address, String text) {
        // The superclass wants a path, which the addresses of some compilers' files do not have (jar:file:…!/…).
        super(address.getPath() == null ? URI.create("aevent:///source.java") : address, JavaFileObject.Kind.SOURCE);
        this.address = address;
        this.text = text;
    }

    @Override
    public URI toUri() {
        return address;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
        // javac asks whether this is a package-info.java, too.
        return kind == JavaFileObject.Kind.SOURCE && SourceVersion.isIdentifier(simpleName);
    }
}
