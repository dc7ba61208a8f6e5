package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.check.Finding;
import dev.leastscope.engine.request.SchemaRequest;
import dev.leastscope.engine.run.Status;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A first manifest declares what the code shows and nothing else. */
class ManifestCreationTest {
    /** These two are about the manifest that a project without one cannot have. */
    private static final Set<String> ABOUT_THE_MANIFEST = Set.of("scope.not-declared", "feature.undeclared");

    private static final String V1_FREE_BUSY = """
            import com.nylas.*;
            public class Slots {
                String login(NylasApplication app) {
                    return app.hostedAuthentication().urlBuilder()
                            .redirectUri("https://app.example/back").responseType("code")
                            .scopes(Scope.CALENDAR).buildUrl();
                }
                Object busy(NylasAccount account, String who) throws Exception {
                    return account.calendars().checkFreeBusy(new FreeBusyQuery().startTime(1L).endTime(2L).emails(who));
                }
            }
            """;

    private static final String V1_NOBODY_ASKS = """
            import com.nylas.*;
            public class Mail {
                Object newest(NylasAccount account) throws Exception { return account.messages().list(); }
                Object send(NylasAccount account, Draft draft) throws Exception { return account.drafts().send(draft); }
            }
            """;

    private static final String V1_NATIVE_WITH_OWN_CONSENT_PAGE = """
            import com.nylas.*;
            public class Consent {
                static final String ASKED = String.join(" ", "openid", "https://www.googleapis.com/auth/calendar");
                String page(String app) {
                    return "https://accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=" + app + "&scope="
                            + java.net.URLEncoder.encode(ASKED, java.nio.charset.StandardCharsets.UTF_8);
                }
                String connect(NylasApplication app, String token) throws Exception {
                    return app.nativeAuthentication().authRequest().name("n").emailAddress("n@app.example")
                            .providerSettings(ProviderSettings.google().googleRefreshToken(token)).scopes(Scope.CALENDAR).execute();
                }
                Object add(NylasAccount account) throws Exception { return account.events().create(new Event(), true); }
            }
            """;

    /** As v2's page of Microsoft authentication prints it: one string whatever the Nylas scopes are. */
    private static final String V1_NATIVE_WITH_A_MICROSOFT_PAGE = """
            import com.nylas.*;
            public class Consent {
                String page(String app) {
                    return "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?response_type=code&client_id=" + app
                            + "&scope=offline_access%20https%3A%2F%2Foutlook.office365.com%2FEAS.AccessAsUser.All"
                            + "%20https%3A%2F%2Foutlook.office365.com%2FEWS.AccessAsUser.All%20openid%20profile%20User.Read";
                }
                String connect(NylasApplication app, String token) throws Exception {
                    return app.nativeAuthentication().authRequest().name("n").emailAddress("n@app.example")
                            .providerSettings(ProviderSettings.office365().microsoftRefreshToken(token))
                            .scopes(Scope.CALENDAR, Scope.EMAIL_READ_ONLY).execute();
                }
                Object add(NylasAccount account) throws Exception { return account.events().create(new Event(), true); }
                Object read(NylasAccount account) throws Exception { return account.messages().list(); }
            }
            """;

    private static final String V1_NATIVE_WITH_A_WIDER_GOOGLE_PAGE = """
            import com.nylas.*;
            public class Consent {
                String page(String app) {
                    return "https://accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=" + app
                            + "&scope=openid%20https%3A%2F%2Fmail.google.com%2F%20https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fcalendar";
                }
                String connect(NylasApplication app, String token) throws Exception {
                    return app.nativeAuthentication().authRequest().name("n").emailAddress("n@app.example")
                            .providerSettings(ProviderSettings.google().googleRefreshToken(token))
                            .scopes(Scope.CALENDAR_READ_ONLY, Scope.EMAIL_READ_ONLY).execute();
                }
                Object all(NylasAccount account) throws Exception { return account.events().list(); }
                Object read(NylasAccount account) throws Exception { return account.messages().list(); }
            }
            """;

    private static final String V2_OTHER_LIST = """
            import com.nylas.NylasClient;
            import com.nylas.models.*;
            import java.util.List;
            public class Inbox {
                NylasClient client;
                String login(String app) {
                    return client.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder(app, "https://app.example/back")
                            .provider(AuthProvider.GOOGLE)
                            .scope(List.of("https://www.googleapis.com/auth/calendar.readonly"))
                            .build());
                }
                Object messages(String grant) throws Exception { return client.messages().list(grant, null); }
            }
            """;

    private static final String RAW_HTTP = """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            public class Courier {
                HttpClient http;
                String read(String grant) throws Exception {
                    return http.send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages"))
                            .GET().build(), HttpResponse.BodyHandlers.ofString()).body();
                }
                String send(String grant, String body) throws Exception {
                    return http.send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/messages/send"))
                            .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString()).body();
                }
            }
            """;

