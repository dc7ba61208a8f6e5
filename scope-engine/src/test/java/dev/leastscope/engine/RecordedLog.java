package dev.leastscope.engine;

import dev.leastscope.engine.run.Logger;
import java.util.ArrayList;
import java.util.List;

/** Keeps what the engine prints. */
final class RecordedLog implements Logger {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder output = new StringBuilder();

    @Override
    public void info(String line) {
        lines.add("info " + line);
    }

    @Override
    public void warn(String line) {
        lines.add("warning " + line);
    }

    @Override
    public void error(String line) {
        lines.add("error " + line);
    }

    @Override
    public void output(String text) {
        output.append(text);
    }

    List<String> lines() {
        return lines;
    }

    String output() {
        return output.toString();
    }
}
