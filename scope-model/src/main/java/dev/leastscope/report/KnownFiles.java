package dev.leastscope.report;

import java.util.List;

/** The names of all files that formats can make. Only these are ever removed. */
final class KnownFiles {
    private static final List<String> NAMES =
            List.of("report.json", "report.md", "index.html", "report.sarif", "TEST-scope.xml");

    private KnownFiles() {}

    static boolean contains(String path) {
        return NAMES.contains(path);
    }
}
