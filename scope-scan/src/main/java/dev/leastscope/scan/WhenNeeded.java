package dev.leastscope.scan;

import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, once, whichever thread asks: a scan that finds nothing about Nylas
 * must not pay for the tables.
 */
final class WhenNeeded<T> implements Supplier<T> {
    private Supplier<T> maker;
    private T value;

    WhenNeeded(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (maker != null) {
            value = maker.get();
            maker = null;
        }
        return value;
    }
}
