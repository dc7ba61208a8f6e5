package jakarta.ws.rs.client;

/** Signature only. */
public interface SyncInvoker {
    <T> T get(Class<T> type);

    Object get();

    <T> T post(Entity<?> entity, Class<T> type);

    Object post(Entity<?> entity);

    <T> T put(Entity<?> entity, Class<T> type);

    Object put(Entity<?> entity);

    <T> T delete(Class<T> type);

    Object delete();

    <T> T method(String name, Entity<?> entity, Class<T> type);
}
