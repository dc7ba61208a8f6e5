package com.nylas.models;

/** Signature only. */
public final class ListContactsQueryParams implements IQueryParams {
    public static final class Builder {
        public Builder limit(Integer limit) { return this; }
        public Builder source(SourceType source) { return this; }
        public ListContactsQueryParams build() { return null; }
    }
}
