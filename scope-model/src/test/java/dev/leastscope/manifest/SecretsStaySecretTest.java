package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.integration.Integration;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Puts a secret at every position of a manifest and searches everything that comes out for it. */
class SecretsStaySecretTest {
    /** Put together here, so that no scanner takes this file for a leak. */
    static final List<String> RECOGNIZED = List.of(
            "nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN",
            "GOCSPX" + "-Zk3vT9xLq2WmB7nR4yS8dF1gH6jK",
            "9xK8Q" + "~Lm2Nb5Vc8Xz1As4Df7Gh0Jk3Ql6We9Rt2Yu5I",
            "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N",
            "5ucwlqd2xyx" + "lbsg3hn6n6ey3t",
            "a94a8fe5ccb19ba6" + "1c4c0873d391e987",
            "Bearer " + "q8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0a");

    /** Nobody can recognise this one by its looks. */
    private static final String PASSWORD = "correct-horse";

    private static final String[] TEMPLATES = {
        "name: %s\nconnectors: {google: {}}\n",
        "name: '%s'\nconnectors: {google: {}}\n",
        "name: |\n  first\n  %s\nconnectors: {google: {}}\n",
        "nylas: %s\nconnectors: {google: {}}\n",
        "version: '%s'\n",
        "region: %s\nconnectors: {google: {}}\n",
        "api-uri: 'https://api.us.nylas.com/?key=%s'\nconnectors: {google: {}}\n",
        "callback-uris: ['https://app.example.com/cb?token=%s']\nconnectors: {google: {}}\n",
        "features: ['%s']\nconnectors: {google: {}}\n",
        "features: '%s'\nconnectors: {google: {}}\n",
        "features:\n- messages.read\n- '%s'\nregoin: us\nconnectors: {google: {}}\n",
        "'%s': x\nconnectors: {google: {}}\n",
        "? '%s'\n: x\n",
        "{'%s'}\n",
        "'%s'\n",
        "['%s']\n",
        "'%1$s': 1\n'%1$s': 2\n",
        "connectors: {'%s': {}}\n",
        "connectors: {google: '%s'}\n",
        "connectors: {google: {scopes: ['%s']}}\n",
        "connectors: {google: {auth: '%s'}}\n",
        "connectors: {imap: {hosts: ['%s']}}\n",
        "connectors: {google: {auth-requests: [{name: '%s'}]}}\n",
        "connectors: {google: {auth-requests: ['%s']}}\n",
        "connectors: {google: {provider-app: {name: '%s'}}}\n",
        "connectors: {google: {provider-app: {users: '%s'}}}\n",
        "connectors: {microsoft: {provider-app: {manifest: '%s'}}}\n",
        "connectors: {microsoft: {provider-app: {admin-consent: '%s'}}}\n",
        "extends: '%s'\nconnectors: {google: {}}\n",
        "policy: {severities: {'%s': error}}\nconnectors: {google: {}}\n",
        "policy: {severities: {scope.excess: '%s'}}\nconnectors: {google: {}}\n",
        "policy: {forbid: ['%s']}\nconnectors: {google: {}}\n",
        "suppressions: [{rule: '%s', reason: x, expires: 2027-01-01}]\nconnectors: {google: {}}\n",
        "suppressions: [{rule: a, reason: 'see %s', expires: 2027-01-01}]\nconnectors: {google: {}}\n",
        "suppressions: [{rule: a, reason: x, expires: '%s'}]\nconnectors: {google: {}}\n",
        "suppressions: [{rule: a, provider: '%s', reason: x, expires: 2027-01-01}]\nconnectors: {google: {}}\n",
        "name: \"\\x41%s\nconnectors: {google: {}}\n",
        "name: x # %s\nregoin: us # %s\n",
        "# %s\nwibble: 1\n",
        "name: '%s\nconnectors: {google: {}}\n",
        "features: [a, '%s'\nconnectors: {google: {}}\n",
        "name: %s: x\n",
        "- %s\n name: x\n",
        "a: &%s x\n",
        "a: *%s\n",
        "a: !%s x\n",
        "%%TAG ! tag:%s\n---\na: b\n",
        "a: b\n--- %s\n",
        "@%s\n",
        "\"a\\q%s\": b\n",
        "\t%s\n",
        "name: %s\u0007\n",
        "name: x\n%s\n",
    };

    /** Places whose value is nobody's business, whatever it looks like. */
    private static final String[] HIDDEN = {
        "client-secret: %s\nregoin: us\nconnectors: {google: {}}\n",
        "password: '%s'\nconnectors: {google: {}}\n",
        "api_key: %s\nconnectors: {google: {}}\n",
        "wibble: %s\nconnectors: {google: {}}\n",
        "wibble: [a, %s]\nconnectors: {google: {}}\n",
        "wibble: {name: %s}\nconnectors: {google: {}}\n",
        "wibble: {name: {name: [%s]}}\nconnectors: {google: {}}\n",
        "x-mine: {name: %s}\nregoin: us\n",
        "{x-mine: %s, regoin: us}\n",
        "wibble: \"%s\nname: x\n",
        "wibble: '%s\n",
        "wibble: [%s\n",
        "wibble: %s: x\n",
        "wibble: |\n  %s\n x\n",
        "wibble: &a %s\n",
        "regoin: us # %s\n",
        "# %s\nregoin: us\n",
        "{name: x, name: y, password: %s, password: %s}\n",
        "name: x # password: %s\nname: y # %s\n",
        "\t%s\n",
        "%s\n",
        "- %s\n",
        "connectors: {google: {client_secret: %s, wibble: 1}}\n",
        "connectors: {google: {provider-app: {password: %s, wibble: 1}}}\n",
        "connectors:\n  google:\n    wibble: >\n      %s\n",
    };

