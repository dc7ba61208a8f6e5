package com.google.common.collect;

import java.util.AbstractList;

public abstract class ImmutableList<E> extends AbstractList<E> {
    public static <E> ImmutableList<E> of(E first) {
        throw new UnsupportedOperationException();
    }

    public static <E> ImmutableList<E> of(E first, E second) {
        throw new UnsupportedOperationException();
    }

    public static <E> Builder<E> builder() {
        throw new UnsupportedOperationException();
    }

    public static final class Builder<E> {
        public Builder<E> add(E element) {
            return this;
        }

        @SafeVarargs
        public final Builder<E> add(E... elements) {
            return this;
        }

        public Builder<E> addAll(Iterable<? extends E> elements) {
            return this;
        }

        public ImmutableList<E> build() {
            throw new UnsupportedOperationException();
        }
    }
}
