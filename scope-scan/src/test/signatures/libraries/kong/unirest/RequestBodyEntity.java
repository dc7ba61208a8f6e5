package kong.unirest;

/** Signature only. */
public interface RequestBodyEntity extends HttpRequest<RequestBodyEntity> {}
