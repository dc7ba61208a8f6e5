package dev.leastscope.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.ConnectorBuilder;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockTest {
    private static final String GMAIL = "https://www.googleapis.com/auth/gmail.";
    private static final Catalog CATALOG = Catalog.builtIn();

    private static List<Resolution> resolutions(ApiVersion api, Provider provider, Consumer<ConnectorBuilder> content) {
        Integration integration = Integration.builder(api)
                .features("messages.read")
                .connector(provider, content)
                .build();
        return new Resolver(CATALOG, "2026-11-21").resolve(integration);
    }

    private static List<Resolution> google(Consumer<ConnectorBuilder> content) {
        return resolutions(ApiVersion.V3, Provider.GOOGLE, content);
    }

    private static Lock read(String text) {
        return Lock.read(SourceText.of("leastscope.lock", text)).orThrow();
    }

    @Test
    void holdsTheCanonicalScopesOfEachRequest() {
        Lock lock = Lock.of(resolutions(
                ApiVersion.V3,
                Provider.MICROSOFT,
                microsoft -> microsoft
                        .scopes("Mail.Read", "offline_access")
                        .authRequest("on boarding", "mail.read", "Unknown.Thing")
                        .authRequest("nothing")));

        assertThat(lock.text()).isEqualTo("""
                        # leastscope-lock 1
                        microsoft auth-request nothing -
                        microsoft auth-request on%20boarding Unknown.Thing
                        microsoft auth-request on%20boarding https://graph.microsoft.com/Mail.Read
                        """);
        assertThat(read(lock.text()).text()).isEqualTo(lock.text());
        assertThat(read(lock.text()).requests()).isEqualTo(lock.requests());
    }

    @Test
    void leavesOutWhatIsNotGiven() {
        assertThat(Lock.of(google(google -> {})).text()).isEqualTo("# leastscope-lock 1\n");
        assertThat(Lock.of(resolutions(ApiVersion.V2, Provider.GOOGLE, google -> {}))
                        .text())
                .contains("google connector - calendar\n", "google connector - email\n");
    }

    @ParameterizedTest
    @CsvSource({
        // before, now, coverage, grown
        "readonly, readonly, IMPLIED, ''",
        "readonly, readonly send, IMPLIED, send",
        "readonly send, readonly, IMPLIED, ''",
        "modify, readonly send, IMPLIED, ''",
        "modify, readonly send, DOCUMENTED, readonly send",
        "readonly, modify, IMPLIED, modify",
        "'', readonly, IMPLIED, readonly",
    })
    void growsByWhatUsersHaveNotGiven(String before, String now, Coverage coverage, String grown) {
        Lock lock = Lock.of(google(google -> google.scopes(scopes(before))));
        Resolution resolution = google(google -> google.scopes(scopes(now))).get(0);

        assertThat(lock.grown(resolution, coverage, CATALOG)).containsExactlyInAnyOrder(scopes(grown));
    }

    private static String[] scopes(String names) {
        return names.isEmpty()
                ? new String[0]
                : GMAIL.concat(names.replace(" ", " " + GMAIL)).split(" ");
    }

    @Test
    void identityThatNylasAddsIsNoGrowthAndOfflineAccessIs() {
        Lock lock = Lock.of(resolutions(ApiVersion.V3, Provider.MICROSOFT, microsoft -> microsoft.scopes("Mail.Read")));
        Resolution resolution = resolutions(
                        ApiVersion.V3,
                        Provider.MICROSOFT,
                        microsoft -> microsoft.scopes("Mail.Read", "openid", "User.Read", "offline_access"))
                .get(0);

        assertThat(lock.grown(resolution, Coverage.IMPLIED, CATALOG)).containsExactly("offline_access");
    }

    @Test
    void aRequestThatIsNotLockedHasNoUsersYet() {
        Lock lock = Lock.of(google(google -> google.scopes(GMAIL + "readonly")));
        Resolution other =
                google(google -> google.authRequest("new", GMAIL + "send")).get(0);
        Resolution untold = google(google -> {}).get(0);

        assertThat(lock.grown(other, Coverage.IMPLIED, CATALOG)).isEmpty();
        assertThat(lock.grown(untold, Coverage.IMPLIED, CATALOG)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# leastscope-lock 2\n",
                "# leastscope-lock 1\ngoogle connector -\n",
                "# leastscope-lock 1\na  b c\n"
            })
    void refusesWhatIsNone(String text) {
        assertThat(Lock.read(SourceText.of("leastscope.lock", text)).problems()).isNotEmpty();
    }

    @Test
    void readsAFile(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("l"), "# leastscope-lock 1\ngoogle connector - x\n");

        assertThat(Lock.read(file, "l").orThrow().requests()).hasSize(1);
        assertThat(Lock.read(folder.resolve("none"), "none").problems()).hasSize(1);
    }

    @Test
    void differencesArePrintedForPeopleAndTools() {
        Lock before = read("""
                # leastscope-lock 1
                google auth-request gone https://mail.google.com/
                google connector - https://www.googleapis.com/auth/gmail.readonly
                google connector - https://www.googleapis.com/auth/contacts
                microsoft connector - https://graph.microsoft.com/Mail.Read
                """);
        Lock now = read("""
                # leastscope-lock 1
                google auth-request new -
                google connector - https://www.googleapis.com/auth/contacts.readonly
                google connector - https://www.googleapis.com/auth/gmail.modify
                microsoft connector - https://graph.microsoft.com/Mail.Read
                """);
        LockDifference difference = LockDifference.between(before, now, ApiVersion.V3, Coverage.IMPLIED, CATALOG);

        assertThat(difference.text()).isEqualTo("""
                        google auth-request gone (removed)
                          - https://mail.google.com/
                        google auth-request new (added)
                        google connector
                          + https://www.googleapis.com/auth/contacts.readonly
                          + https://www.googleapis.com/auth/gmail.modify, for which existing users must authenticate again
                          - https://www.googleapis.com/auth/contacts
                          - https://www.googleapis.com/auth/gmail.readonly
                        """);
        assertThat(difference.json()).isEqualTo("""
                        {
                          "format": 1,
                          "changes": [ {
                            "provider": "google",
                            "layer": "auth-request",
                            "request": "gone",
                            "change": "removed",
                            "added": [],
                            "removed": [ "https://mail.google.com/" ],
                            "reauthenticate": []
                          }, {
                            "provider": "google",
                            "layer": "auth-request",
                            "request": "new",
                            "change": "added",
                            "added": [],
                            "removed": [],
                            "reauthenticate": []
                          }, {
                            "provider": "google",
                            "layer": "connector",
                            "request": null,
                            "change": "changed",
                            "added": [ "https://www.googleapis.com/auth/contacts.readonly", "https://www.googleapis.com/auth/gmail.modify" ],
                            "removed": [ "https://www.googleapis.com/auth/contacts", "https://www.googleapis.com/auth/gmail.readonly" ],
                            "reauthenticate": [ "https://www.googleapis.com/auth/gmail.modify" ]
                          } ]
                        }
                        """);
        assertThat(LockDifference.between(now, now, ApiVersion.V3, Coverage.IMPLIED, CATALOG)
                        .text())
                .isEqualTo("Every request asks for what it asked for before.\nNobody must authenticate again.\n");
    }

    @Test
    void aHostileNameStaysOnItsLine() {
        Lock hostile = Lock.of(google(google -> google.authRequest("a\nb\u001B[31m", "x\ny")));

        assertThat(hostile.text().lines()).hasSize(2);
        String text = LockDifference.between(
                        read("# leastscope-lock 1\n"), hostile, ApiVersion.V3, Coverage.IMPLIED, CATALOG)
                .text();
        assertThat(text.lines()).hasSize(3).last().isEqualTo("Nobody must authenticate again.");
        assertThat(text).doesNotContain("\u001B");
    }
}
