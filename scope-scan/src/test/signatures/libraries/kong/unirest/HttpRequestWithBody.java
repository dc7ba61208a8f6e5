package kong.unirest;

/** Signature only. */
public interface HttpRequestWithBody extends HttpRequest<HttpRequestWithBody> {
    RequestBodyEntity body(Object body);
}
