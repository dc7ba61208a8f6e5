package kong.unirest;

/** Signature only. */
public interface GetRequest extends HttpRequest<GetRequest> {}
