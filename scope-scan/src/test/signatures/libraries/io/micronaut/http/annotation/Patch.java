package io.micronaut.http.annotation;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Patch {
    String value() default "/";
    String uri() default "/";
}
