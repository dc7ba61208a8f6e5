package jakarta.ws.rs.client;

/** Signature only. */
public interface SyncInvoker {
    <T> T get(Class<T> type);
    <T> T post(Entity<?> entity, Class<T> type);
    <T> T put(Entity<?> entity, Class<T> type);
    <T> T delete(Class<T> type);
    <T> T method(String name, Entity<?> entity, Class<T> type);
}
