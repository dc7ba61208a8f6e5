package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed beside a least set. */
class LeastSetNotesTest {
    private static List<String> notes(String manifest, boolean codeRead) {
        Integration integration = ManifestReader.withoutFiles()
                .read(SourceText.of("nylas-scopes.yaml", manifest))
                .orThrow();
        Resolution resolution = Leastscope.resolve(integration, CheckOptions.asOf(LocalDate.of(2026, 11, 28)))
                .get(0);
        return LeastSetNotes.of(resolution, Catalog.builtIn(), codeRead);
    }

    /** A set that nylas.send-only calls broken is never recommended in silence. */
    @Test
    void sendingAloneIsWarnedOf() {
        assertThat(notes("nylas: v2\nfeatures: [messages.send]\nconnectors:\n  gmail: {}\n", true))
                .containsExactly(
                        "Warning: `email.send` is the only scope for mail: at Gmail sent messages may land in wrong"
                                + " threads, and the account stays `initializing` for ever, since Nylas cannot see its folders. Ask"
                                + " for `email.read_only` as well.");
        assertThat(notes("nylas: v2\nfeatures: [messages.send]\nconnectors:\n  office365: {}\n", true))
                .hasSize(1);
        assertThat(notes("nylas: v2\nfeatures: [messages.send, messages.read]\nconnectors:\n  gmail: {}\n", true))
                .isEmpty();
        assertThat(notes("nylas: v3\nfeatures: [messages.send]\nconnectors:\n  google: {}\n", true))
                .isEmpty();
    }

    /** Only the code shows whether the word primary stands for the calendar. */
    @Test
    void eventsAreHintedAtWhereOnlyAManifestSpeaks() {
        String google = "nylas: v3\nfeatures: [events.read]\nconnectors:\n  google: {}\n";
        assertThat(notes(google, false))
                .containsExactly(
                        "If the application writes `calendar_id=primary` instead of an id, Google needs `calendar`:"
                                + " declare `events.read-primary` or `events.write-primary`.");
        assertThat(notes(google, true)).isEmpty();
        assertThat(notes(google.replace("events.read", "calendars.write, events.read"), false))
                .isEmpty();
        assertThat(notes(google.replace("events.read", "events.read, events.read-primary"), false))
                .isEmpty();
        assertThat(notes(google.replace("google", "icloud"), false))
                .containsExactly(
                        "iCloud has no calendar `primary`: events are served there with the id of a calendar only.");
        assertThat(notes(google.replace("google", "microsoft"), false)).isEmpty();
    }
}
