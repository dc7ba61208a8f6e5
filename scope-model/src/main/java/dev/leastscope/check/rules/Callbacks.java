package dev.leastscope.check.rules;

import dev.leastscope.integration.Auth;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the callback addresses that must be registered at a provider. */
final class Callbacks {
    private Callbacks() {}

    /**
     * The addresses of which an app must have one registered. Empty when they are not known, or when another rule reports a
     * mistake.
     */
    static List<String> of(ProviderApp app, Connector connector, Integration integration) {
        if (!isRedirecting(connector)) {
            return List.of();
        }
        return connector.effectiveAuth() == Auth.BYO ? own(connector, integration) : atNylas(app, integration);
    }

    private static boolean isRedirecting(Connector connector) {
        boolean byOAuth = connector.effectiveAuth() == Auth.OAUTH || connector.effectiveAuth() == Auth.BYO;
        return byOAuth
                && switch (connector.provider()) {
                    case GOOGLE, MICROSOFT, YAHOO, ZOOM -> true;
                    default -> false;
                };
    }

    /** The addresses of the application, to which users return in an OAuth flow of its own. */
    private static List<String> own(Connector connector, Integration integration) {
        List<String> own = new ArrayList<>();
        for (AuthRequest request : connector.authRequests()) {
            if (request.callbackUri().isPresent()) {
                own.add(request.callbackUri().get().text());
            }
        }
        if (own.isEmpty()) {
            for (Named uri : integration.callbackUris().orElse(List.of())) {
                own.add(uri.text());
            }
        }
        return own;
    }

    /** The callback of Nylas in the region, or those of all regions when no region is given. */
    private static List<String> atNylas(ProviderApp app, Integration integration) {
        Optional<String> region = region(integration);
        boolean isElsewhereAtNylas = false;
        for (Named uri : app.callbackUris().orElse(List.of())) {
            Optional<NylasHost> host = NylasHost.in(uri.text());
            if (host.isPresent() && host.get().serves(integration.api(), region)) {
                isElsewhereAtNylas = false;
                break;
            }
            isElsewhereAtNylas |= host.isPresent();
        }
        if (isElsewhereAtNylas) {
            // environment.region reports an app that has only callbacks of another region or version registered.
            return List.of();
        }
        List<String> callbacks = new ArrayList<>();
        for (NylasHost host : NylasHost.values()) {
            if (host.serves(integration.api(), region)) {
                callbacks.add(host.callbackUri());
            }
        }
        return callbacks;
    }

    /** The given region, or the region of the API host. */
    private static Optional<String> region(Integration integration) {
        if (integration.region().isPresent()) {
            return Optional.of(integration.region().get().text());
        }
        Optional<NylasHost> host = integration.apiUri().isPresent()
                ? NylasHost.in(integration.apiUri().get().text())
                : Optional.empty();
        return host.isPresent() ? Optional.of(host.get().region()) : Optional.empty();
    }
}
