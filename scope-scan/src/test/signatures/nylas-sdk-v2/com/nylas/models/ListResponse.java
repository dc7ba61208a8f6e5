package com.nylas.models;

/** Signature only. */
public class ListResponse<T> {
    public java.util.List<T> getData() { return null; }
}
