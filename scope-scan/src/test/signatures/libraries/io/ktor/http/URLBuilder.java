package io.ktor.http;

/** Signature only. */
public final class URLBuilder {}
