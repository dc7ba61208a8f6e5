package dev.leastscope.text;

/**
 * The keys whose values a snippet may show. The value of any other key might be a secret that nobody can recognize.
 *
 * @since 0.1.0
 */
public interface KnownKeys {
    /** Every value is shown that does not look like a secret: for files of our own. */
    KnownKeys ALL = key -> true;

    /** No value is shown. */
    KnownKeys NONE = key -> false;

    /** Whether the values under this key may be shown. */
    boolean contains(String key);
}
