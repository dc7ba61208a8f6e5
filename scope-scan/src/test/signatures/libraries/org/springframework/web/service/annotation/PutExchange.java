package org.springframework.web.service.annotation;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface PutExchange {
    String value() default "";
    String url() default "";
    String method() default "";
}
