package org.eclipse.microprofile.rest.client.inject;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface RegisterRestClient {
    String baseUri() default "";
    String configKey() default "";
}
