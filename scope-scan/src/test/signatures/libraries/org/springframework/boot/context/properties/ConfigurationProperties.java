package org.springframework.boot.context.properties;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface ConfigurationProperties {
    String value() default "";
    String prefix() default "";
}
