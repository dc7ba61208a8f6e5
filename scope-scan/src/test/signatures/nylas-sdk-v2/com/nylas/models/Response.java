package com.nylas.models;

/** Signature only. */
public class Response<T> {
    public T getData() { return null; }
}
