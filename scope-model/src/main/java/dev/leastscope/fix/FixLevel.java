package dev.leastscope.fix;

import java.util.Optional;

/**
 * Which remedies are applied.
 *
 * @since 0.1.0
 */
public enum FixLevel {
    /** Those that cannot take away what the application has. */
    SAFE("safe"),
    /** These, and those that remove what nothing needs or write something narrower. */
    LEAST("least");

    private final String id;

    FixLevel(String id) {
        this.id = id;
    }

    /** The word for parameters and options. */
    public String id() {
        return id;
    }

    /** The level of a word; empty when it is no level. */
    public static Optional<FixLevel> of(String id) {
        for (FixLevel level : values()) {
            if (level.id.equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
