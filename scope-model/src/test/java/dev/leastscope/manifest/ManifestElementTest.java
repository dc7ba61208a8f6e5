package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.Integration;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManifestElementTest {
    private static final ManifestElement GOOGLE = of("connectors", "", of("google", ""));

    private static ManifestElement of(String name, String value, ManifestElement... children) {
        return ManifestElement.of(name, value, children);
    }

    private static ManifestElement integration(ManifestElement... children) {
        return of("integration", "", children);
    }

    private static Reading<Integration> read(ManifestElement... children) {
        return ManifestReader.withoutFiles().read(integration(children), "pom.xml");
    }

    private static ManifestElement list(String name, String item, String... values) {
        List<ManifestElement> items = new ArrayList<>();
        for (String value : values) {
            items.add(of(item, value));
        }
        return new ManifestElement(name, null, items, 0, 0);
    }

    @Test
    @DisplayName("The POM says the same as the manifest")
    void sameAsTheManifest() {
        ManifestElement app = of(
                "provider-app",
                "",
                list("scopes", "scope", "openid"),
                of("users", "external"),
                of("publishing", "production"),
                list("verified", "scope"),
                list("callback-uris", "callback-uri", "https://api.us.nylas.com/v3/connect/callback"));
        ManifestElement request = of(
                "auth-request",
                "",
                of("name", "onboarding"),
                list("scopes", "scope", "openid"),
                of("callback-uri", "https://app.example.com/oauth/callback"));
        ManifestElement google = of(
                "google",
                "",
                list("scopes", "scope", "https://www.googleapis.com/auth/gmail.readonly", "openid"),
                of("auth", "oauth"),
                app,
                of("auth-requests", "", request));
        ManifestElement apps = of(
                "provider-app",
                "",
                of("app", "", of("name", "work"), of("users", "organizations"), of("admin-consent", "true")),
                of("app", "", of("name", "home"), of("users", "personal")));
        Reading<Integration> pom = read(
                of("version", "1"),
                of("nylas", "v3"),
                of("name", " production "),
                of("region", "us"),
                of("api-uri", "https://api.us.nylas.com"),
                list("callback-uris", "callback-uri", "https://app.example.com/oauth/callback"),
                list("features", "feature", "messages.read", "PUT /v3/grants/{grant_id}/messages/{message_id}"),
                list("triggers", "trigger", "message.created"),
                of(
                        "connectors",
                        "",
                        google,
                        of("office365", "", apps),
                        of(
                                "imap",
                                "",
                                of("auth", "app-password"),
                                list("hosts", "host", "imap.gmail.com"),
                                list("features", "feature", "messages.read"))),
                of(
                        "policy",
                        "",
                        of("max-tier", "restricted"),
                        of("max-consent", "user-blocked"),
                        list("forbid", "scope", "https://mail.google.com/"),
                        of("coverage", "documented"),
                        of("severities", "", of("scope.excess", "error"), of("secret.in-manifest", "warning")),
                        of("require-reason-for-excess", "true")),
                of(
                        "suppressions",
                        "",
                        of(
                                "suppression",
                                "",
                                of("rule", "scope.excess"),
                                of("provider", "gmail"),
                                of("scope", "https://www.googleapis.com/auth/gmail.labels"),
                                of("reason", "label editor ships in March"),
                                of("expires", "2027-03-31"))),
                of("x-owner", "", of("team", "mail")));
        Reading<Integration> yaml =
                ManifestReader.withoutFiles().read(SourceText.of("nylas-scopes.yaml", ManifestReaderTest.FULL));
        assertThat(withoutPlaces(pom.orThrow())).isEqualTo(withoutPlaces(yaml.orThrow()));
    }

    private static String withoutPlaces(Integration integration) {
        return integration.toString().replaceAll("(pom.xml|nylas-scopes.yaml)(:\\d+)*", "");
    }

    @Test
    @DisplayName("Places are lines of the POM")
    void places() {
        ManifestElement api = new ManifestElement("nylas", "v2", List.of(), 12, 14);
        Integration integration = read(api, GOOGLE).orThrow();
        assertThat(integration.apiLocation()).hasToString("pom.xml:12:14");
        ManifestElement wrong = new ManifestElement("region", "uk", List.of(), 7, 0);
        assertThat(read(wrong, GOOGLE).problems().get(0))
                .hasToString("pom.xml:7: error: 'region' must be us, eu or ca, not 'uk'");
    }

    @Test
    @DisplayName("An empty element is an empty list, an empty map, or no value: as its key has it")
    void emptyElements() {
        Integration integration = read(
                        of("features", ""),
                        of("policy", ""),
                        of(
                                "connectors",
                                "",
                                of("google", "", of("scopes", null), of("provider-app", "", of("verified", "")))))
                .orThrow();
        assertThat(integration.connectors().get(0).scopes()).contains(List.of());
        List<ProviderApp> apps = integration.connectors().get(0).providerApps();
        assertThat(apps.get(0).verified()).contains(List.of());
        assertThat(messages(of("name", ""), GOOGLE)).containsExactly("key 'name' has no value");
    }

    @Test
    @DisplayName("Mistakes of the POM form have messages of their own")
    void mistakes() {
        assertThat(messages(of("features", "messages.read"), GOOGLE))
                .containsExactly("<features> must contain one <feature> for each item");
        assertThat(messages(list("features", "featur", "messages.read"), GOOGLE))
                .containsExactly("the items of <features> are <feature>, not 'featur'");
        assertThat(messages(of("nylas", "v3"), of("nylas", "v3"), GOOGLE))
                .containsExactly("<nylas> is already set at line 0");
        assertThat(messages(of("connectors", "google")))
                .containsExactly("<connectors> must contain elements, not text", NOTHING_TO_JUDGE);
        assertThat(messages(new ManifestElement("features", "text", List.of(of("feature", "a")), 0, 0), GOOGLE))
                .containsExactly("<features> must contain elements, not text");
        assertThat(messages(of("wibble", "1"), GOOGLE)).containsExactly("unknown key 'wibble'");
        assertThat(messages()).containsExactly(NOTHING_TO_JUDGE);
        assertThat(messages(of("version", "2"), of("wibble", "1")))
                .containsExactly("this manifest has format version '2', this release of Leastscope reads version 1");
    }

    private static final String NOTHING_TO_JUDGE = "no connector is given, so there is nothing to check";

    @Test
    @DisplayName("Elements that stand too deep in each other are refused, not followed")
    void nesting() {
        ManifestElement deep = of("wibble", "x");
        for (int i = 0; i < 5_000; i++) {
            deep = of("wibble", "", deep);
        }
        assertThat(messages(deep, GOOGLE)).contains("nested more than 20 levels deep; deeper values are not read");
    }

    @Test
    @DisplayName("Files that a reader of texts would need are refused")
    void files() {
        assertThat(messages(of("extends", "base.yaml"), GOOGLE))
                .containsExactly("other files cannot be read here, because the source root is unknown");
    }

    private static List<String> messages(ManifestElement... children) {
        return read(children).problems().stream().map(Problem::message).toList();
    }
}
