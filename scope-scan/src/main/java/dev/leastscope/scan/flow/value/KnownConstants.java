package dev.leastscope.scan.flow.value;

import java.util.List;
import java.util.Optional;

/** Constants that are values by themselves: enum constants of a library, with the texts that they mean. */
public interface KnownConstants {
    /** The text that a constant means; empty when the constant is not known. */
    Optional<String> text(String owner, String name);

    /** The names of an enum's constants, in their order; empty when the enum is not known. */
    List<String> names(String owner);

    /** The class's name before its package was relocated; the same name for other classes. */
    String originalName(String owner);
}
