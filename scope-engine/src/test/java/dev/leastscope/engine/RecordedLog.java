package dev.leastscope.engine;

import java.util.ArrayList;
import java.util.List;

/** Keeps what the engine prints. */
final class RecordedLog implements Logger {
    private final List<String> lines = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

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
    public void answer(List<String> answer) {
        answers.addAll(answer);
    }

    List<String> lines() {
        return lines;
    }

    List<String> answers() {
        return answers;
    }
}
