package dev.leastscope.text;

import java.util.List;
import java.util.Optional;

/**
 * The result of reading an input: the value, or all problems of the input, not only the first.
 *
 * @param <T> the type of the value
 * @since 0.1.0
 */
public final class Reading<T> {
    private final T value;
    private final List<Problem> problems;

    private Reading(T value, List<Problem> problems) {
        this.value = value;
        this.problems = problems;
    }

    /** A successful reading. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, List.of());
    }

    /** A failed reading. {@code problems} contains at least one. */
    public static <T> Reading<T> failed(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a failed reading needs a problem");
        }
        return new Reading<>(null, problems.stream().sorted().toList());
    }

    /** The value, or empty when there are problems. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The problems in the order of their places; empty when there is a value. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The value.
     *
     * @throws UnreadableException with all problems in its message when there is no value
     */
    public T orThrow() {
        if (value == null) {
            throw new UnreadableException(problems);
        }
        return value;
    }
}
