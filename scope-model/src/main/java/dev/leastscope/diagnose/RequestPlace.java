package dev.leastscope.diagnose;

import dev.leastscope.integration.Layer;
import dev.leastscope.resolve.Request;
import dev.leastscope.text.Location;

/**
 * The place where the list of a request is written.
 *
 * @param layer connector or auth request
 * @param list the auth request's name; empty for the connector's own list
 * @param words the place in words, for use in a sentence
 * @param location the place in the project
 */
record RequestPlace(Layer layer, String list, String words, Location location) {
    /** The place of a request. An auth request without its own scopes uses the connector's list. */
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
