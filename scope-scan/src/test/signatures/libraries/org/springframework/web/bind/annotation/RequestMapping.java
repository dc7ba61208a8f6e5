package org.springframework.web.bind.annotation;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface RequestMapping {
    String[] value() default {};

    String[] path() default {};

    String[] consumes() default {};

    RequestMethod[] method() default {};
}