    private static String everything(Reading<Integration> reading) {
        StringBuilder all = new StringBuilder();
        for (Problem problem : reading.problems()) {
            all.append(problem).append('\n');
            all.append(problem.message())
                    .append(problem.fix())
                    .append(problem.snippet())
                    .append('\n');
        }
        reading.value().ifPresent(all::append);
        if (reading.value().isEmpty()) {
            all.append(new UnreadableException(reading.problems()));
        }
        return all.toString();
    }

    /** No part of it as long as this may show. */
    private static void assertHidden(String secret, String output, String text) {
        for (int i = 0; i + 9 <= secret.length(); i++) {
            assertThat(output).as("read from %s", text).doesNotContain(secret.substring(i, i + 9));
        }
    }

    private static Reading<Integration> read(String text) {
        return ManifestReader.in(Path.of("src/test/resources/manifests"))
                .read(SourceText.of("nylas-scopes.yaml", text));
    }

    @ParameterizedTest
    @FieldSource("RECOGNIZED")
    @DisplayName("What looks like a secret shows nowhere, and its place is reported")
    void recognized(String secret) {
        for (String template : TEMPLATES) {
            String text = template.formatted(secret, secret);
            Reading<Integration> reading = read(text);
            assertHidden(secret, everything(reading), text);
            if (reading.value().isPresent()) {
                assertThat(reading.orThrow().secrets()).as(text).isNotEmpty();
            }
        }
    }

    @Test
    @DisplayName("What does not look like a secret is hidden, too, where only a secret or a mistake can stand")
    void unrecognized() {
        for (String template : HIDDEN) {
            String text = template.formatted(PASSWORD, PASSWORD);
            assertThat(everything(read(text))).as(text).doesNotContain(PASSWORD);
        }
        List<String> all = new ArrayList<>(RECOGNIZED);
        for (String secret : all) {
            for (String template : HIDDEN) {
                String text = template.formatted("'" + secret + "'", secret);
                assertHidden(secret, everything(read(text)), text);
            }
        }
    }

    @Test
    @DisplayName("An unknown key with a secret is a sighting, not a reading error")
    void sighting() {
        Integration integration =
                read("client-secret: hunter2\nconnectors: {google: {}}\n").orThrow();
        assertThat(integration.secrets())
                .extracting(Object::toString)
                .containsExactly("SecretSighting[kind=a client secret, location=nylas-scopes.yaml:1:16]");
    }

    @Test
    @DisplayName("A secret under a known key leaves a mask, so that the rest is judged")
    void mask() {
        Integration integration = read("name: " + RECOGNIZED.get(0) + "\nconnectors: {google: {scopes: ["
                        + RECOGNIZED.get(1) + ", openid]}}\n")
                .orThrow();
        assertThat(integration.name()).isEqualTo("***");
        assertThat(integration.connectors().get(0).scopes().orElseThrow()).hasSize(1);
        assertThat(integration.secrets()).hasSize(2);
    }

    @Test
    @DisplayName("Where a secret is only named, nothing is said of it")
    void references() {
        Reading<Integration> reading = read("api-key: ${NYLAS_API_KEY}\nconnectors: {google: {}}\n");
        assertThat(reading.problems()).extracting(Problem::message).containsExactly("unknown key 'api-key'");
    }

    @Test
    @DisplayName("A manifest that cannot be read still reports where its secrets stand")
    void toldBesideProblems() {
        assertThat(read("client-secret: hunter2\nregoin: us\nconnectors: {google: {}}\n")
                        .problems())
                .extracting(Problem::message)
                .containsExactly("this looks like a client secret", "unknown key 'regoin'");
    }

    @ParameterizedTest
    @FieldSource("RECOGNIZED")
    @DisplayName("The POM gives no secret away either")
    void pom(String secret) {
        List<ManifestElement> elements = List.of(
                ManifestElement.of("name", secret),
                ManifestElement.of("nylas", secret),
                ManifestElement.of("client-secret", secret),
                ManifestElement.of("wibble", secret),
                ManifestElement.of("features", secret),
                ManifestElement.of("features", "", ManifestElement.of("feature", secret)),
                ManifestElement.of("features", "", ManifestElement.of("wibble", secret)),
                ManifestElement.of("connectors", secret),
                ManifestElement.of("connectors", "", ManifestElement.of("google", secret)),
                ManifestElement.of("suppressions", "", ManifestElement.of("suppression", secret)),
                ManifestElement.of(secret.replace(' ', '-'), "x"));
        for (ManifestElement element : elements) {
            ManifestElement connectors = ManifestElement.of("connectors", "", ManifestElement.of("google", ""));
            ManifestElement integration = element.name().equals("connectors")
                    ? ManifestElement.of("integration", "", element)
                    : ManifestElement.of("integration", "", element, connectors);
            Reading<Integration> reading = ManifestReader.withoutFiles().read(integration, "pom.xml");
            assertHidden(secret, everything(reading) + integration, element.name());
        }
    }
}
