package dev.aevent.processor.bothmodes;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Keeps the run time quiet while scenarios fail on purpose: many end before the test has joined them, and some go on
 * after they were cancelled.
 */
public final class Muted implements BeforeAllCallback, AfterAllCallback {
    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger LOGGER = Logger.getLogger("dev.aevent");

    private Thread.UncaughtExceptionHandler handler;
    private Level level;

    @Override
    public void beforeAll(ExtensionContext context) {
        handler = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
        level = LOGGER.getLevel();
        LOGGER.setLevel(Level.OFF);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Thread.setDefaultUncaughtExceptionHandler(handler);
        LOGGER.setLevel(level);
    }
}
