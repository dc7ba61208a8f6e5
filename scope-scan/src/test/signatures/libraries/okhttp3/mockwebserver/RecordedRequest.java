package okhttp3.mockwebserver;

/** Signature only. */
public class RecordedRequest {
    public String getPath() { return null; }
}
