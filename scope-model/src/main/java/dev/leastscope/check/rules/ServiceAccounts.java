package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Auth;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;

/** The limits of service accounts in API v2, which can have only calendar data. */
final class ServiceAccounts {
    private ServiceAccounts() {}

    /** Whether a request is for such accounts. */
    static boolean areLimited(Request request) {
        return request.api() == ApiVersion.V2
                && request.auth() == Auth.SERVICE_ACCOUNT
                && (request.provider() == Provider.GOOGLE
                        || request.provider() == Provider.MICROSOFT
                        || request.provider() == Provider.EWS);
    }

    /** Whether such accounts can have a scope. */
    static boolean canHave(Scope scope) {
        return scope.name().startsWith("calendar") || scope.name().startsWith("room_resources");
    }

    /** Whether such accounts can meet a need. */
    static boolean canMeet(Need need) {
        if (!need.takesScopes()) {
            return true;
        }
        for (Option option : need.requirement().options()) {
            if (canHave(option)) {
                return true;
            }
        }
        return false;
    }

    private static boolean canHave(Option option) {
        for (Scope scope : option.scopes()) {
            if (!canHave(scope)) {
                return false;
            }
        }
        return true;
    }
}
