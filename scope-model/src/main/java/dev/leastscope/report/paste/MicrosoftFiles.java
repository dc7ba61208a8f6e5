package dev.leastscope.report.paste;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Permission;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.markdown.MarkdownText;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes {@code microsoft/}: the app registration's permissions as a manifest, as a command, and as a page for the
 * administrator.
 */
final class MicrosoftFiles {
    private final Report report;
    private final List<RequestReport> requests;

    MicrosoftFiles(Report report, List<RequestReport> asking) {
        this.report = report;
        this.requests = LeastList.of(asking, Provider.MICROSOFT);
    }

    void addTo(Map<String, PasteFile> files) {
        files.put("microsoft/az.sh", this::commands);
        files.put("microsoft/manifest-azure-ad-graph.json", () -> manifest(true));
        files.put("microsoft/manifest-microsoft-graph.json", () -> manifest(false));
        files.put("microsoft/permissions.md", this::permissions);
        files.put("microsoft/required-resource-access.json", this::bareArray);
    }

    private byte[] bareArray() {
        try {
            JsonOutput out = new JsonOutput().array();
            resources(out);
            return out.endArray().toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    /**
     * The part of the app manifest that contains permissions and redirect URIs. The two formats put redirect URIs in
     * different places.
     */
    private byte[] manifest(boolean azureAdGraph) {
        List<String> redirects = redirects();
        try {
            JsonOutput out = new JsonOutput().object().array("requiredResourceAccess");
            resources(out);
            out.endArray();
            if (!redirects.isEmpty() && azureAdGraph) {
                out.array("replyUrlsWithType");
                for (String redirect : redirects) {
                    out.object().text("url", redirect).text("type", "Web").endObject();
                }
                out.endArray();
            } else if (!redirects.isEmpty()) {
                out.object("web").texts("redirectUris", redirects).endObject();
            }
            return out.endObject().toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private List<String> redirects() {
        Set<String> redirects = new LinkedHashSet<>();
        for (RequestReport request : requests) {
            for (ProviderApp app : request.resolution().request().connector().providerApps()) {
                for (Named uri : app.callbackUris().orElse(List.of())) {
                    redirects.add(uri.text());
                }
            }
        }
        return List.copyOf(redirects);
    }

    private void resources(JsonOutput out) throws IOException {
        for (Map.Entry<String, List<Scope>> resource : byResource().entrySet()) {
            out.object().text("resourceAppId", resource.getKey()).array("resourceAccess");
            for (Scope scope : resource.getValue()) {
                out.object()
                        .text("id", scope.permission().orElseThrow().delegatedId())
                        .text("type", "Scope")
                        .endObject();
            }
            out.endArray().endObject();
        }
    }

    /** Permissions with known ids, by the id of their resource. */
    private Map<String, List<Scope>> byResource() {
        Map<String, List<Scope>> resources = new TreeMap<>();
        for (Scope scope : LeastList.toEnable(requests)) {
            if (hasId(scope)) {
                Permission permission = scope.permission().orElseThrow();
                List<Scope> scopes = resources.get(permission.resourceAppId());
                if (scopes == null) {
                    scopes = new ArrayList<>();
                    resources.put(permission.resourceAppId(), scopes);
                }
                scopes.add(scope);
            }
        }
        return resources;
    }

    private static boolean hasId(Scope scope) {
        return scope.permission().isPresent()
                && isId(scope.permission().get().delegatedId())
                && isId(scope.permission().get().resourceAppId());
    }

    /**
     * Whether a text is an id: only hexadecimal digits and hyphens. Ids are written into a shell command, and tables
     * can be overridden.
     */
    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c != '-' && Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private byte[] commands() {
        StringBuilder out = new StringBuilder(1024);
        out.append("#!/bin/sh\n");
        out.append("# usage: az login && sh az.sh <application (client) id>\n");
        out.append(
                "# Replaces all permissions of the app registration with the least ones: read permissions.md first.\n");
        out.append("set -eu\n");
        out.append("az ad app update --id \"$1\" --required-resource-accesses ");
        out.append("\"@$(dirname \"$0\")/required-resource-access.json\"\n");
        out.append("\n# Or add them one by one, and keep the existing ones:\n");
        for (Map.Entry<String, List<Scope>> resource : byResource().entrySet()) {
            for (Scope scope : resource.getValue()) {
                out.append("# az ad app permission add --id \"$1\" --api ")
                        .append(resource.getKey())
                        .append(" --api-permissions ")
                        .append(scope.permission().orElseThrow().delegatedId())
                        .append("=Scope  # ")
                        .append(SafeText.visible(scope.shortName()))
                        .append('\n');
            }
        }
        if (needsAdministrator()) {
            out.append("\n# As an administrator, for the whole tenant:\n");
            out.append("# az ad app permission admin-consent --id \"$1\"\n");
        }
        ChangedRows.comment(report, out);
        return out.toString().getBytes(UTF_8);
    }

    private boolean needsAdministrator() {
        for (Scope scope : LeastList.toEnable(requests)) {
            if (consent(scope) != Consent.USER) {
                return true;
            }
        }
        return false;
    }

    private Consent consent(Scope scope) {
        return scope.countedConsent(report.asOf());
    }

    private byte[] permissions() {
        StringBuilder out = new StringBuilder(2048);
        out.append("# Delegated permissions of the app registration\n\n");
        out.append("| permission | id | who consents | allows |\n|---|---|---|---|\n");
        for (Scope scope : LeastList.toEnable(requests)) {
            out.append("| ").append(MarkdownText.code(scope.shortName())).append(" | ");
            out.append(hasId(scope) ? scope.permission().orElseThrow().delegatedId() : "unknown, add it by name");
            out.append(" | ")
                    .append(words(consent(scope)))
                    .append(" | ")
                    .append(MarkdownText.text(scope.allows()))
                    .append(" |\n");
        }
        out.append("\nAs of ").append(MarkdownText.text(report.asOf())).append(". ");
        out.append("Nylas asks for delegated permissions (`Scope`), never for application permissions (`Role`).\n");
        MarkdownText.overrides(report.catalog().overrides(), out);
        return out.toString().getBytes(UTF_8);
    }

    private static String words(Consent consent) {
        return switch (consent) {
            case USER -> "every user";
            case USER_BLOCKED ->
                "a user, but the default policy of new tenants does not let users consent: an administrator";
            case UNKNOWN -> "unknown";
            case ADMIN -> "an administrator";
        };
    }
}
