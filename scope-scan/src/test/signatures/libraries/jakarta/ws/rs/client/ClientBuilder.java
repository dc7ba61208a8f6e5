package jakarta.ws.rs.client;

/** Signature only. */
public abstract class ClientBuilder {
    public static Client newClient() { return null; }
}
