package feign;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Body {
    String value();
}
