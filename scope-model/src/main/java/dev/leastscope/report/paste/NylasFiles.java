package dev.leastscope.report.paste;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.CatalogJson;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.PercentCoding;
import dev.leastscope.text.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes {@code nylas/}: connector bodies, the scope parameter of auth requests, and who must authenticate again. */
final class NylasFiles {
    private final Report report;
    private final List<RequestReport> requests;

    NylasFiles(Report report, List<RequestReport> asking) {
        this.report = report;
        this.requests = asking;
    }

    void addTo(Map<String, PasteFile> files) {
        files.put("nylas/auth-requests.txt", this::authRequests);
        if (isV3()) {
            for (RequestReport request : requests) {
                if (request.name().isEmpty()) {
                    files.put("nylas/connector-" + request.provider().id() + ".json", () -> connector(request));
                }
            }
        }
        files.put("nylas/re-authentication.txt", this::reAuthentication);
    }

    /** The body for {@code PATCH /v3/connectors/{provider}}. It replaces the scopes and keeps the credentials. */
    private static byte[] connector(RequestReport request) {
        try {
            JsonOutput out = new JsonOutput().object();
            // This connector is the only one with another field name.
            String key = request.provider() == Provider.EWS ? "scopes" : "scope";
            CatalogJson.write(key, LeastList.toRequest(request), out);
            return out.endObject().toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private byte[] authRequests() {
        boolean v3 = isV3();
        StringBuilder out = new StringBuilder(1024);
        if (v3) {
            out.append("# Connectors: PATCH /v3/connectors/{provider} with the body in connector-{provider}.json.\n");
            out.append("# An auth request's own scopes replace the connector's for the grant that it makes.\n");
            out.append("# The parameter \"scope\" of GET /v3/connect/auth, for people and percent-encoded:\n");
        } else {
            out.append("# The parameter \"scopes\" of GET /oauth/authorize, for people and percent-encoded:\n");
        }
        for (RequestReport request : requests) {
            List<String> names = names(LeastList.toRequest(request));
            String value = String.join(v3 ? " " : ",", names);
            out.append("\n# ").append(SafeText.visible(request.title())).append('\n');
            out.append(value).append('\n');
            out.append(v3 ? "scope=" : "scopes=").append(query(value)).append('\n');
        }
        ChangedRows.comment(report, out);
        return out.toString().getBytes(UTF_8);
    }

    private boolean isV3() {
        return report.examination().integration().api() == ApiVersion.V3;
    }

    private static String query(String value) {
        return PercentCoding.encodedValue(value);
    }

    private byte[] reAuthentication() {
        StringBuilder out = new StringBuilder(1024);
        List<RequestReport> growing = new ArrayList<>();
        for (RequestReport request : requests) {
            if (!request.lacking().isEmpty()) {
                growing.add(request);
            }
        }
        if (growing.isEmpty()) {
            out.append(
                    "Nobody has to authenticate again: no list lacks a scope. Grants that hold more than is asked\n");
            out.append("for keep it until their users authenticate again.\n");
            return out.toString().getBytes(UTF_8);
        }
        out.append("These lists grow. Users who have signed in before keep their old grants, and what needs the new\n");
        out.append("scopes fails for them until they authenticate again; the grant id stays the same.\n");
        for (RequestReport request : growing) {
            out.append('\n').append(SafeText.visible(request.title())).append(" lacked:\n");
            for (String name : names(request.lacking())) {
                out.append("  ").append(name).append('\n');
            }
        }
        out.append("\nA note to those users, to make your own:\n\n");
        out.append("  We have added functions that need your permission. Please sign in again with the account that\n");
        out.append(
                "  you have connected, and confirm what is shown. Until then these functions do not work for you;\n");
        out.append("  everything else goes on as before.\n");
        return out.toString().getBytes(UTF_8);
    }

    private static List<String> names(List<Scope> scopes) {
        List<String> names = new ArrayList<>();
        for (Scope scope : scopes) {
            names.add(SafeText.visible(scope.name()));
        }
        return names;
    }
}
