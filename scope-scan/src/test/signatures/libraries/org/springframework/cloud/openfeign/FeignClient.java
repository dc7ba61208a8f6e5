package org.springframework.cloud.openfeign;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface FeignClient {
    String value() default "";

    String name() default "";

    String url() default "";

    String path() default "";
}
