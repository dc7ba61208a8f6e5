package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Auth;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Native authentication of API v2: the application asks the provider for scopes itself and sends the token to Nylas. Nylas
 * requests nothing from the provider, so a wider scope of the token serves as well as the one in the tables.
 */
final class NativeAuthentication {
    private NativeAuthentication() {}

    /** Whether the accounts of a request use native authentication. */
    static boolean isUsedBy(Request request) {
        return request.api() == ApiVersion.V2 && request.auth() == Auth.BYO;
    }

    /**
     * A requested Nylas scope, and the provider scopes that serve it.
     *
     * @param options the sets of provider scopes without identity scopes; each set alone is enough
     * @param isWholeList whether the options are the list for all Nylas scopes, because no page maps this one
     */
    record Need(RequestedScope requested, List<List<Scope>> options, boolean isWholeList) {
        /**
         * Whether the enabled scopes of an app serve the scope. One scope of a whole list is enough, because the list contains
         * EWS, ActiveSync and Graph's calendars, and no page says which of them a Nylas scope uses.
         */
        boolean isMetBy(EnabledScopes enabled) {
            for (List<Scope> option : options) {
                int covered = 0;
                for (Scope scope : option) {
                    covered += enabled.covers(scope) ? 1 : 0;
                }
                if (covered == option.size() || (isWholeList && covered > 0)) {
                    return true;
                }
            }
            return false;
        }

        /** Whether an enabled scope is or implies a scope of an option. */
        boolean uses(Scope enabled) {
            for (List<Scope> option : options) {
                for (Scope scope : option) {
                    if (enabled.covers(scope)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** The needs of the requested Nylas scopes, without those that need no provider scope or have no source. */
    static List<Need> needs(Resolution resolution, Catalog catalog) {
        List<Need> needs = new ArrayList<>();
        List<Scope> always = catalog.alwaysEnabled(resolution.request().provider());
        for (RequestedScope requested : resolution.requested()) {
            Optional<Scope> scope = requested.scope();
            if (scope.isPresent() && requested.duplicateOf().isEmpty()) {
                Requirement served =
                        catalog.servedBy(scope.get(), resolution.request().provider());
                if (served.state() == Requirement.State.SCOPES) {
                    needs.add(need(requested, served, always));
                }
            }
        }
        return needs;
    }

    private static Need need(RequestedScope requested, Requirement served, List<Scope> always) {
        List<List<Scope>> options = new ArrayList<>();
        boolean isWholeList = false;
        for (Option option : served.options()) {
            List<Scope> scopes = new ArrayList<>();
            for (Scope scope : option.scopes()) {
                if (!scope.isIdentity()) {
                    scopes.add(scope);
                }
            }
            isWholeList |= always.containsAll(scopes);
            options.add(scopes);
        }
        return new Need(requested, options, isWholeList);
    }
}
