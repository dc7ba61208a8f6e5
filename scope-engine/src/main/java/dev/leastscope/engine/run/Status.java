package dev.leastscope.engine.run;

/**
 * How an operation ended. Each front maps it in one place to its own form of success or failure.
 *
 * @since 0.1.0
 */
public sealed interface Status {
    /** Nothing fails. */
    record Passed() implements Status {}

    /**
     * Findings fail the check.
     *
     * @param message one sentence for a reader who sees only the failure
     */
    record Findings(String message) implements Status {}

    /**
     * A setting or an input cannot be used.
     *
     * @param message what is wrong, with every problem and its place; may have several lines
     */
    record BadInput(String message) implements Status {}
}
