package dev.leastscope.manifest;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Policy;
import dev.leastscope.integration.SecretSighting;
import dev.leastscope.integration.Suppression;
import dev.leastscope.text.Location;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Spelling;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes the map of a complete manifest. */
final class IntegrationDecoder {
    private static final String EXAMPLE = "name a provider, such as 'connectors: {google: {scopes: [...]}}'";

    private final ProblemCollector problems;
    private final ConnectorDecoder connectorDecoder;
    private final PolicyDecoder policyDecoder;

    IntegrationDecoder(ProblemCollector problems, ConnectorDecoder connectorDecoder, PolicyDecoder policyDecoder) {
        this.problems = problems;
        this.connectorDecoder = connectorDecoder;
        this.policyDecoder = policyDecoder;
    }

    /** Decodes the map. Do not use the result when there are problems. */
    Integration decode(Tree.Mapping manifest, Location start, List<SecretSighting> secrets) {
        MapFields fields = MapFields.of(manifest, ManifestKeys.MANIFEST, problems);
        Tree.Scalar api = fields.scalar("nylas");
        ApiVersion version = api == null ? null : MapFields.choice("'nylas'", api, Choice.API, problems);
        List<Named> features = fields.names("features").orElse(List.of());
        List<Named> triggers = fields.names("triggers").orElse(List.of());
        List<Connector> connectors = connectors(fields, start);
        Tree.Mapping policy = fields.map("policy");
        return new Integration(
                version == null ? ApiVersion.V3 : version,
                fields.text("name"),
                region(fields),
                fields.named("api-uri"),
                fields.names("callback-uris"),
                features,
                triggers,
                connectors,
                policy == null ? Policy.NONE : policyDecoder.policy(policy, fields.location("policy", start)),
                suppressions(fields),
                List.copyOf(secrets),
                start,
                api == null ? start : api.location());
    }

    private Optional<Named> region(MapFields fields) {
        Tree.Scalar region = fields.scalar("region");
        if (region == null || MapFields.choice("'region'", region, Choice.REGION, problems) == null) {
            return Optional.empty();
        }
        return Optional.of(new Named(region.text(), region.location()));
    }

    private List<Connector> connectors(MapFields fields, Location start) {
        List<Connector> connectors = new ArrayList<>();
        Tree.Mapping map = fields.map("connectors");
        if (map == null) {
            if (!fields.has("connectors") && !namesProvider(fields)) {
                problems.add(start, 1, "no connector is given, so there is nothing to check", EXAMPLE);
            }
            return connectors;
        }
        List<Tree.Scalar> keys = new ArrayList<>();
        for (Tree.Entry entry : map.entries().values()) {
            Tree.Scalar key = entry.key();
            if (MapFields.isExtension(key.text())) {
                continue;
            }
            Provider provider = Provider.named(key.text()).orElse(null);
            if (provider == null) {
                unknownProvider(key);
                continue;
            }
            Tree.Scalar first = connectorOf(provider, keys);
            if (first != null) {
                problems.add(
                        key,
                        "provider " + provider.id() + " has a connector already, " + Quotation.of(first.text()) + " at "
                                + first.location(),
                        "merge the two");
                continue;
            }
            keys.add(key);
            Connector connector = connectorDecoder.decode(provider, entry);
            if (connector != null) {
                connectors.add(connector);
            }
        }
        if (keys.isEmpty() && !hasMisspelled(map)) {
            problems.add(fields.key("connectors"), "no connector is given, so there is nothing to check", EXAMPLE);
        }
        return List.copyOf(connectors);
    }

    /** Whether a provider is in the wrong place. That is already reported. */
    private static boolean namesProvider(MapFields fields) {
        for (String provider : ManifestKeys.PROVIDERS) {
            if (!ManifestKeys.MANIFEST.contains(provider) && fields.has(provider)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMisspelled(Tree.Mapping connectors) {
        for (String key : connectors.entries().keySet()) {
            if (!MapFields.isExtension(key)) {
                return true;
            }
        }
        return false;
    }

    private static Tree.Scalar connectorOf(Provider provider, List<Tree.Scalar> keys) {
        for (Tree.Scalar key : keys) {
            if (Provider.named(key.text()).orElse(null) == provider) {
                return key;
            }
        }
        return null;
    }

    private void unknownProvider(Tree.Scalar key) {
        String hint = Spelling.hint(key.text(), ManifestKeys.PROVIDERS);
        problems.add(
                key,
                "unknown provider " + Quotation.of(key.text()),
                hint.isEmpty() ? "known providers: " + String.join(", ", ManifestKeys.PROVIDERS) : hint);
    }

    private List<Suppression> suppressions(MapFields fields) {
        List<Tree> items = fields.items("suppressions");
        if (items == null) {
            return List.of();
        }
        List<Suppression> suppressions = new ArrayList<>(items.size());
        for (Tree item : items) {
            Suppression suppression = policyDecoder.suppression(item);
            if (suppression != null) {
                suppressions.add(suppression);
            }
        }
        return List.copyOf(suppressions);
    }
}
