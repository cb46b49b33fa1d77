package dev.aevent.processor.debugging;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.connect.VMStartException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A program that is started under a debugger, and waits for it. */
record Debuggee(VirtualMachine machine) implements AutoCloseable {
    static Debuggee launch(List<Path> classPath, String mainClass) {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        arguments.get("options").setValue("-Ddev.aevent.stuck=0 -cp \"" + path + "\"");
        arguments.get("main").setValue(mainClass);
        try {
            return new Debuggee(connector.launch(arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalConnectorArgumentsException | VMStartException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it has printed to its error output; waits until it has ended. */
    String errors() {
        try (InputStream errors = machine.process().getErrorStream()) {
            return new String(errors.readAllBytes(), Charset.defaultCharset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        machine.process().destroyForcibly();
    }
}
