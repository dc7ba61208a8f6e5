package dev.leastscope.scan;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One class of a test, scanned with each guess. */
final class FollowedCode {
    private static final String BUILDER =
            "new UrlForAuthenticationConfig.Builder(\"client\", \"https://app.example.com\")";
    static final String UNREAD = "unresolved the scopes of this hosted auth URL";

    private FollowedCode() {}

    static String auth(String scopes) {
        return auth("-", scopes);
    }

    static String auth(String providers, String scopes) {
        return "auth direct v3; hosted auth URL; " + providers + "; " + scopes + "; https://app.example.com; -";
    }

    /** The facts of a class with these members, without their places; in the order of the code. BUILDER begins a request. */
    static List<String> facts(Path work, String members) throws IOException {
        Path file = Files.writeString(
                work.resolve("Code.java"),
                "import com.nylas.models.*;\nimport java.util.*;\nclass Code {\n" + members.replace("BUILDER", BUILDER)
                        + "}\n");
        return FactLines.of(Scanner.scan(ScanRequest.builder()
                        .minConfidence(Confidence.GUESS)
                        .classDirectory(FixtureApplication.compileFile(ApiVersion.V3, file, work))
                        .sourceRoot(work)
                        .build()))
                .stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                // Why they are not known is held by the fixture.
                .map(line -> line.startsWith("unresolved ") ? line.replaceFirst(" \\(.*", "") : line)
                .toList();
    }
}
