package dev.leastscope.maven;

import dev.leastscope.engine.Logger;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints through Maven's log, which gives the levels their colours. */
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

    @Override
    public void answer(List<String> lines) {
        for (String line : lines) {
            log.info(line);
        }
    }
}
