package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.Location;
import dev.leastscope.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static final String WELL = "Every request asks for what its features need, and for nothing more.";
    private static final String READS_AND_SENDS = "nylas: v3\nfeatures: [messages.read, messages.send]\nconnectors:\n";
    private static final String READONLY = "https://www.googleapis.com/auth/gmail.readonly";
    private static final String SEND = "https://www.googleapis.com/auth/gmail.send";
    private static final String LEAST = READS_AND_SENDS + "  google: {scopes: [" + READONLY + ", " + SEND + "]}\n";

    @Test
    void allIsWellWhereEverythingWasComparedAndNothingSpeaksAgainstIt() {
        assertThat(headline(LEAST)).isEqualTo("Nothing fails the check; 1 note remains. " + WELL);
    }

    @Test
    void aCheckThatFailsForAnotherReasonThanItsListsSaysSo() {
        assertThat(headline(READS_AND_SENDS + "  microsoft: {scopes: [Mail.ReadWrite, Mail.Send]}\n"))
                .isEqualTo("1 error fails the check.");
    }

    @Test
    void anAcceptedFindingStillSpeaksAgainstIt() {
        assertThat(
                        headline(
                                READS_AND_SENDS
                                        + "  microsoft: {scopes: [Mail.ReadWrite, Mail.Send]}\n"
                                        + "suppressions:\n- {rule: microsoft.offline-access, reason: test tenant, expires: 2027-01-01}\n"))
                .isEqualTo("Nothing fails the check; 1 note remains.");
    }

    @Test
    void aFindingMadeLightStillSpeaksAgainstIt() {
        assertThat(headline("nylas: v3\nfeatures: [messages.read]\nconnectors:\n"
                        + "  google: {scopes: [" + READONLY + ", https://www.googleapis.com/auth/gmail.metadata]}\n"
                        + "policy: {severities: {google.metadata-conflict: note}}\n"))
                .doesNotContain(WELL);
    }

    @Test
    void listsThatLackOrExceedAreCounted() {
        assertThat(headline(READS_AND_SENDS
                        + "  google: {scopes: [" + READONLY + ", " + SEND
                        + ", https://www.googleapis.com/auth/calendar]}\n"
                        + "  microsoft: {scopes: [Mail.Send, offline_access]}\n"))
                .endsWith("Of 2 requests, 1 lacks scopes and 1 asks for more than it needs.");
    }

    @Test
    void aListThatIsNotGivenWasNotCompared() {
        assertThat(headline(READS_AND_SENDS + "  google: {}\n  microsoft: {}\n"))
                .isEqualTo(
                        "Nothing fails the check; 3 notes remain. 2 lists are set elsewhere and could not be compared.");
    }

    @Test
    void whatCouldNotBeReadSaysNothingIsWell() {
        CodeFacts.Site site = new CodeFacts.Site("app.Sync", "call", new Location("app/Sync.java", 7, 0));
        CodeFacts unread = new CodeFacts(
                List.of(),
                List.of(),
                List.of(),
                List.of(new CodeFacts.Unresolved(UnknownPart.of(UnknownKind.PATH, "/v3/grants/{}/{}"), site)),
                List.of(),
                1,
                1,
                true);
        assertThat(headline(LEAST, options().neverFail().code(unread, Examination.ScopeOfCode.WHOLE)))
                .startsWith("This check never fails; ")
                .endsWith(" remain, but not everything could be read.");
    }

    @Test
    void countsWhatReachesTheThreshold() {
        assertThat(headline(LEAST, options().failOn(Severity.NOTE))).isEqualTo("1 note fails the check. " + WELL);
    }

    @Test
    void nothingToJudge() {
        assertThat(SampleReports.empty().headline()).isEqualTo("There are no findings. No request was judged here.");
    }

    private static CheckOptions options() {
        return CheckOptions.asOf(LocalDate.of(2026, 11, 21));
    }

    private static String headline(String manifest) {
        return headline(manifest, options());
    }

    private static String headline(String manifest, CheckOptions options) {
        return Leastscope.check(
                        ManifestReader.withoutFiles()
                                .read(SourceText.of("nylas-scopes.yaml", manifest))
                                .orThrow(),
                        options)
                .headline();
    }
}
