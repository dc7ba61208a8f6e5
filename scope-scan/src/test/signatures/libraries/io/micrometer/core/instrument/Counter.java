package io.micrometer.core.instrument;

/** Signature only. */
public interface Counter {
    void increment();
}
