package retrofit2.http;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface HTTP {
    String method();
    String path() default "";
    boolean hasBody() default false;
}
