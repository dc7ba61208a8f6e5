package dev.leastscope.testing;

import dev.leastscope.engine.run.Logger;

/** Prints nothing. A passing assertion is silent, and a failing one puts everything into its message. */
enum SilentLogger implements Logger {
    INSTANCE;

    @Override
    public void info(String line) {
        // The report's description contains this.
    }

    @Override
    public void warn(String line) {
        // The report's description contains this.
    }

    @Override
    public void error(String line) {
        // The report's description contains this.
    }

    @Override
    public void output(String text) {
        // No format that prints is requested.
    }
}
