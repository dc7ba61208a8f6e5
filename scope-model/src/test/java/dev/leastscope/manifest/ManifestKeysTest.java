package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Severity;
import dev.leastscope.text.SecretDetector;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ManifestKeysTest {
    @Test
    @DisplayName("Every name of a provider is offered when one is misspelt")
    void providers() {
        for (String name : ManifestKeys.PROVIDERS) {
            assertThat(Provider.named(name)).as(name).isPresent();
        }
        for (Provider provider : Provider.values()) {
            assertThat(ManifestKeys.PROVIDERS).contains(provider.id());
        }
    }

    @Test
    @DisplayName("The words of a choice are the ids of what they mean")
    void choices() {
        for (Auth auth : Auth.values()) {
            assertThat(Choice.AUTH.value(auth.id())).isEqualTo(auth);
        }
        for (Severity severity : Severity.values()) {
            assertThat(Choice.SEVERITY.value(severity.id())).isEqualTo(severity);
        }
        assertThat(Choice.TIER.values()).extracting(tier -> tier.id()).isEqualTo(Choice.TIER.words());
        assertThat(Choice.CONSENT.values()).extracting(consent -> consent.id()).isEqualTo(Choice.CONSENT.words());
        assertThat(Choice.COVERAGE.values()).extracting(c -> c.id()).isEqualTo(Choice.COVERAGE.words());
        assertThat(Choice.PUBLISHING.values()).extracting(p -> p.id()).isEqualTo(Choice.PUBLISHING.words());
        assertThat(Choice.GOOGLE_USERS.values()).extracting(u -> u.id()).isEqualTo(Choice.GOOGLE_USERS.words());
        assertThat(Choice.MICROSOFT_USERS.values()).extracting(u -> u.id()).isEqualTo(Choice.MICROSOFT_USERS.words());
        assertThat(Choice.API.values()).extracting(ApiVersion::id).isEqualTo(Choice.API.words());
        assertThat(Choice.REGION.asSentence()).isEqualTo("us, eu or ca");
    }

    @Test
    @DisplayName("No name of the tables is taken for a secret")
    void namesAreNoSecrets() {
        Catalog catalog = Catalog.builtIn();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            for (Scope scope : catalog.scopes(vocabulary).scopes()) {
                assertHarmless(scope.name());
                scope.aliases().forEach(ManifestKeysTest::assertHarmless);
                scope.permission().ifPresent(permission -> assertHarmless(permission.delegatedId()));
            }
        }
        for (ApiVersion api : ApiVersion.values()) {
            for (Operation operation : catalog.operations(api)) {
                assertHarmless(operation.id());
            }
            for (Feature feature : catalog.features(api)) {
                assertHarmless(feature.name());
            }
        }
        List.of(
                        ManifestKeys.MANIFEST,
                        ManifestKeys.CONNECTOR,
                        ManifestKeys.GOOGLE_APP,
                        ManifestKeys.MICROSOFT_APP,
                        ManifestKeys.POLICY,
                        ManifestKeys.SUPPRESSION)
                .forEach(keys -> keys.forEach(key ->
                        assertThat(SecretDetector.kindOf(key, "x")).as(key).isEmpty()));
    }

    private static void assertHarmless(String name) {
        assertThat(SecretDetector.kindOf(name)).as(name).isEmpty();
    }
}
