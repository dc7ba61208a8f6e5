package org.springframework.web.servlet.function;

/** Signature only. */
public interface RouterFunction<T> {}
