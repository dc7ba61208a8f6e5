package retrofit2.http;

/** Signature only. */
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Headers {
    String[] value();
}
