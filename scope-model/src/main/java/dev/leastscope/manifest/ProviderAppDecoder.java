package dev.leastscope.manifest;

import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Publishing;
import dev.leastscope.integration.SecretSighting;
import dev.leastscope.integration.Users;
import dev.leastscope.text.Location;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import java.util.List;
import java.util.Optional;

/** Decodes a provider app from the manifest itself or from the Entra app manifest that it names. */
final class ProviderAppDecoder {
    private final ProblemCollector problems;
    private final SourceFiles files;
    private final Permissions permissions;
    private final List<SecretSighting> sightings;

    ProviderAppDecoder(
            ProblemCollector problems, SourceFiles files, Permissions permissions, List<SecretSighting> sightings) {
        this.problems = problems;
        this.files = files;
        this.permissions = permissions;
        this.sightings = sightings;
    }

    /** Decodes one provider app; null, with a problem, when it is not a map. */
    ProviderApp decode(Provider provider, Tree tree, Location place, boolean listed) {
        MapFields fields = MapFields.of(tree, "'provider-app'", ManifestKeys.providerApp(provider), problems);
        if (fields == null) {
            return null;
        }
        if (listed) {
            fields.required("name", "a provider app in a list");
        }
        EntraManifest entra = entraManifest(fields);
        boolean testing = fields.choice("verification", Choice.VERIFICATION) != null;
        exclude(fields, "manifest", "scopes");
        exclude(fields, "verification", "publishing");
        exclude(fields, "verification", "verified");
        Publishing publishing = testing ? Publishing.TESTING : fields.choice("publishing", Choice.PUBLISHING);
        Optional<List<Named>> verified = testing ? Optional.of(List.of()) : fields.names("verified");
        return new ProviderApp(
                fields.text("name"),
                entra == null ? fields.names("scopes") : Optional.of(entra.delegated()),
                Optional.ofNullable(users(provider, fields)),
                Optional.ofNullable(publishing),
                verified,
                fields.flag("admin-consent"),
                fields.names("callback-uris"),
                place,
                entra == null ? fields.location("scopes", place) : entra.location(),
                entra == null ? List.of() : entra.application(),
                entra == null ? Optional.empty() : entra.signInAudience());
    }

    private static Users users(Provider provider, MapFields fields) {
        return switch (provider) {
            case GOOGLE -> fields.choice("users", Choice.GOOGLE_USERS);
            case MICROSOFT -> fields.choice("users", Choice.MICROSOFT_USERS);
            default -> null;
        };
    }

    private void exclude(MapFields fields, String one, String other) {
        if (fields.has(one) && fields.has(other)) {
            problems.add(
                    fields.key(other), "'" + other + "' and '" + one + "' exclude each other", "remove one of the two");
        }
    }

    private EntraManifest entraManifest(MapFields fields) {
        Tree.Scalar path = fields.has("manifest") ? fields.scalar("manifest") : null;
        if (path == null) {
            return null;
        }
        Location place = path.location();
        Reading<SourceText> source = files.readNamed(place.file(), path.text(), place);
        Reading<EntraManifest> reading = source.value().isEmpty()
                ? Reading.failed(source.problems())
                : EntraManifestReader.read(source.orThrow(), permissions);
        problems.addNamed(path, reading.problems());
        if (reading.value().isEmpty()) {
            return null;
        }
        sightings.addAll(reading.orThrow().secrets());
        return reading.orThrow();
    }
}
