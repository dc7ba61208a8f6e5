package org.springframework.util;

/** Signature only. */
public interface MultiValueMap<K, V> extends java.util.Map<K, java.util.List<V>> {
    void add(K key, V value);
    void set(K key, V value);
}
