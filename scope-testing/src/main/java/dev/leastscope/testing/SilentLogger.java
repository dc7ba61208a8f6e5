package dev.leastscope.testing;

import dev.leastscope.engine.run.Logger;

/** Prints nothing: an assertion that holds is silent, and one that fails puts everything into its message. */
enum SilentLogger implements Logger {
    INSTANCE;

    @Override
    public void info(String line) {
        // Part of the report's description.
    }

    @Override
    public void warn(String line) {
        // Part of the report's description.
    }

    @Override
    public void error(String line) {
        // Part of the report's description.
    }

    @Override
    public void output(String text) {
        // No format that prints is asked for.
    }
}