    private static final String RAW_HTTP_UNKNOWN_METHOD = """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse;
            public class Any {
                HttpClient http;
                String call(String method, String grant) throws Exception {
                    return http.send(HttpRequest.newBuilder(URI.create("https://api.us.nylas.com/v3/grants/" + grant + "/drafts"))
                            .method(method, HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString()).body();
                }
            }
            """;

    /** Stands in for Spring's annotation. */
    private static final String SPRING_VALUE = """
            package org.springframework.beans.factory.annotation;
            /** As the class Value of Spring. */
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface Value { String value(); }
            """;

    private static final String V2_SETTINGS = """
            import com.nylas.NylasClient;
            import com.nylas.models.*;
            import java.util.List;
            import org.springframework.beans.factory.annotation.Value;
            public class Login {
                NylasClient client;
                @Value("${mail.google.scopes}") List<String> scopes;
                String url(String app) {
                    return client.auth().urlForOAuth2(new UrlForAuthenticationConfig.Builder(app, "https://app.example/back")
                            .provider(AuthProvider.GOOGLE).scope(scopes).build());
                }
                Object messages(String grant) throws Exception { return client.messages().list(grant, null); }
            }
            """;

    private static final String SETTINGS = """
            server:
              port: 8080
            mail:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.readonly
            """;

    private record Application(String name, String sdk, String source) {}

    private static final List<Application> APPLICATIONS = List.of(
            new Application("a list for one of two features", TestApplication.SDK_V1, V1_FREE_BUSY),
            new Application("nobody asks for scopes", TestApplication.SDK_V1, V1_NOBODY_ASKS),
            new Application("a consent page of its own", TestApplication.SDK_V1, V1_NATIVE_WITH_OWN_CONSENT_PAGE),
            new Application("a page of Microsoft", TestApplication.SDK_V1, V1_NATIVE_WITH_A_MICROSOFT_PAGE),
            new Application("a wider page of Google", TestApplication.SDK_V1, V1_NATIVE_WITH_A_WIDER_GOOGLE_PAGE),
            new Application("a request for something else", TestApplication.SDK_V2, V2_OTHER_LIST),
            new Application("raw HTTP", TestApplication.SDK_V2, RAW_HTTP),
            new Application("scopes in a settings file", TestApplication.SDK_V2, V2_SETTINGS),
            new Application("raw HTTP with an unknown method", TestApplication.SDK_V2, RAW_HTTP_UNKNOWN_METHOD));

    @TestFactory
    Stream<DynamicTest> aCheckFindsInTheUneditedManifestWhatItFoundInTheCode(@TempDir Path folder) {
        return APPLICATIONS.stream()
                .map(application -> DynamicTest.dynamicTest(
                        application.name(), () -> same(application, Files.createTempDirectory(folder, "p"))));
    }

    private static void same(Application application, Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, application.sdk(), application.source(), SPRING_VALUE);
        Files.writeString(classes.resolve("application.yml"), SETTINGS);
        Report before = Engine.check(Requests.in(folder).classes(classes).request())
                .report()
                .orElseThrow();
        assertThat(Engine.init(Requests.in(folder).classes(classes).request())).isEqualTo(new Status.Passed());
        String manifest = Files.readString(folder.resolve("nylas-scopes.yaml"));
        Report after = Engine.check(Requests.in(folder).classes(classes).request())
                .report()
                .orElseThrow();

