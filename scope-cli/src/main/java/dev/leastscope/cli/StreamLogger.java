package dev.leastscope.cli;

import dev.leastscope.engine.run.Logger;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints messages for people to standard error, and answers to standard output. */
final class StreamLogger implements Logger {
    private final PrintStream out;
    private final PrintStream err;

    StreamLogger(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void info(String line) {
        err.println(line);
    }

    @Override
    public void warn(String line) {
        err.println("warning: " + line);
    }

    @Override
    public void error(String line) {
        err.println("error: " + line);
    }

    @Override
    public void output(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }
}
