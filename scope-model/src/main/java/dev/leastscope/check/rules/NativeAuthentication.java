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
 * Native authentication of API v2: the application asks the provider itself, and gives the token to Nylas. Nylas asks the provider
 * for nothing, so a wider scope of the token is as good as the one that the tables name.
 */
final class NativeAuthentication {
    private NativeAuthentication() {}

    /** Whether the accounts of a request come in by native authentication. */
    static boolean isUsedBy(Request request) {
        return request.api() == ApiVersion.V2 && request.auth() == Auth.BYO;
    }

    /**
     * A Nylas scope that is asked for, and what serves it at the provider.
     *
     * @param options the sets of provider scopes, each enough; identity scopes are left out
     * @param isWholeList whether no page maps the Nylas scope, and the options are the list that v2 prints for all of them
     */
    record Need(RequestedScope requested, List<List<Scope>> options, boolean isWholeList) {
        /**
         * Whether what an app enables serves the scope. Of a whole list one scope is enough: EWS, ActiveSync and the calendars
         * of Graph stand beside each other in it, and no page says which of them a Nylas scope uses.
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

        /** Whether an enabled scope is, or includes, a scope of an option. */
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

    /** What the requested Nylas scopes need at the provider. Left out: what the tables do not know, or what needs nothing. */
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
