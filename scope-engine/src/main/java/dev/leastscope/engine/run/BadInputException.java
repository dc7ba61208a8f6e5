package dev.leastscope.engine.run;

import dev.leastscope.text.Problem;
import java.util.Optional;

/**
 * Thrown for a setting or an input that the engine cannot use. The engine turns it into {@link Status.BadInput}. A
 * front throws it only in its implementation of an engine interface.
 *
 * @since 0.1.0
 */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Setting setting;
    private final transient Problem problem;

    /**
     * Creates an exception.
     *
     * @param message what is wrong, what happens because of it, and what to do
     */
    public BadInputException(String message) {
        this(null, message);
    }

    /**
     * Creates an exception about a setting.
     *
     * @param setting the wrong setting; null: none
     * @param message what is wrong with it, and what to write
     */
    public BadInputException(Setting setting, String message) {
        super(message);
        this.setting = setting;
        this.problem = null;
    }

    /**
     * Creates an exception about a declaration, which a report can show with its place.
     *
     * @param setting the wrong setting; null: none
     */
    public BadInputException(Setting setting, Problem problem) {
        super(problem.message() + "; " + problem.fix());
        this.setting = setting;
        this.problem = problem;
    }

    /** The problem of the declaration, for a report; empty when the error is not about a declaration. */
    public Optional<Problem> problem(Front front) {
        if (problem == null || setting == null) {
            return Optional.ofNullable(problem);
        }
        return Optional.of(new Problem(
                problem.location(), front.name(setting) + ": " + problem.message(), problem.fix(), problem.snippet()));
    }

    /** The wrong setting; empty when there is none. */
    public Optional<Setting> setting() {
        return Optional.ofNullable(setting);
    }
}
