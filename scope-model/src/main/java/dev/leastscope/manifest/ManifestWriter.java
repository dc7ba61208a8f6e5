package dev.leastscope.manifest;

import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;

/**
 * Writes a first manifest from what code does, with a comment for each name that tells where the code shows it.
 *
 * @since 0.1.0
 */
public final class ManifestWriter {
    private final StringBuilder text = new StringBuilder(1024);

    private ManifestWriter() {}

    /**
     * A manifest that reads as the given integration.
     *
     * @param integration what the code shows, with the scopes to request in its connectors
     */
    public static String write(Integration integration) {
        ManifestWriter writer = new ManifestWriter();
        writer.integration(integration);
        return writer.text.toString();
    }

    private void integration(Integration integration) {
        text.append("# yaml-language-server: $schema=nylas-scopes.schema.json\n");
        text.append("# What this application does with Nylas, and the scopes it asks its users for.\n");
        text.append("# Written from the compiled code: check every line, then it is yours to keep.\n");
        text.append("nylas: ").append(integration.api().id()).append('\n');
        list("features", "", integration.features());
        list("triggers", "", integration.triggers());
        if (!integration.connectors().isEmpty()) {
            text.append("connectors:\n");
            for (Connector connector : integration.connectors()) {
                connector(connector);
            }
        }
    }

    private void connector(Connector connector) {
        text.append("  ").append(connector.provider().id()).append(":\n");
        scopes("    ", connector.scopes(), connector.location());
        if (!connector.authRequests().isEmpty()) {
            text.append("    auth-requests:\n");
            for (AuthRequest request : connector.authRequests()) {
                text.append("      - name: ").append(quoted(request.name()));
                comment(request.location());
                if (request.scopes().isPresent()) {
                    scopes("        ", request.scopes(), request.location());
                }
            }
        }
    }

    private void scopes(String indent, Optional<List<Named>> scopes, Location place) {
        if (scopes.isEmpty()) {
            text.append(indent).append("auth: oauth   # scopes: not known here, they are set in the Nylas Dashboard\n");
        } else if (scopes.get().isEmpty()) {
            text.append(indent).append("scopes: []");
            comment(place);
        } else {
            list("scopes", indent, scopes.get());
        }
    }

    private void list(String key, String indent, List<Named> names) {
        if (names.isEmpty()) {
            return;
        }
        text.append(indent).append(key).append(":\n");
        for (Named name : names) {
            text.append(indent).append("  - ").append(quoted(name.text()));
            comment(name.location());
        }
    }

    private void comment(Location place) {
        if (place.isKnown()) {
            text.append("   # ").append(harmless(place.toString()));
        }
        text.append('\n');
    }

    /** As it stands where YAML takes it for a plain string, else in double quotes. */
    public static String quoted(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || (i > 0 && (c == '.' || c == '-' || c == '_' || c == '/'))
                    || (i > 0 && c == ':' && i + 1 < value.length() && value.charAt(i + 1) == '/');
            if (!plain) {
                return "\"" + escaped(value) + "\"";
            }
        }
        return value.isEmpty() ? "\"\"" : value;
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                escaped.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                escaped.append("\\u");
                String hex = Integer.toHexString(c);
                escaped.append("0".repeat(4 - hex.length())).append(hex);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
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
