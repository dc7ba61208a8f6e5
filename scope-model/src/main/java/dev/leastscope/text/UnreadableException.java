package dev.leastscope.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when an input cannot be read. The message contains every problem with its place, ready to show to a user.
 *
 * @since 0.1.0
 */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates an exception.
     *
     * @param problems the problems; at least one
     */
    public UnreadableException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, in the order of their places. */
    public List<Problem> problems() {
        return problems;
    }
}
