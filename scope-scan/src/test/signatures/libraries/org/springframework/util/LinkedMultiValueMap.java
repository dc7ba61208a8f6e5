package org.springframework.util;

/** Signature only. */
public class LinkedMultiValueMap<K, V> extends java.util.LinkedHashMap<K, java.util.List<V>> implements MultiValueMap<K, V> {
    private static final long serialVersionUID = 1L;

    @Override
    public void add(K key, V value) {}

    @Override
    public void set(K key, V value) {}
}
