package kong.unirest;

/** Signature only. */
public interface HttpRequest<R extends HttpRequest<R>> {
    R routeParam(String name, String value);

    R queryString(String name, Object value);

    R header(String name, String value);

    Object asJson();
}
