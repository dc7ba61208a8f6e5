package jakarta.ws.rs.core;

/** Signature only. */
public abstract class UriBuilder {
    public static UriBuilder fromUri(String uri) { return null; }
    public abstract UriBuilder path(String path);
    public abstract UriBuilder segment(String... segments);
    public abstract UriBuilder queryParam(String name, Object... values);
    public abstract java.net.URI build(Object... values);
}
