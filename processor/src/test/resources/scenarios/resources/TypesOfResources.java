package scenarios.resources;

import static dev.aevent.Aevent.await;
import static dev.aevent.processor.bothmodes.Effects.*;
import static dev.aevent.processor.bothmodes.Probe.*;

import dev.aevent.annotation.Coroutine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The type of a resource is one that the file imports. */
public class TypesOfResources {
  @Coroutine
  public static String beforeAnyAwait() throws IOException {
    try (OutputStream out = new ByteArrayOutputStream()) {
      out.write('a');
      add(out.toString());
    }
    await: pause("between");
    try (OutputStream out = new ByteArrayOutputStream()) {
      out.write('b');
      return out.toString();
    }
  }

  @Coroutine
  public static String second() throws IOException {
    await: pause("before");
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = bytes) {
      out.write('a');
      add(bytes.toString());
    }
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final OutputStream out = bytes) {
      out.write('b');
      return bytes.toString();
    }
  }
}
