package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import java.util.Locale;
import java.util.Optional;

/** Checks of a list at Microsoft that several rules need. */
final class MicrosoftList {
    private static final String GRAPH = "Microsoft Graph";

    private MicrosoftList() {}

    /** Whether Microsoft gets this list. In API v2, Nylas sends Microsoft another list. */
    static boolean isSeenByMicrosoft(Request request) {
        return request.api() == ApiVersion.V3
                && request.provider() == Provider.MICROSOFT
                && request.auth() != Auth.SERVICE_ACCOUNT
                && request.scopes().isPresent();
    }

    /** Whether a string asks for all permissions of the app registration. */
    static boolean isDefault(Named written) {
        String text = written.text().toLowerCase(Locale.ROOT);
        return text.equals(".default") || text.endsWith("/.default");
    }

    /** The resource of a string; empty for a scope of OpenID Connect, which is allowed with every resource. */
    static Optional<String> resource(RequestedScope requested) {
        if (requested.scope().isEmpty() || requested.scope().get().name().indexOf('/') < 0) {
            return Optional.empty();
        }
        Optional<Permission> permission = requested.scope().get().permission();
        return permission.isPresent() ? Optional.of(permission.get().resource()) : Optional.empty();
    }

    /** Whether a resource is Microsoft Graph. */
    static boolean isGraph(String resource) {
        return resource.equals(GRAPH);
    }
}
