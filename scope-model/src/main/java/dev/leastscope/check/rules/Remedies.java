package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.ManifestList;
import dev.leastscope.check.Remedy;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Creates remedies for several rules. Null means that no change of the manifest is a remedy. */
final class Remedies {
    private static final String SCOPES = "scopes";
    private static final String FEATURES = "features";
    private static final String TRIGGERS = "triggers";

    private Remedies() {}

    /** The list of a request: its own, or that of the connector when it uses that. */
    static ManifestList list(Request request) {
        String connector = request.connector().writtenAs();
        boolean isOwn = request.authRequest().isPresent()
                && request.authRequest().get().scopes().isPresent();
        return isOwn
                ? ManifestList.ofAuthRequest(
                        connector, request.authRequest().get().name(), SCOPES)
                : ManifestList.ofConnector(connector, SCOPES);
    }

    /** Adds scopes to the list of a request. */
    static Remedy add(Request request, Collection<Scope> scopes) {
        List<String> entries = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            entries.add(written(scope));
        }
        return addTexts(request, entries);
    }

    /** Adds strings to the list of a request. Null when there are none. */
    static Remedy addTexts(Request request, List<String> entries) {
        return entries.isEmpty() ? null : new Remedy.AddEntries(list(request), place(request), List.copyOf(entries));
    }

    private static Location place(Request request) {
        if (request.scopes().isEmpty()) {
            return Location.NONE;
        }
        return request.authRequest().isPresent() && !request.takesConnectorsList()
                ? request.authRequest().get().scopesLocation()
                : request.connector().scopesLocation();
    }

    /** Removes an entry. Null when its string also contains other scopes. */
    static Remedy remove(RequestedScope entry, Resolution resolution, boolean narrows) {
        return isAlone(entry, resolution)
                ? new Remedy.RemoveEntry(list(resolution.request()), entry.written(), narrows)
                : null;
    }

    /** Replaces an entry by scopes. Null when its string also contains other scopes. */
    static Remedy replace(RequestedScope entry, Resolution resolution, Collection<Scope> scopes) {
        if (scopes.isEmpty() || !isAlone(entry, resolution)) {
            return null;
        }
        List<String> replacements = new ArrayList<>();
        for (Scope scope : scopes) {
            if (!RequestedList.holds(resolution, scope.name())) {
                replacements.add(written(scope));
            }
        }
        return replacements.isEmpty()
                ? new Remedy.RemoveEntry(list(resolution.request()), entry.written(), true)
                : new Remedy.ReplaceEntry(list(resolution.request()), entry.written(), replacements, true);
    }

    /** Replaces a defective entry by the scopes that it means. Null when these are not certain. */
    static Remedy rewrite(RequestedScope entry, Resolution resolution, boolean all) {
        List<String> candidates = entry.candidates();
        if (candidates.isEmpty() || (!all && candidates.size() > 1)) {
            return null;
        }
        List<String> replacements = new ArrayList<>();
        for (String candidate : candidates) {
            replacements.add(MessageWords.candidate(candidate));
        }
        return new Remedy.ReplaceEntry(list(resolution.request()), entry.written(), replacements, false);
    }

    /** Replaces the name of a feature, operation or trigger. Null when no list of the integration contains it. */
    static Remedy rename(Integration integration, Named name, String replacement) {
        ManifestList list = listOf(integration, name);
        return list == null ? null : new Remedy.ReplaceEntry(list, name, List.of(replacement), false);
    }

    private static ManifestList listOf(Integration integration, Named name) {
        if (integration.features().contains(name)) {
            return ManifestList.ofIntegration(FEATURES);
        }
        if (integration.triggers().contains(name)) {
            return ManifestList.ofIntegration(TRIGGERS);
        }
        for (Connector connector : integration.connectors()) {
            if (holds(connector.features(), name)) {
                return ManifestList.ofConnector(connector.writtenAs(), FEATURES);
            }
            if (holds(connector.triggers(), name)) {
                return ManifestList.ofConnector(connector.writtenAs(), TRIGGERS);
            }
            for (AuthRequest request : connector.authRequests()) {
                if (holds(request.features(), name)) {
                    return ManifestList.ofAuthRequest(connector.writtenAs(), request.name(), FEATURES);
                }
                if (holds(request.triggers(), name)) {
                    return ManifestList.ofAuthRequest(connector.writtenAs(), request.name(), TRIGGERS);
                }
            }
        }
        return null;
    }

    private static boolean holds(Optional<List<Named>> names, Named name) {
        return names.isPresent() && names.get().contains(name);
    }

    /** A scope as written in a list, without quotes. */
    static String written(Scope scope) {
        return scope.vocabulary() == Vocabulary.MICROSOFT ? scope.shortName() : scope.name();
    }

    private static boolean isAlone(RequestedScope entry, Resolution resolution) {
        int parts = 0;
        for (RequestedScope other : resolution.requested()) {
            if (other.written().equals(entry.written())) {
                parts++;
            }
        }
        return parts == 1;
    }
}
