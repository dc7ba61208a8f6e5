package io.micronaut.http.client.annotation;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Client {
    String value() default "";
    String id() default "";
    String path() default "";
}
