package okhttp3.mockwebserver;

/** Signature only. */
public abstract class Dispatcher {
    public abstract MockResponse dispatch(RecordedRequest request);
}