        assertThat(findings(after)).as(manifest).isEqualTo(findings(before));
        assertThat(after.fails()).as(manifest).isEqualTo(before.fails());
        assertThat(after.complete()).isEqualTo(before.complete());
        assertThat(before.findings()).noneMatch(finding -> finding.rule().equals("request.undeclared"));
    }

    @Test
    void whatNativeAuthenticationAsksTheProviderForIsTheProvidersLayer(@TempDir Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V1, V1_NATIVE_WITH_OWN_CONSENT_PAGE);
        Report report = Engine.check(Requests.in(folder).classes(classes).request())
                .report()
                .orElseThrow();
        assertThat(report.findings(Severity.ERROR)).isEmpty();
        Engine.init(Requests.in(folder).classes(classes).request());
        assertThat(folder.resolve("nylas-scopes.yaml"))
                .content()
                .contains("    auth: byo\n    provider-app:\n      scopes:\n        - openid ");
    }

    @ParameterizedTest
    @ValueSource(strings = {V1_NATIVE_WITH_A_MICROSOFT_PAGE, V1_NATIVE_WITH_A_WIDER_GOOGLE_PAGE})
    void nylasAsksTheProviderForNothingInNativeAuthentication(String source, @TempDir Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V1, source);
        Report fromCode = Engine.check(Requests.in(folder).classes(classes).request())
                .report()
                .orElseThrow();
        assertThat(fromCode.findings(Severity.ERROR)).isEmpty();
        Engine.init(Requests.in(folder).classes(classes).request());
        Report fromManifest = Engine.check(Requests.in(folder).classes(classes).request())
                .report()
                .orElseThrow();
        assertThat(fromManifest.findings(Severity.ERROR)).isEmpty();
    }

    @Test
    void codeThatIsGivenTokensAsksForWhatIsSetElsewhereAndNotForTheDefaults(@TempDir Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V1, V1_NOBODY_ASKS);
        Report report = Engine.check(Requests.in(folder).classes(classes).request())
                .report()
                .orElseThrow();
        assertThat(report.findings())
                .extracting(Finding::rule)
                .contains("scope.not-declared")
                .doesNotContain("scope.none-requested");
    }

    private static Set<String> findings(Report report) {
        Set<String> findings = new TreeSet<>();
        for (Finding finding : report.findings()) {
            if (!ABOUT_THE_MANIFEST.contains(finding.rule())) {
                findings.add(finding.severity() + " " + finding.rule() + " " + finding.provider() + " "
                        + finding.layer() + " " + finding.scopes() + " " + finding.features());
            }
        }
        return findings;
    }

    @Test
    void leastSetsAreProposalsAndPlacesThatWereNotReadAreComments(@TempDir Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V2, RAW_HTTP, RAW_HTTP_UNKNOWN_METHOD);
        Engine.init(Requests.in(folder).classes(classes).request());
        assertThat(folder.resolve("nylas-scopes.yaml"))
                .content()
                .contains("- messages.read ", "- messages.send ")
                .contains("    # scopes:\n", "    #   - https://www.googleapis.com/auth/gmail.send\n")
                .contains(
                        "# The code could not be read completely. Declare what these places do:\n#   classes/Any.class:")
                .doesNotContain("\n    scopes:", "yaml-language-server");
    }

    @Test
    void theSettingsFileIsThePlaceOfAValueThatStandsThere(@TempDir Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V2, V2_SETTINGS, SPRING_VALUE);
        Files.writeString(classes.resolve("application.yml"), SETTINGS);
        Engine.init(Requests.in(folder).classes(classes).request());
        assertThat(folder.resolve("nylas-scopes.yaml"))
                .content()
                .contains("- https://www.googleapis.com/auth/gmail.readonly   # classes/application.yml:6");
    }

    @Test
    void propertiesAreNamedWithTheLineOfTheirKey(@TempDir Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V2, V2_SETTINGS, SPRING_VALUE);
        Files.writeString(
                classes.resolve("application.properties"),
                "# scopes of Google\nmail.google.scopes=https://www.googleapis.com/auth/gmail.readonly\n");
        Engine.init(Requests.in(folder).classes(classes).request());
        assertThat(folder.resolve("nylas-scopes.yaml"))
                .content()
                .contains("gmail.readonly   # classes/application.properties:2");
    }

    @Test
    void aListInCodeKeepsItsPlaceWhenASettingHoldsTheSame(@TempDir Path folder) throws IOException {
        String other = V2_OTHER_LIST.replace("calendar.readonly", "gmail.readonly");
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V2, V2_SETTINGS, SPRING_VALUE, other);
        Files.writeString(classes.resolve("application.yml"), SETTINGS);
        Engine.init(Requests.in(folder).classes(classes).request());
        assertThat(folder.resolve("nylas-scopes.yaml"))
                .content()
                .contains("gmail.readonly   # classes/application.yml:6", "gmail.readonly   # classes/Inbox.class:");
    }

    @Test
    void theSchemaIsNamedWhereItIs(@TempDir Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V2, RAW_HTTP);
        Requests requests = Requests.in(folder).classes(classes);
        Engine.schema(new SchemaRequest(folder, java.util.Optional.empty(), requests.context()));
        Engine.init(requests.request());
        assertThat(folder.resolve("nylas-scopes.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=nylas-scopes.schema.json\n");
        assertThat(folder.resolve("nylas-scopes.schema.json")).isNotEmptyFile();
    }

    @Test
    void theManifestIsWrittenWhereTheUserSaysAndNeverOverAnotherOne(@TempDir Path folder) throws IOException {
        Path classes = TestApplication.compile(folder, TestApplication.SDK_V2, RAW_HTTP);
        Path file = folder.resolve("config/nylas.yaml");
        Requests requests = Requests.in(folder).classes(classes).manifest(file);
        assertThat(Engine.init(requests.request())).isEqualTo(new Status.Passed());
        assertThat(file).content().contains("nylas: v3");
        assertThat(folder.resolve("nylas-scopes.yaml")).doesNotExist();

        Files.writeString(file, "mine");
        assertThat(Engine.init(requests.request())).isInstanceOf(Status.BadInput.class);
        assertThat(file).hasContent("mine");
    }
}
