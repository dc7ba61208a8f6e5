package dev.leastscope.text;

/**
 * The keys whose values a snippet may show. The value of any other key can be a secret without a recognizable form.
 *
 * @since 0.1.0
 */
public interface KnownKeys {
    /** Shows every value that does not look like a secret; for files of this tool. */
    KnownKeys ALL = key -> true;

    /** Shows no value. */
    KnownKeys NONE = key -> false;

    /** Whether the values under this key may be shown. */
    boolean contains(String key);
}
