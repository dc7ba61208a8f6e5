package dev.leastscope.manifest;

import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.text.Location;
import dev.leastscope.text.YamlScalar;
import java.util.List;

/**
 * Writes a first manifest from the code. A comment at each name gives the place in the code.
 *
 * @since 0.1.0
 */
public final class ManifestWriter {
    private final FirstManifestNotes notes;
    private final StringBuilder text = new StringBuilder(1024);

    private ManifestWriter(FirstManifestNotes notes) {
        this.notes = notes;
    }

    /**
     * Writes a manifest. When read again, it gives the same integration.
     *
     * @param integration the integration of the code
     * @param notes the comments to write
     */
    public static String write(Integration integration, FirstManifestNotes notes) {
        ManifestWriter writer = new ManifestWriter(notes);
        writer.integration(integration);
        return writer.text.toString();
    }

    private void integration(Integration integration) {
        text.append("# What this application does with Nylas, and the scopes it asks its users for.\n");
        text.append("# Written from the compiled code. Check every line before you use it.\n");
        text.append("nylas: ").append(integration.api().id()).append('\n');
        list("features", "", integration.features());
        list("triggers", "", integration.triggers());
        if (!integration.connectors().isEmpty()) {
            text.append("connectors:\n");
            for (Connector connector : integration.connectors()) {
                connector(connector);
            }
        }
        unresolved();
    }

    private void connector(Connector connector) {
        text.append("  ").append(connector.provider().id()).append(":\n");
        connectorScopes(connector);
        for (ProviderApp app : connector.providerApps()) {
            text.append("    provider-app:\n");
            scopes("      ", app.scopes().orElse(List.of()), app.scopesLocation());
        }
        if (!connector.authRequests().isEmpty()) {
            text.append("    auth-requests:\n");
            for (AuthRequest request : connector.authRequests()) {
                text.append("      - name: ").append(YamlScalar.quoted(request.name()));
                comment(request.location());
                if (request.scopes().isPresent()) {
                    scopes("        ", request.scopes().get(), request.location());
                }
            }
        }
    }

    /**
     * Writes the scopes of a connector. A list that the code does not request is written as a proposal in comments. As
     * a value, it would change the findings of a check.
     */
    private void connectorScopes(Connector connector) {
        if (connector.scopes().isPresent()) {
            if (connector.auth().isPresent()) {
                text.append("    auth: ").append(connector.effectiveAuth().id()).append('\n');
            }
            scopes("    ", connector.scopes().get(), connector.location());
            return;
        }
        text.append("    auth: ").append(connector.effectiveAuth().id());
        if (everyRequestHasAList(connector)) {
            text.append('\n');
            return;
        }
        text.append("   # the code gives no scopes here: those in the Nylas Dashboard or the defaults apply\n");
        List<String> proposal = notes.proposals().getOrDefault(connector.provider(), List.of());
        if (!proposal.isEmpty()) {
            text.append("    # Proposal: what the features above need. Compare it with what is set today.\n");
            text.append("    # scopes:\n");
            for (String scope : proposal) {
                text.append("    #   - ").append(YamlScalar.quoted(scope)).append('\n');
            }
        }
        for (String warning : notes.warnings().getOrDefault(connector.provider(), List.of())) {
            text.append("    # ").append(harmless(warning)).append('\n');
        }
    }

    private static boolean everyRequestHasAList(Connector connector) {
        for (AuthRequest request : connector.authRequests()) {
            if (request.scopes().isEmpty()) {
                return false;
            }
        }
        return !connector.authRequests().isEmpty();
    }

    private void unresolved() {
        if (notes.unresolved().isEmpty()) {
            return;
        }
        text.append("# The code could not be read completely. Declare what these places do:\n");
        for (CodeFacts.Unresolved place : notes.unresolved()) {
            text.append("#   ")
                    .append(harmless(place.site().location().toString()))
                    .append(": ")
                    .append(harmless(place.unknown().what()))
                    .append('\n');
        }
    }

    private void scopes(String indent, List<Named> scopes, Location place) {
        if (scopes.isEmpty()) {
            text.append(indent).append("scopes: []");
            comment(place);
        } else {
            list("scopes", indent, scopes);
        }
    }

    private void list(String key, String indent, List<Named> names) {
        if (names.isEmpty()) {
            return;
        }
        text.append(indent).append(key).append(":\n");
        for (Named name : names) {
            text.append(indent).append("  - ").append(YamlScalar.quoted(name.text()));
            comment(name.location());
        }
    }

    private void comment(Location place) {
        if (place.isKnown()) {
            text.append("   # ").append(harmless(place.toString()));
        }
        text.append('\n');
    }

    private static String harmless(String value) {
        StringBuilder harmless = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            harmless.append(c < ' ' || c > '~' ? '?' : c);
        }
        return harmless.toString();
    }
}
