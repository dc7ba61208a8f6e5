package dev.leastscope.fix;

import java.util.Optional;

/**
 * The level of a fix: which remedies are applied.
 *
 * @since 0.1.0
 */
public enum FixLevel {
    /** Only remedies that cannot remove access that the application has. */
    SAFE("safe"),
    /** All remedies, also those that remove scopes that nothing needs and those that replace scopes by narrower ones. */
    LEAST("least");

    private final String id;

    FixLevel(String id) {
        this.id = id;
    }

    /** The name in parameters and options. */
    public String id() {
        return id;
    }

    /** The level with this name; empty when there is none. */
    public static Optional<FixLevel> of(String id) {
        for (FixLevel level : values()) {
            if (level.id.equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
