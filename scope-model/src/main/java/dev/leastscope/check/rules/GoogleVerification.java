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

/** What Google has verified of what a request asks for. */
final class GoogleVerification {
    private final Resolution resolution;
    private final Catalog catalog;

    GoogleVerification(Resolution resolution, Catalog catalog) {
        this.resolution = resolution;
        this.catalog = catalog;
    }

    /** Whether Google's verification concerns a request: users consent by themselves, and not only the own organization. */
    boolean applies() {
        Request request = resolution.request();
        if (request.provider() != Provider.GOOGLE || (request.auth() != Auth.OAUTH && request.auth() != Auth.BYO)) {
            return false;
        }
        List<ProviderApp> apps = request.connector().providerApps();
        return apps.isEmpty() || !externalApps().isEmpty();
    }

    /** The scopes of a burden that are asked for and that some app has not had verified. */
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

    /** The apps that have not had a scope verified. */
    List<ProviderApp> appsWithout(Scope scope) {
        List<ProviderApp> apps = new ArrayList<>();
        for (ProviderApp app : externalApps()) {
            if (isUnverified(scope, app)) {
                apps.add(app);
            }
        }
        return apps;
    }

    /** The scopes of a burden that are asked for; where the list is unknown, that must be asked for. */
    List<ProviderList.Entry> ofBurden(int burden) {
        return ofBurden(burden, ProviderList.askedOrLeast(resolution));
    }

    /** The same, with what must be added to the list so that it does. */
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

    /** Whether all of these apps are only published for testing. */
    static boolean areInTesting(List<ProviderApp> apps) {
        for (ProviderApp app : apps) {
            if (app.publishing().isEmpty() || app.publishing().get() != Publishing.TESTING) {
                return false;
            }
        }
        return !apps.isEmpty();
    }

    /** An app whose users are not given counts as an app for anybody: nothing keeps outsiders away. */
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
