package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretDetectorTest {
    /** Put together here, so that no scanner takes this file for a leak. */
    static Stream<Arguments> secrets() {
        return Stream.of(
                Arguments.of("nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN", "an API key"),
                Arguments.of("key is nyk_" + "abcdefghijkl", "an API key"),
                Arguments.of(
                        "https://***@apt=nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN", "an API key"),
                Arguments.of("https://app.example.com=nyk_" + "abcdefghijkl", "an API key"),
                Arguments.of(
                        "https://app.example.com onyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN - a/b",
                        "a long random token"),
                Arguments.of("GOCSPX" + "-Zk3vT9xLq2WmB7nR4yS8dF1gH6jK", "a client secret"),
                Arguments.of("AIza" + "SyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY", "an API key"),
                Arguments.of("ya29." + "a0AfH6SMBx-abcdefgh", "an access token"),
                Arguments.of("1//0" + "gabcdefghijklmnop", "a refresh token"),
                Arguments.of("9xK8Q" + "~Lm2Nb5Vc8Xz1As4Df7Gh0Jk3Ql6We9Rt2Yu5I", "a client secret"),
                Arguments.of("eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N", "a token"),
                Arguments.of("-----BEGIN RSA " + "PRIVATE KEY-----\nMIIE", "a private key"),
                Arguments.of("https://user:" + "pass@example.com/x", "a password"),
                Arguments.of("imap://me@example.com:" + "pass@mail.example.com", "a password"),
                Arguments.of("5ucwlqd2xyx" + "lbsg3hn6n6ey3t", "a long random token"),
                Arguments.of("https://example.com/cb?key=5ucwlqd2xyx" + "lbsg3hn6n6ey3t", "a long random token"),
                Arguments.of("kJHgfDSaqWErtYUIoP" + "zXCvBNmLkJ", "a long random token"),
                Arguments.of("a94a8fe5ccb19ba6" + "1c4c0873d391e987", "a long random token"),
                Arguments.of(
                        "'9f86d081884c7d659a2feaa0c55ad015" + "a3bf4f1b2b0b822cd15d6c15b0f00a08'",
                        "a long random token"),
                Arguments.of("0123456789ABCDEF" + "0123456789ABCDEF", "a long random token"),
                Arguments.of("wJalrXUtnFEMI/K7MDENG" + "/bPxRfiCYEXAMPLEKEY", "an access key"),
                Arguments.of("ASIA" + "IOSFODNN7EXAMPLE", "an access key"),
                Arguments.of("https://example.com/cb?client_secret=" + "hunter2", "a secret in a parameter"),
                Arguments.of("/token?grant=x&client-secret=" + "s3cr3t&a=b", "a secret in a parameter"),
                Arguments.of("jdbc:mysql://db:3306/app?user=app&password=" + "hunter2", "a password"),
                Arguments.of("jdbc:sqlserver://db;databaseName=app;user=sa;password=" + "hunter2;", "a password"),
                Arguments.of("jdbc:oracle:thin:scott/" + "tiger@db:1521:orcl", "a password"),
                Arguments.of("spring.datasource.password=" + "hunter2", "a password"),
                Arguments.of("me:" + "pass@mail.example.com", "a password"),
                Arguments.of("admin:" + "hunter2@localhost", "a password"));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    @DisplayName("Secrets are known by their shape")
    void shapes(String value, String kind) {
        assertThat(SecretDetector.kindOf(value)).contains(kind);
        assertThat(SecretDetector.looksSecret("see " + value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcd " + "efgh ijkl mnop",
                "qhzt-" + "bvkw-xmpl-drfs",
                "my app password is qhzt " + "bvkw xmpl drfs"
            })
    @DisplayName("App passwords are four groups of four letters, and a sentence is none")
    void appPasswords(String value) {
        assertThat(SecretDetector.kindOf(value)).contains("an app password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read mail from here",
                "jobs that sync mail",
                "they just send mail once",
                "https://example.com/cb?client_secret=",
                "https://example.com/cb?client_secret=${SECRET}",
                "https://example.com/cb?token={token}",
                "jdbc:mysql://db/app?password=<password>",
                "?grant_type=password&response_type=token",
                "https://example.com/list?page_token=next",
                "mailto:me@example.com",
                "contact:team@example.com",
                "https://example.com:8443/@me/x.y",
                "npm:left-pad@1.3.0",
                "com.example:app:1.0@aar",
                "git@github.com:acme/app.git",
                "registry.example.com:5000/app@sha256:abc",
                "fixed in 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b and da39a3ee5e6b4b0d3255bfef95601890afd80709",
            })
    @DisplayName("Places for secrets, sentences and addresses without a password are no secrets")
    void harmlessNeighbours(String value) {
        assertThat(SecretDetector.kindOf(value)).isEmpty();
    }

    @Test
    @DisplayName("No false alarm on 300 ordinary values and more: scopes, hosts, ids of permissions, names, prose")
    void ordinaryValues() throws IOException {
        List<String> values = new ArrayList<>();
        Catalog catalog = Catalog.builtIn();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            catalog.scopes(vocabulary).scopes().forEach(scope -> values.add(scope.name()));
        }
        for (ApiVersion api : ApiVersion.values()) {
            catalog.operations(api).forEach(operation -> values.add(operation.id()));
        }
        try (InputStream stream = SecretDetectorTest.class.getResourceAsStream("/text/ordinary-values.txt")) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(values::add);
        }
        assertThat(values).hasSizeGreaterThan(300);
        assertThat(values).filteredOn(SecretDetector::looksSecret).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "production",
                "https://www.googleapis.com/auth/calendar.events.public.readonly",
                "https://graph.microsoft.com/OnlineMeetings.ReadWrite",
                "MailboxSettings.ReadWrite MailboxFolder.ReadWrite.All",
                "POST /v3/grants/{grant_id}/messages/smart-compose",
                "00000003-0000-0000-c000-000000000000",
                "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/oauth2/v2.0/token",
                "https://mail-7f3k2j5h3k4j5h2k3j4h.a.run.app/oauth/callback",
                "1234567890-a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6.apps.googleusercontent.com",
                "release-2026-11-21-candidate-1-build-123",
                "fixed by 4220141aa5a96be3bdcddb78f9aeb0a1e765dec1",
                "this_is_a_rather_long_name_with_underscores",
                "ThisIsARatherLongNameInCamelCase",
                "nyk_",
                "AKIA",
                "https://example.com:8443/callback",
                "mail@example.com",
                "2027-03-31T00:00:00.000000000Z",
            })
    @DisplayName("Scopes, addresses, ids, dates and names are no secrets")
    void harmless(String value) {
        assertThat(SecretDetector.kindOf(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client-secret",
                "clientSecret",
                "CLIENT_SECRET",
                "password",
                "imap.password",
                "api-key",
                "nylas_api_key",
                "access-token",
                "refreshToken",
                "private_key",
                "credentials",
                "db-pwd",
                "Authorization"
            })
    @DisplayName("A key can say that its value is a secret")
    void keys(String key) {
        assertThat(SecretDetector.kindOf(key, "hunter2")).isPresent();
        assertThat(SecretDetector.kindOf(key, " ")).isEmpty();
        assertThat(SecretDetector.kindOf(key, "${env.SECRET}")).isEmpty();
        assertThat(SecretDetector.kindOf(key, "{{ vault.secret }}")).isEmpty();
    }

    @Test
    @DisplayName("An id may be random; a known kind of secret is none the less")
    void ids() {
        assertThat(SecretDetector.kindOf("client-id", "5ucwlqd2xyx" + "lbsg3hn6n6ey3t"))
                .isEmpty();
        assertThat(SecretDetector.kindOf("client-id", "GOCSPX" + "-Zk3vT9xLq2WmB7nR4yS8dF1gH6jK"))
                .isPresent();
        assertThat(SecretDetector.kindOf("region", "us")).isEmpty();
    }
}
