package dev.leastscope.scan;

/**
 * A value that is computed on first use, once for all threads. A scan that finds nothing about Nylas must not pay for
 * the tables.
 */
abstract class WhenNeeded<T> {
    private T value;

    /** Computes the value. */
    abstract T make();

    final synchronized T get() {
        if (value == null) {
            value = make();
        }
        return value;
    }
}
