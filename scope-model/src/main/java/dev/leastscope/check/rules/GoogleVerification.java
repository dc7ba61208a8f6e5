package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Publishing;
import dev.leastscope.integration.Users;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** Compares the scopes of a request with the scopes that Google has verified. */
final class GoogleVerification {
    private final Resolution resolution;
    private final Catalog catalog;

    GoogleVerification(Resolution resolution, Catalog catalog) {
        this.resolution = resolution;
        this.catalog = catalog;
    }

    /**
     * Whether the request needs Google's verification: users consent themselves, and not only users of the own organization.
     */
    boolean applies() {
        Request request = resolution.request();
        if (request.provider() != Provider.GOOGLE || (request.auth() != Auth.OAUTH && request.auth() != Auth.BYO)) {
            return false;
        }
        List<ProviderApp> apps = request.connector().providerApps();
        return apps.isEmpty() || !externalApps().isEmpty();
    }

    /** The requested scopes of a burden that are not verified for some app. */
    List<ProviderList.Entry> unverified(int burden) {
        List<ProviderList.Entry> unverified = new ArrayList<>();
        for (ProviderList.Entry entry : ofBurden(burden)) {
            for (ProviderApp app : externalApps()) {
                if (isUnverified(entry.scope(), app)) {
                    unverified.add(entry);
                    break;
                }
            }
        }
        return unverified;
    }

    /** The apps for which a scope is not verified. */
    List<ProviderApp> appsWithout(Scope scope) {
        List<ProviderApp> apps = new ArrayList<>();
        for (ProviderApp app : externalApps()) {
            if (isUnverified(scope, app)) {
                apps.add(app);
            }
        }
        return apps;
    }

    /** The requested scopes of a burden. For an unknown list, the scopes that must be requested. */
    List<ProviderList.Entry> ofBurden(int burden) {
        return ofBurden(burden, ProviderList.askedOrLeast(resolution));
    }

    /** The same, including the scopes that must be added to the list. */
    List<ProviderList.Entry> ofBurdenOnceFixed(int burden) {
        List<ProviderList.Entry> entries = new ArrayList<>(ofBurden(burden));
        if (resolution.request().api() == ApiVersion.V3) {
            entries.addAll(ofBurden(
                    burden,
                    ProviderList.entries(
                            resolution.missing(), resolution.request().location())));
        }
        return entries;
    }

    private static List<ProviderList.Entry> ofBurden(int burden, List<ProviderList.Entry> all) {
        List<ProviderList.Entry> entries = new ArrayList<>();
        for (ProviderList.Entry entry : all) {
            if (entry.scope().countedTier().burden() == burden) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Whether all of these apps are published only for testing. */
    static boolean areInTesting(List<ProviderApp> apps) {
        for (ProviderApp app : apps) {
            if (app.publishing().isEmpty() || app.publishing().get() != Publishing.TESTING) {
                return false;
            }
        }
        return !apps.isEmpty();
    }

    /** The apps for external users. An app without declared users is one of them, because nothing excludes external users. */
    private List<ProviderApp> externalApps() {
        List<ProviderApp> external = new ArrayList<>();
        for (ProviderApp app : resolution.request().connector().providerApps()) {
            if (app.users().isEmpty() || app.users().get() != Users.INTERNAL) {
                external.add(app);
            }
        }
        return external;
    }

    private boolean isUnverified(Scope scope, ProviderApp app) {
        return app.verified().isPresent()
                && !EnabledScopes.of(app.verified().get(), Provider.GOOGLE, catalog)
                        .holds(scope);
    }
}
