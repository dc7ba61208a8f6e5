package dev.leastscope.manifest;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.text.Location;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes one connector with its provider apps and auth requests. */
final class ConnectorDecoder {
    private final ProblemCollector problems;
    private final ProviderAppDecoder appDecoder;

    ConnectorDecoder(ProblemCollector problems, ProviderAppDecoder appDecoder) {
        this.problems = problems;
        this.appDecoder = appDecoder;
    }

    /** Decodes the value of a provider's key. The result is null, with a problem, when the value is not a map. */
    Connector decode(Provider provider, Tree.Entry entry) {
        Tree.Scalar key = entry.key();
        if (entry.value() instanceof Tree.Scalar empty && empty.isNull()) {
            problems.add(
                    key, "connector '" + key.text() + "' has no value", "write {} for a connector without settings");
            return null;
        }
        MapFields fields =
                MapFields.of(entry.value(), "connector '" + key.text() + "'", ManifestKeys.CONNECTOR, problems);
        if (fields == null) {
            return null;
        }
        Location place = key.location();
        Auth auth = fields.choice("auth", Choice.AUTH);
        return new Connector(
                provider,
                key.text(),
                Optional.ofNullable(auth),
                fields.names("scopes"),
                fields.names("hosts").orElse(List.of()),
                fields.names("features"),
                fields.names("triggers"),
                apps(provider, fields),
                requests(fields),
                place,
                fields.location("scopes", place));
    }

    private List<ProviderApp> apps(Provider provider, MapFields fields) {
        Tree.Entry entry = fields.entry("provider-app");
        if (entry == null) {
            return List.of();
        }
        if (!(entry.value() instanceof Tree.Sequence sequence)) {
            ProviderApp app =
                    appDecoder.decode(provider, entry.value(), entry.key().location(), false);
            return app == null ? List.of() : List.of(app);
        }
        List<ProviderApp> apps = new ArrayList<>();
        Map<String, Location> names = new HashMap<>();
        for (Tree item : sequence.items()) {
            ProviderApp app = appDecoder.decode(provider, item, item.location(), true);
            if (app != null) {
                checkUnique(item, "provider app", app.name(), names);
                apps.add(app);
            }
        }
        return List.copyOf(apps);
    }

    private List<AuthRequest> requests(MapFields fields) {
        List<Tree> items = fields.items("auth-requests");
        if (items == null) {
            return List.of();
        }
        List<AuthRequest> requests = new ArrayList<>(items.size());
        Map<String, Location> names = new HashMap<>();
        for (Tree item : items) {
            MapFields request = MapFields.of(item, "an auth request", ManifestKeys.AUTH_REQUEST, problems);
            if (request == null) {
                continue;
            }
            Tree.Scalar name = request.required("name", "an auth request");
            if (name != null) {
                checkUnique(item, "auth request", name.text(), names);
            }
            Optional<List<Named>> scopes = request.names("scopes");
            requests.add(new AuthRequest(
                    name == null ? "" : name.text(),
                    scopes,
                    request.names("features"),
                    request.names("triggers"),
                    request.named("callback-uri"),
                    item.location(),
                    request.location("scopes", item.location())));
        }
        return List.copyOf(requests);
    }

    private void checkUnique(Tree item, String what, String name, Map<String, Location> names) {
        if (name.isEmpty()) {
            return;
        }
        Location first = names.putIfAbsent(name, item.location());
        if (first != null) {
            problems.add(
                    item,
                    "a second " + what + " is named " + Quotation.of(name) + ", the first is at " + first,
                    "give each its own name");
        }
    }
}
