package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.check.Finding;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.request.DiffRequest;
import dev.leastscope.engine.request.FixRequest;
import dev.leastscope.engine.request.ResolveRequest;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.report.output.Reports;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Secrets of all shapes in a whole project: in constants of classes, in settings files, in the manifest and in names of files.
 * None is in anything that a goal or command writes or prints.
 */
class SecretsEndToEndTest {
    /** What is looked for, and the whole secret; put together here, so that no scanner takes this file for a leak. */
    private record Canary(String part, String value) {}

    private static final List<Canary> CANARIES = List.of(
            new Canary("cYmq8Zx2LkT7", "nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN"),
            new Canary("Zk3vT9xLq2Wm", "GOCSPX" + "-Zk3vT9xLq2WmB7nR4yS8dF1gH6jK"),
            new Canary("SrkeX2Pou", "AIza" + "SyD-9tSrkeX2PouQMnMX-a7eZSW0jkFMBWY"),
            new Canary("a0AfH6SMBx", "ya29." + "a0AfH6SMBx-abcdefgh"),
            new Canary("gabcdefghijklmnop", "1//0" + "gabcdefghijklmnop"),
            new Canary("Lm2Nb5Vc8", "9xK8Q" + "~Lm2Nb5Vc8Xz1As4Df7Gh0Jk3Ql6We9Rt2Yu5I"),
            new Canary("dozjgNryP4J3", "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N"),
            new Canary("qhzt", "qhzt " + "bvkw xmpl drfs"),
            new Canary("hunter1x", "https://example.com/cb?client_secret=" + "hunter1x"),
            new Canary("hunter2x", "jdbc:mysql://db:3306/app?user=app&password=" + "hunter2x"),
            new Canary("hunter3x", "jdbc:sqlserver://db;databaseName=app;user=sa;password=" + "hunter3x;"),
            new Canary("hunter4x", "jdbc:oracle:thin:scott/" + "hunter4x@db:1521:orcl"),
            new Canary("hunter5x", "https://user:" + "hunter5x@example.com/x"),
            new Canary("hunter6x", "me:" + "hunter6x@mail.example.com"),
            new Canary("K7MDENG", "wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCYEXAMPLEKEY"),
            new Canary("IOSFODNN7", "ASIA" + "IOSFODNN7EXAMPLE"),
            new Canary("9f86d081884c", "9f86d081884c7d659a2feaa0c55ad015" + "a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            new Canary("a94a8fe5ccb1", "a94a8fe5ccb19ba6" + "1c4c0873d391e987"),
            new Canary("lbsg3hn6n6ey3t", "5ucwlqd2xyx" + "lbsg3hn6n6ey3t"));

    private static final String SPRING = """
            // class Value is all of Spring that this needs
            package org.springframework.beans.factory.annotation;
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Value { String value(); }
            """;

    private static final String FROM_SETTINGS = """
            import com.nylas.models.*;
            import java.util.List;
            import org.springframework.beans.factory.annotation.Value;
            public class FromSettings {
                @Value("${nylas.redirect-uri}") private String redirect;
                @Value("${nylas.scopes}") private List<String> scopes;
                Object url() {
                    return new UrlForAuthenticationConfig.Builder("client", redirect)
                            .provider(AuthProvider.GOOGLE).scope(scopes).build();
                }
            }
            """;

    /** The constants of a class: as scope, redirect URI, part of a path, parameter, and trigger. */
    private static final String CONSTANTS = """
            import com.nylas.models.*;
            import java.net.URI;
            import java.net.http.HttpRequest;
            import java.util.List;
            public class Secrets%d {
                Object url() {
                    return new UrlForAuthenticationConfig.Builder("client", "%2$s")
                            .provider(AuthProvider.GOOGLE).scope(List.of("openid", "%2$s")).build();
                }
                HttpRequest known() {
                    return HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/%2$s/messages?api_key=%2$s")).GET().build();
                }
                HttpRequest unknown(String method) {
                    return HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/g/%2$s/%2$s"))
                            .method(method, HttpRequest.BodyPublishers.noBody()).build();
                }
                String webhook() {
                    return "{\\"trigger_types\\": [\\"message.created\\", \\"%2$s\\"]}";
                }
            }
            """;

    @TempDir
    private static Path shared;

    private static Path classes;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() throws IOException {
        List<String> sources = new ArrayList<>(List.of(SPRING, FROM_SETTINGS));
        for (int i = 0; i < CANARIES.size(); i++) {
            sources.add(CONSTANTS.formatted(i, CANARIES.get(i).value()));
        }
        classes = TestApplication.compile(shared, TestApplication.SDK_V2, sources.toArray(String[]::new));
        StringBuilder properties = new StringBuilder("nylas.scopes=openid");
        for (Canary canary : CANARIES) {
            properties.append(',').append(canary.value());
        }
        properties.append('\n');
        Files.writeString(classes.resolve("application.properties"), properties.toString());
        for (int i = 0; i < CANARIES.size(); i++) {
            Files.writeString(
                    classes.resolve("application-p" + i + ".yml"),
                    "nylas:\n  redirect-uri: \"" + CANARIES.get(i).value() + "\"\n");
        }
    }

    @Test
    void constantsAndSettingsAreInNoOutputOfAnyGoal() throws IOException {
        Files.writeString(folder.resolve("nylas-scopes.yaml"), manifest());
        Requests requests = requests(folder);
        CheckResult result = Engine.check(requests.request());
        Set<String> files = new TreeSet<>();
        for (Finding finding : result.report().orElseThrow().findings()) {
            if (finding.rule().equals("secret.in-code")) {
                String file = finding.location().file();
                files.add(file.substring(file.lastIndexOf('/') + 1));
            }
        }
        assertThat(files).hasSize(CANARIES.size() + 1).contains("FromSettings.class");
        Engine.lock(requests.request());
        Engine.baseline(requests.request());
        Engine.check(requests.request());
        Engine.diff(new DiffRequest(requests.request(), Optional.empty()));
        Engine.resolve(new ResolveRequest(requests.request(), Optional.empty()));
        Engine.aggregate(requests.request());
        Engine.fix(new FixRequest(requests.request(), "safe", true));
        Engine.fix(new FixRequest(requests.request(), "least", true));
        assertThat(folder.resolve("nylas-scopes.lock")).exists();
        assertThat(folder.resolve("nylas-scopes.baseline")).exists();
        Files.delete(folder.resolve("nylas-scopes.yaml"));
        assertNoSecret(folder, requests);
    }

    @Test
    void theFirstManifestHoldsNone() throws IOException {
        Requests requests = requests(folder);
        Engine.init(requests.request());
        assertThat(folder.resolve("nylas-scopes.yaml")).content().contains("openid");
        Engine.check(requests.request());
        assertNoSecret(folder, requests);
    }

    @Test
    void factsHoldNone() {
        CodeFacts facts = Scanner.scan(
                ScanRequest.builder().classDirectory(classes).sourceRoot(shared).build());
        assertThat(facts.authorizations()).isNotEmpty();
        assertNone(CodeFactsFile.write(facts), "facts.json");
        assertNone(facts.toString(), "facts");
    }

    @Test
    void namesOfFilesAndFoldersAreShownWithoutSecrets() throws IOException {
        String token = CANARIES.get(0).value();
        Path named = Files.createDirectories(folder.resolve(token));
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, named.resolve(file.getFileName()));
            }
        }
        Files.write(named.resolve("Cut.class"), new byte[] {1, 2, 3});
        Path manifest = Files.writeString(folder.resolve(token + ".yaml"), manifest());
        Requests requests =
                Requests.in(folder).classes(named).manifest(manifest).formats(Reports.FORMATS.toArray(String[]::new));
        Engine.check(requests.request());
        assertThat(requests.results().resolve("report.json")).content().contains("scan.unreadable-class", "***");
        assertNoSecret(requests.results(), requests);
    }

    private static Requests requests(Path folder) {
        return Requests.in(folder).classes(classes).formats(Reports.FORMATS.toArray(String[]::new));
    }

    private static String manifest() {
        StringBuilder text = new StringBuilder("features: [messages.read]\n");
        for (Canary canary : CANARIES) {
            text.append("# ").append(canary.value()).append('\n');
        }
        for (int i = 0; i < CANARIES.size(); i++) {
            text.append("x-note")
                    .append(i)
                    .append(": \"")
                    .append(CANARIES.get(i).value())
                    .append("\"\n");
        }
        text.append("connectors:\n  google:\n    scopes: [openid]\n    auth-requests:\n");
        // Names that are hidden are equal, and two requests of one name are refused: one of them has a secret as its
        // name.
        text.append("      - {name: \"").append(CANARIES.get(0).value()).append("\", scopes: [openid]}\n");
        for (int i = 1; i < CANARIES.size(); i++) {
            text.append("      - {name: r").append(i).append(", scopes: [openid]} # ");
            text.append(CANARIES.get(i).value()).append('\n');
        }
        return text.toString();
    }

    private static void assertNoSecret(Path written, Requests requests) throws IOException {
        try (Stream<Path> files = Files.walk(written)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertNone(Files.readString(file), file.toString());
            }
        }
        assertThat(requests.log().lines()).isNotEmpty();
        assertNone(String.join("\n", requests.log().lines()), "what is printed");
        assertNone(requests.log().output(), "standard output");
    }

    private static void assertNone(String text, String what) {
        for (Canary canary : CANARIES) {
            assertThat(text.contains(canary.part()))
                    .as("%s in %s", canary.part(), what)
                    .isFalse();
        }
    }
}
