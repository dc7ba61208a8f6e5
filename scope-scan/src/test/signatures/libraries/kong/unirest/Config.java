package kong.unirest;

/** Signature only. */
public class Config {
    public Config defaultBaseUrl(String url) { return this; }
}
