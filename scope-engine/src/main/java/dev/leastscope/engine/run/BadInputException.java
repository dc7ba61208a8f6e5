package dev.leastscope.engine.run;

import dev.leastscope.text.Problem;
import java.util.Optional;

/**
 * A setting or an input that the engine cannot work with. The engine turns it into {@link Status.BadInput}; only a front's
 * own implementation of an engine interface throws it, too.
 *
 * @since 0.1.0
 */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Setting setting;
    private final transient Problem problem;

    /** @param message what is wrong, what happens because of it, and what to do */
    public BadInputException(String message) {
        this(null, message);
    }

    /**
     * @param setting the setting that is wrong; null: none
     * @param message what is wrong with it, and what to write
     */
    public BadInputException(Setting setting, String message) {
        super(message);
        this.setting = setting;
        this.problem = null;
    }

    /**
     * A declaration that cannot be used, which a report can show with its place.
     *
     * @param setting the setting that is wrong; null: none
     */
    public BadInputException(Setting setting, Problem problem) {
        super(problem.message() + "; " + problem.fix());
        this.setting = setting;
        this.problem = problem;
    }

    /** Why the declaration cannot be used, for a report; empty where there is nothing to report on. */
    public Optional<Problem> problem(Front front) {
        if (problem == null || setting == null) {
            return Optional.ofNullable(problem);
        }
        return Optional.of(new Problem(
                problem.location(), front.name(setting) + ": " + problem.message(), problem.fix(), problem.snippet()));
    }

    /** The setting that is wrong. */
    public Optional<Setting> setting() {
        return Optional.ofNullable(setting);
    }
}
