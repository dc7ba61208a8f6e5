package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

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
                Arguments.of("a94a8fe5ccb19ba6" + "1c4c0873d391e987", "a long random token"));
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
                "mended by 4220141aa5a96be3bdcddb78f9aeb0a1e765dec1",
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
