package kong.unirest;

/** Signature only. */
public class Unirest {
    public static Config config() { return null; }

    public static GetRequest get(String url) { return null; }

    public static HttpRequestWithBody post(String url) { return null; }

    public static HttpRequestWithBody request(String method, String url) { return null; }
}
