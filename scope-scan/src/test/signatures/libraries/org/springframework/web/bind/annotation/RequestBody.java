package org.springframework.web.bind.annotation;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface RequestBody {}
