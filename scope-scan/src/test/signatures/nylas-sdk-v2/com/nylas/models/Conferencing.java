package com.nylas.models;

/** Signature only. */
public abstract class Conferencing {
    public static final class Autocreate extends Conferencing {
        public Autocreate(ConferencingProvider provider, java.util.Map<String, Object> autocreate) {}
    }
    public static final class Details extends Conferencing {
        public Details(ConferencingProvider provider, Object details) {}
    }
}
