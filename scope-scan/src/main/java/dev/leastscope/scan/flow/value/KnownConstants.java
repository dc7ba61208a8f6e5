package dev.leastscope.scan.flow.value;

import java.util.List;
import java.util.Optional;

/** Constants with a known text: the enum constants of a library. */
public interface KnownConstants {
    /** The text of a constant; empty when the constant is unknown. */
    Optional<String> text(String owner, String name);

    /** The names of an enum's constants, in their order; empty when the enum is unknown. */
    List<String> names(String owner);

    /** The class's name before its package was relocated; the same name for other classes. */
    String originalName(String owner);
}
