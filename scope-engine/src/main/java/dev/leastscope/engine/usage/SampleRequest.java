package dev.leastscope.engine.usage;

import dev.leastscope.catalog.Operation;

/**
 * An example request for an operation, with made-up ids, as a client would send it. For tests of clients and of the
 * tables.
 *
 * @param method the HTTP method
 * @param path the path with values for its placeholders
 * @param query the query without question mark, or empty
 * @param body the JSON body, or empty
 * @since 0.1.0
 */
public record SampleRequest(String method, String path, String query, String body) {

    /**
     * The request of an operation.
     *
     * @param operation a call; for a variant that is not visible in a request, the plain request
     * @param grant the id of the grant
     */
    public static SampleRequest of(Operation operation, String grant) {
        String plain = operation.plain();
        int blank = plain.indexOf(' ');
        StringBuilder path = new StringBuilder();
        int number = 0;
        for (String segment : plain.substring(blank + 2).split("/", -1)) {
            path.append('/');
            if (!segment.startsWith("{")) {
                path.append(segment);
            } else if (segment.equals("{grant_id}")) {
                path.append(grant);
            } else {
                path.append("id-").append(++number);
            }
        }
        String method = plain.substring(0, blank);
        return new SampleRequest(method, path.toString(), query(operation), body(method, operation));
    }

    private static String query(Operation operation) {
        return switch (operation.variantName()) {
            case "hard-delete" -> "hard_delete=true";
            case "shared-from" -> "limit=5&shared_from=team";
            case "primary" -> "calendar_id=primary";
            case "source-address-book" -> "source=address_book";
            case "source-inbox" -> "source=inbox";
            case "source-domain" -> "source=domain";
            default -> "";
        };
    }

    private static String body(String method, Operation operation) {
        return switch (operation.variantName()) {
            case "scheduled" -> "{\"subject\":\"later\",\"send_at\":1796000000}";
            case "teams" -> conferencing("Microsoft Teams");
            case "meet" -> conferencing("Google Meet");
            case "zoom" -> conferencing("Zoom Meeting");
            default -> method.equals("GET") || method.equals("DELETE") ? "" : "{}";
        };
    }

    private static String conferencing(String provider) {
        return "{\"title\":\"meeting\",\"conferencing\":{\"provider\":\"" + provider + "\",\"autocreate\":{}}}";
    }

    /** The path with the query, if there is one. */
    public String target() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
