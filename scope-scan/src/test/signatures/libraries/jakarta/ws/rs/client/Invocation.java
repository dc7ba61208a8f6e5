package jakarta.ws.rs.client;

/** Signature only. */
public interface Invocation {
    /** Signature only. */
    interface Builder extends SyncInvoker {
        Builder header(String name, Object value);
        Invocation buildGet();
        Invocation buildPost(Entity<?> entity);
        Invocation build(String method);
    }

    Object invoke();
}
