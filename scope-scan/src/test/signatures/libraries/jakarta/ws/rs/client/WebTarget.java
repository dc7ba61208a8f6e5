package jakarta.ws.rs.client;

/** Signature only. */
public interface WebTarget {
    WebTarget path(String path);
    WebTarget queryParam(String name, Object... values);
    WebTarget resolveTemplate(String name, Object value);
    Invocation.Builder request(String... types);
}
