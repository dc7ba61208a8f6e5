package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Tier;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Publishing;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Suppression;
import dev.leastscope.integration.Users;
import dev.leastscope.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManifestReaderTest {
    static final String FULL = """
            # yaml-language-server: $schema=nylas-scopes.schema.json
            version: 1
            nylas: v3
            name: production
            region: us
            api-uri: https://api.us.nylas.com
            callback-uris: [https://app.example.com/oauth/callback]
            features:
              - messages.read
              - "PUT /v3/grants/{grant_id}/messages/{message_id}"
            triggers: [message.created]
            connectors:
              google:
                scopes: [https://www.googleapis.com/auth/gmail.readonly, openid]
                auth: oauth
                provider-app:
                  scopes: [openid]
                  users: external
                  publishing: production
                  verified: []
                  callback-uris: [https://api.us.nylas.com/v3/connect/callback]
                auth-requests:
                  - name: onboarding
                    scopes: [openid]
                    callback-uri: https://app.example.com/oauth/callback
              office365:
                provider-app:
                  - name: work
                    users: organizations
                    admin-consent: true
                  - name: home
                    users: personal
              imap:
                auth: app-password
                hosts: [imap.gmail.com]
                features: [messages.read]
            policy:
              max-tier: restricted
              max-consent: user-blocked
              forbid: [https://mail.google.com/]
              coverage: documented
              severities: {scope.excess: error, secret.in-manifest: warning}
              require-reason-for-excess: true
            suppressions:
              - rule: scope.excess
                provider: gmail
                scope: https://www.googleapis.com/auth/gmail.labels
                reason: label editor ships in March
                expires: 2027-03-31
            x-owner: {team: mail}
            """;

    private static Integration read(String text) {
        return ManifestReader.withoutFiles()
                .read(SourceText.of("nylas-scopes.yaml", text))
                .orThrow();
    }

    @Test
    @DisplayName("Every key of a manifest arrives, with its place")
    void everyKey() {
        Integration integration = read(FULL);
        assertThat(integration.api()).isEqualTo(ApiVersion.V3);
        assertThat(integration.apiLocation()).hasToString("nylas-scopes.yaml:3:8");
        assertThat(integration.location()).hasToString("nylas-scopes.yaml:1:1");
        assertThat(integration.name()).isEqualTo("production");
        assertThat(integration.region().orElseThrow()).hasToString(named("us", "5:9"));
        assertThat(integration.apiUri().orElseThrow()).hasToString(named("https://api.us.nylas.com", "6:10"));
        assertThat(texts(integration.callbackUris())).containsExactly("https://app.example.com/oauth/callback");
        assertThat(integration.features())
                .extracting(Named::toString)
                .containsExactly(
                        named("messages.read", "9:5"),
                        named("PUT /v3/grants/{grant_id}/messages/{message_id}", "10:5"));
        assertThat(integration.triggers()).extracting(Named::text).containsExactly("message.created");
        assertThat(integration.secrets()).isEmpty();
        assertThat(integration.connectors())
                .extracting(Connector::provider)
                .containsExactly(Provider.GOOGLE, Provider.MICROSOFT, Provider.IMAP);
    }

    @Test
    @DisplayName("A connector with its provider app and auth requests arrives")
    void connector() {
        Connector google = read(FULL).connectors().get(0);
        assertThat(google.location()).hasToString("nylas-scopes.yaml:13:3");
        assertThat(google.scopesLocation()).hasToString("nylas-scopes.yaml:14:5");
        assertThat(google.auth()).contains(Auth.OAUTH);
        assertThat(texts(google.scopes())).contains("openid");
        ProviderApp app = google.providerApps().get(0);
        assertThat(app.users()).contains(Users.EXTERNAL);
        assertThat(app.publishing()).contains(Publishing.PRODUCTION);
        assertThat(app.verified()).contains(List.of());
        assertThat(app.location()).hasToString("nylas-scopes.yaml:16:5");
        assertThat(app.scopesLocation()).hasToString("nylas-scopes.yaml:17:7");
        assertThat(google.authRequests().get(0).name()).isEqualTo("onboarding");
        assertThat(google.authRequests().get(0).location()).hasToString("nylas-scopes.yaml:23:9");
        Connector imap = read(FULL).connectors().get(2);
        assertThat(imap.auth()).contains(Auth.APP_PASSWORD);
        assertThat(imap.scopes()).isEmpty();
        assertThat(texts(imap.features())).containsExactly("messages.read");
        assertThat(imap.hosts()).extracting(Named::text).containsExactly("imap.gmail.com");
    }

    @Test
    @DisplayName("A provider's v2 name is kept as written, and several provider apps have names")
    void aliases() {
        Connector microsoft = read(FULL).connectors().get(1);
        assertThat(microsoft.writtenAs()).isEqualTo("office365");
        assertThat(microsoft.providerApps()).extracting(ProviderApp::name).containsExactly("work", "home");
        assertThat(microsoft.providerApps())
                .extracting(ProviderApp::adminConsent)
                .containsExactly(true, false);
    }

    @Test
    @DisplayName("Policy and suppressions arrive")
    void policy() {
        Integration integration = read(FULL);
        assertThat(integration.policy().maxTier()).contains(Tier.RESTRICTED);
        assertThat(integration.policy().maxConsent()).contains(Consent.USER_BLOCKED);
        assertThat(integration.policy().coverage()).isEqualTo(Coverage.DOCUMENTED);
        assertThat(integration.policy().severities()).containsEntry("secret.in-manifest", Severity.WARNING);
        assertThat(integration.policy().requireReasonForExcess()).isTrue();
        Suppression suppression = integration.suppressions().get(0);
        assertThat(suppression.provider()).contains(Provider.GOOGLE);
        assertThat(suppression.expires()).isEqualTo("2027-03-31");
        assertThat(suppression.location()).hasToString("nylas-scopes.yaml:45:5");
    }

    @Test
    @DisplayName("Scopes that are absent are unknown; an empty list asks for nothing")
    void absentIsNotEmpty() {
        assertThat(read("connectors: {google: {}}").connectors().get(0).scopes())
                .isEmpty();
        assertThat(read("connectors: {google: {scopes: []}}")
                        .connectors()
                        .get(0)
                        .scopes())
                .contains(List.of());
    }

    @Test
    @DisplayName("'verification: testing' is short for testing with nothing verified")
    void verificationTesting() {
        ProviderApp app = read("connectors: {google: {provider-app: {verification: testing}}}")
                .connectors()
                .get(0)
                .providerApps()
                .get(0);
        assertThat(app.publishing()).contains(Publishing.TESTING);
        assertThat(app.verified()).contains(List.of());
    }

    private static List<String> texts(Optional<List<Named>> names) {
        return names.orElseThrow().stream().map(Named::text).toList();
    }

    private static String named(String text, String place) {
        return "Named[text=" + text + ", location=nylas-scopes.yaml:" + place + "]";
    }
}
