package jakarta.ws.rs.client;

/** Signature only. */
public class Entity<T> {
    public static <T> Entity<T> json(T body) { return null; }
    public static <T> Entity<T> entity(T body, String type) { return null; }
}
