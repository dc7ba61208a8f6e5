package dev.leastscope.diagnose;

import dev.leastscope.integration.Layer;
import dev.leastscope.resolve.Request;
import dev.leastscope.text.Location;

/**
 * Where the list of a request is written.
 *
 * @param layer connector or auth request
 * @param list the auth request's name; empty for the connector's own list
 * @param words for a sentence
 * @param location the place in the project
 */
record RequestPlace(Layer layer, String list, String words, Location location) {
    /** An auth request without scopes of its own asks for the connector's. */
    static RequestPlace of(Request request) {
        String connector = "the " + request.connector().writtenAs() + " connector";
        boolean own = request.authRequest()
                .filter(authRequest -> authRequest.scopes().isPresent())
                .isPresent();
        return own
                ? new RequestPlace(
                        Layer.AUTH_REQUEST,
                        request.name().orElse(""),
                        "the auth request '" + request.name().orElse("") + "' of " + connector,
                        request.location())
                : new RequestPlace(Layer.CONNECTOR, "", connector, request.location());
    }
}
