package dev.leastscope.scan;

/**
 * A value that is made when it is first asked for, once, whichever thread asks: a scan that finds nothing about Nylas
 * must not pay for the tables.
 */
abstract class WhenNeeded<T> {
    private T value;

    /** Makes the value. */
    abstract T make();

    final synchronized T get() {
        if (value == null) {
            value = make();
        }
        return value;
    }
}
