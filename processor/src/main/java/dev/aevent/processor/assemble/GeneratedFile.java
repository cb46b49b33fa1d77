package dev.aevent.processor.assemble;

import dev.aevent.processor.emit.Generated;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A generated source as a compiler sees it. */
final class GeneratedFile extends SimpleJavaFileObject {
    private final Generated generated;

    GeneratedFile(Generated generated) {
        super(URI.create("aevent:///" + generated.className().replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
        this.generated = generated;
    }

    Generated generated() {
        return generated;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return generated.text();
    }
}
