package io.micrometer.core.instrument;

/** Signature only. */
public abstract class MeterRegistry {
    public Counter counter(String name, String... tags) { return null; }
}
