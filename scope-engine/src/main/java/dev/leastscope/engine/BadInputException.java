package dev.leastscope.engine;

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
    }

    /** The setting that is wrong. */
    Optional<Setting> setting() {
        return Optional.ofNullable(setting);
    }
}
