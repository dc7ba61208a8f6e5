package dev.leastscope.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong row fails the build with a message that names file, line and row. */
class TableProofTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copySources() throws IOException {
        try (Stream<Path> files = Files.list(CompiledTablesTest.SOURCES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    static Stream<Arguments> wrongRows() {
        String sendV3 = "  - id: \"POST /v3/grants/{grant_id}/messages/send\"\n";
        String readonly = "  - scope: https://www.googleapis.com/auth/gmail.readonly\n";
        return Stream.of(
                wrong(
                        "unknown scope in an option",
                        "nylas-v3.yaml",
                        "needs: [gmail.send, gmail.compose, gmail.modify]",
                        "needs: [gmail.sent, gmail.compose, gmail.modify]",
                        "row POST /v3/grants/{grant_id}/messages/send: the scope 'gmail.sent' is not in the table"),
                wrong(
                        "cycle",
                        "google.yaml",
                        "implies: [calendar.events.readonly]",
                        "implies: [calendar.events.readonly, calendar]",
                        "row https://www.googleapis.com/auth/calendar.events: it implies itself through others: a cycle"),
                wrong(
                        "unknown scope implied",
                        "google.yaml",
                        "implies: [contacts.readonly]",
                        "implies: [contact.readonly]",
                        "row https://www.googleapis.com/auth/contacts: it implies 'contact.readonly', which is not in the"
                                + " table"),
                wrong(
                        "missing source",
                        "nylas-v3.yaml",
                        sendV3
                                + "    api: mail\n    source: https://developer.nylas.com/docs/reference/api/messages/send-message/\n",
                        sendV3 + "    api: mail\n",
                        "row POST /v3/grants/{grant_id}/messages/send: the key 'source' is missing here and in the rows around it"),
                wrong(
                        "missing basis",
                        "google.yaml",
                        readonly
                                + "    allows: \"Read messages, threads, drafts, labels, history and settings.\"\n    basis: documented\n",
                        readonly + "    allows: \"Read messages, threads, drafts, labels, history and settings.\"\n",
                        "row https://www.googleapis.com/auth/gmail.readonly: the key 'basis' is missing here and in the rows around it"),
                wrong(
                        "source that is no https URL",
                        "ews.yaml",
                        "source: https://developer.nylas.com",
                        "source: http://developer.nylas.com",
                        "is not an https URL"),
                wrong(
                        "documented at a host without such pages",
                        "yahoo.yaml",
                        "source: https://developer.nylas.com",
                        "source: https://example.com",
                        "row email: the source's host example.com is not a known host of such pages"),
                wrong(
                        "no date",
                        "zoom.yaml",
                        "checked: 2026-11-21",
                        "checked: 2026-11-31",
                        "row meeting:delete:meeting: checked '2026-11-31' is not a date"),
                wrong(
                        "duplicate GUID",
                        "microsoft.yaml",
                        "delegated: 570282fd-fa5c-430d-a7fd-fc8dc98a9dca",
                        "delegated: 024d486e-b451-40bb-833d-3e66d98c5c73",
                        "the id 024d486e-b451-40bb-833d-3e66d98c5c73 (Microsoft Graph delegated) is that of"
                                + " https://graph.microsoft.com/Mail.Read"),
                wrong(
                        "no GUID",
                        "microsoft.yaml",
                        "delegated: 570282fd-fa5c-430d-a7fd-fc8dc98a9dca",
                        "delegated: 570282fd-fa5c-430d-a7fd-fc8dc98a9dcO",
                        "row https://graph.microsoft.com/Mail.Read: the id '570282fd-fa5c-430d-a7fd-fc8dc98a9dcO'"
                                + " (Microsoft Graph delegated) is not a GUID"),
                wrong(
                        "contains the character",
                        "google.yaml",
                        "allows: Send a message; nothing else.",
                        "allows: Send a\u00A0message; nothing else.",
                        "row https://www.googleapis.com/auth/gmail.send: the text contains the character U+00a0"),
                wrong(
                        "look-alike letter in a scope",
                        "google.yaml",
                        "scope: https://www.googleapis.com/auth/gmail.insert",
                        "scope: https://www.googleapis.com/auth/gmai\u04CF.insert",
                        "contains the character U+04cf"),
                wrong(
                        "no canonical scope",
                        "microsoft.yaml",
                        "scope: https://graph.microsoft.com/MailTips.ReadBasic.Shared",
                        "scope: https://graph.microsoft.com/mailtips.readbasic.shared",
                        "row https://graph.microsoft.com/mailtips.readbasic.shared: not a canonical scope of microsoft"),
                wrong(
                        "one string for two scopes",
                        "google.yaml",
                        "aliases: [email]",
                        "aliases: [openid]",
                        "row openid: 'openid' already means https://www.googleapis.com/auth/userinfo.email"),
                wrong(
                        "unknown operation of a feature",
                        "features.yaml",
                        "      - \"GET /v3/grants/{grant_id}/resources\"",
                        "      - \"GET /v3/grants/{grant_id}/rooms\"",
                        "row rooms.read: the operation 'GET /v3/grants/{grant_id}/rooms' is not in the table"),
                wrong(
                        "unknown variant",
                        "nylas-v3.yaml",
                        "\ntriggers:\n",
                        row("POST /v3/grants/{grant_id}/events#jitsi"),
                        "row POST /v3/grants/{grant_id}/events#jitsi: the variant is not known"),
                wrong(
                        "only another name for a placeholder",
                        "nylas-v3.yaml",
                        "\ntriggers:\n",
                        row("GET /v3/grants/{id}/folders"),
                        "row GET /v3/grants/{id}/folders: only its placeholders differ from GET /v3/grants/{grant_id}/folders"),
                wrong(
                        "no operation's id",
                        "nylas-v3.yaml",
                        "\ntriggers:\n",
                        row("FETCH /v3/grants"),
                        "row FETCH /v3/grants: not an operation's id"),
                wrong(
                        "unknown key",
                        "yahoo.yaml",
                        "    allows: Read mail.",
                        "    allow: Read mail.",
                        "row mail-r: the key 'allow' is not known here"),
                wrong(
                        "unknown tier",
                        "google.yaml",
                        "tier: {value: restricted,",
                        "tier: {value: secret,",
                        "row https://mail.google.com/: 'secret' is not known here"),
                wrong(
                        "a state and scopes",
                        "nylas-v3.yaml",
                        "needs: [gmail.send, gmail.compose, gmail.modify]",
                        "state: none, needs: [gmail.send]",
                        "row POST /v3/grants/{grant_id}/messages/send: a cell needs either options or a state"),
                wrong(
                        "degraded without what is lost",
                        "nylas-v3.yaml",
                        "effect: degraded, lost: ",
                        "effect: degraded, note: ",
                        "row POST /v3/grants/{grant_id}/events/{event_id}/send-rsvp: 'lost' belongs to a degraded option"),
                wrong(
                        "method of a scope that is not there",
                        "google-methods.yaml",
                        "gmail.users.watch, verb: POST, reads: true, scopes: [",
                        "gmail.users.watch, verb: POST, reads: true, scopes: [gmail.watch, ",
                        "row gmail.users.watch: the scope 'gmail.watch' is not in the table"),
                wrong(
                        "v2 operation that is not there",
                        "nylas-v2-to-v3.yaml",
                        "v2: GET /messages/search",
                        "v2: GET /messages/find",
                        "row GET /messages/find: it is not in the table of v2"),
                wrong(
                        "discrepancy out of turn",
                        "discrepancies.yaml",
                        "id: D-07",
                        "id: D-70",
                        "row D-70: the ids must be consecutive numbers from D-01"),
                wrong("not YAML", "ews.yaml", "scopes:\n", "scopes: [\n", "ews.yaml:"));
    }

    /** One operation more, and what follows the operations. */
    private static String row(String id) {
        return "  - id: \"" + id + "\"\n    api: mail\n    all: {basis: derived, source: https://example.com, "
                + "checked: 2026-11-21, state: none}\n\ntriggers:\n";
    }

    private static Arguments wrong(String name, String file, String right, String wrong, String message) {
        return Arguments.of(name, file, right, wrong, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRows")
    void aWrongRowIsNamed(String name, String file, String right, String wrong, String message) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(right);
        assertThat(at).as(name).isNotNegative();
        Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
        assertThatThrownBy(() -> CatalogCompiler.main(
                        new String[] {folder.toString(), folder.resolve("out").toString()}))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(message)
                .hasMessageMatching("(?s).*" + file.replace(".", "\\.") + ":\\d+.*");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void moreCandidatesThanBitsOfALongAreRefused() throws IOException {
        Path path = folder.resolve("google.yaml");
        StringBuilder text = new StringBuilder(Files.readString(path));
        for (int i = 0; i < ServingScopes.MOST; i++) {
            text.append("  - scope: https://www.googleapis.com/auth/gmail.x")
                    .append((char) ('a' + i / 26))
                    .append((char) ('a' + i % 26))
                    .append("\n    allows: Sends.\n    basis: derived\n    source: https://example.com\n")
                    .append("    checked: 2026-11-21\n    implies: [gmail.send]\n");
        }
        Files.writeString(path, text);
        assertThatThrownBy(() -> CatalogCompiler.model(folder))
                .hasMessageContaining("row google: ")
                .hasMessageContaining("candidates, 64 at most");
    }

    @Test
    void aMissingSourceIsNamed() throws IOException {
        Files.delete(folder.resolve("zoom.yaml"));
        assertThatThrownBy(() -> CatalogCompiler.model(folder))
                .hasMessageContaining("zoom.yaml: error: there is no such file");
    }

    @Test
    void everyMistakeIsReportedInOneRun() throws IOException {
        for (String file : new String[] {"ews.yaml", "zoom.yaml"}) {
            Path path = folder.resolve(file);
            Files.writeString(path, Files.readString(path).replace("basis: documented", "basis: sure"));
        }
        assertThatThrownBy(() -> CatalogCompiler.model(folder))
                .hasMessageContaining("ews.yaml:")
                .hasMessageContaining("zoom.yaml:")
                .hasMessageContaining("fix: write one of documented, derived, assumed");
    }
}
