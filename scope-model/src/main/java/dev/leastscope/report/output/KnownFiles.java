package dev.leastscope.report.output;

import dev.leastscope.catalog.Provider;
import java.util.ArrayList;
import java.util.List;

/** The names of all files that formats can write. Only these are ever removed. */
final class KnownFiles {
    private static final List<String> NAMES = List.of(
            "report.json",
            "report.md",
            "index.html",
            "report.sarif",
            "TEST-scope.xml",
            "google/justifications.txt",
            "google/scopes.txt",
            "google/tiers.md",
            "microsoft/az.sh",
            "microsoft/manifest-azure-ad-graph.json",
            "microsoft/manifest-microsoft-graph.json",
            "microsoft/permissions.md",
            "microsoft/required-resource-access.json",
            "nylas/auth-requests.txt",
            "nylas/re-authentication.txt");

    private KnownFiles() {}

    static List<String> all() {
        List<String> all = new ArrayList<>(NAMES);
        for (Provider provider : Provider.values()) {
            all.add("nylas/connector-" + provider.id() + ".json");
        }
        return all;
    }
}
