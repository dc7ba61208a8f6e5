package okhttp3.mockwebserver;

/** Signature only. */
public class MockResponse {
    public MockResponse setBody(String body) { return this; }

    public MockResponse setResponseCode(int code) { return this; }
}
