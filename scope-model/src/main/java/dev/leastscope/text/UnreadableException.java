package dev.leastscope.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input could not be read. The message holds every problem with its place, ready to be shown to a user.
 *
 * @since 0.1.0
 */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems what is wrong; at least one */
    public UnreadableException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the places. */
    public List<Problem> problems() {
        return problems;
    }
}
