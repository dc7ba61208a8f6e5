package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Describes how an authorization in code differs from the declared requests. Each text follows the name of the authorization in
 * a sentence.
 */
final class RequestDifference {
    private RequestDifference() {}

    /** The difference of an authorization from all declared requests for a provider; empty when it is one of them. */
    static String of(CodeFacts.Authorization authorization, DeclaredLists lists, Provider provider) {
        if (!lists.isDeclared()) {
            return "asks users of " + provider.title() + ", which has no connector";
        }
        if (authorization.scopes().isEmpty()) {
            return lists.usesDefaults() ? "" : "names no scopes, and no declared request takes the connector's";
        }
        Set<String> names = lists.names(authorization.scopes().get());
        if (lists.hold(names)) {
            return "";
        }
        Optional<DeclaredLists.Written> nearest = lists.nearest(names);
        if (nearest.isEmpty()) {
            return "asks for " + MessageWords.all(names) + ", and the manifest declares no scopes for "
                    + provider.title();
        }
        Set<String> more = DeclaredLists.without(names, nearest.get().names());
        Set<String> less = DeclaredLists.without(nearest.get().names(), names);
        StringBuilder text = new StringBuilder();
        if (!more.isEmpty()) {
            text.append("asks for ").append(MessageWords.all(more)).append(" beyond the nearest declared request");
        }
        if (!less.isEmpty()) {
            text.append(more.isEmpty() ? "" : " and ").append("leaves out ").append(MessageWords.all(less));
            text.append(more.isEmpty() ? " of the nearest declared request" : "");
        }
        return text.toString();
    }

    /** A different region, or a redirect URI of the application that no declared request sends; empty when there is neither. */
    static String elsewhere(CodeFacts.Authorization authorization, Integration integration) {
        if (authorization.region().isPresent()
                && integration.region().isPresent()
                && !authorization
                        .region()
                        .get()
                        .equals(integration.region().get().text())) {
            return "goes to the region "
                    + MessageWords.quoted(authorization.region().get()) + ", and the manifest says "
                    + MessageWords.quoted(integration.region().get().text());
        }
        Set<String> declared = new TreeSet<>();
        for (Connector connector : integration.connectors()) {
            if (authorization.providers().isEmpty() || authorization.providers().contains(connector.provider())) {
                for (AuthRequest request : connector.authRequests()) {
                    if (request.callbackUri().isPresent()) {
                        declared.add(request.callbackUri().get().text());
                    }
                }
            }
        }
        for (String uri : authorization.redirectUris()) {
            if (!declared.isEmpty() && !declared.contains(uri) && isRegistered(uri, integration)) {
                return "sends the redirect URI " + MessageWords.quoted(uri) + ", which no declared request does";
            }
        }
        return "";
    }

    /** Whether a redirect URI is registered. environment.callback-uri reports one that is not. */
    private static boolean isRegistered(String uri, Integration integration) {
        for (Named registered : integration.callbackUris().orElse(List.of())) {
            if (registered.text().equals(uri)) {
                return true;
            }
        }
        return integration.callbackUris().isEmpty();
    }
}
