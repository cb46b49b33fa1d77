package dev.aevent.examples;

/** Which ports the servers use. */
final class Ports {
    /** Where the slow server is: a system property, else an environment variable, else 9000. */
    static final int SLOW_ECHO_SERVER_PORT = setting("SLOW_ECHO_SERVER_PORT", 9000);

    private Ports() {}

    /** The port named as the last argument, or the usual one. */
    static int of(String[] arguments, int usual) {
        return arguments.length == 0 ? usual : Integer.parseInt(arguments[arguments.length - 1]);
    }

    private static int setting(String name, int usual) {
        String value = System.getProperty(name, System.getenv(name));
        return value == null ? usual : Integer.parseInt(value);
    }
}
