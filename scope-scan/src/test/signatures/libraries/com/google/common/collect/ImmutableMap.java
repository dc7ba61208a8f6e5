package com.google.common.collect;

import java.util.AbstractMap;

/** Signature only. */
public abstract class ImmutableMap<K, V> extends AbstractMap<K, V> {
    public static <K, V> ImmutableMap<K, V> of(K key, V value) { return null; }
    public static <K, V> Builder<K, V> builder() { return null; }

    /** Signature only. */
    public static final class Builder<K, V> {
        public Builder<K, V> put(K key, V value) { return this; }
        public ImmutableMap<K, V> build() { return null; }
    }
}
