package dev.leastscope.maven;

import dev.leastscope.engine.run.Logger;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.logging.Log;

/** Prints through Maven's log, which adds colours to the levels. */
final class MavenLogger implements Logger {
    private final Log log;

    MavenLogger(Log log) {
        this.log = log;
    }

    @Override
    public void info(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(line);
    }

    @Override
    public void error(String line) {
        log.error(line);
    }

    /**
     * Writes to standard output, not to the log. The log's prefixes would break the input of other programs, and -q
     * would hide the answer.
     */
    @Override
    public void output(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
