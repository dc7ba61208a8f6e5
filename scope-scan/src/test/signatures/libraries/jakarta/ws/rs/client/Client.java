package jakarta.ws.rs.client;

/** Signature only. */
public interface Client {
    WebTarget target(String uri);
    WebTarget target(java.net.URI uri);
}
