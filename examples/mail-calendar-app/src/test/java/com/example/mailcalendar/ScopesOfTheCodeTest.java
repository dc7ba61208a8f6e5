package com.example.mailcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Severity;
import dev.leastscope.report.Report;
import dev.leastscope.scan.ScanRequest;
import dev.leastscope.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the compiled application does with Nylas, read line by line, and that its manifest says the same. */
class ScopesOfTheCodeTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final String SOURCES = "src/main/java/com/example/mailcalendar/";

    private final CodeFacts facts = Scanner.scan(ScanRequest.builder()
            .classDirectory(MODULE.resolve("target/classes"))
            .sourceDirectory(MODULE.resolve("src/main/java"))
            .sourceRoot(MODULE)
            .build());

    @Test
    void everyCallStandsAtItsLine() throws IOException {
        assertThat(facts.calls())
                .extracting(call -> call.operation().id() + " at " + call.site().location())
                .containsExactlyInAnyOrder(
                        "POST /v3/connect/token at " + line("AuthController.java", ".exchangeCodeForToken("),
                        "GET /v3/grants/{grant_id}/messages at " + line("MailService.java", ".messages().list("),
                        "POST /v3/grants/{grant_id}/messages/send at " + line("MailService.java", ".messages().send("),
                        "POST /v3/grants/{grant_id}/events at " + line("CalendarService.java", ".events().create("),
                        "DELETE /v3/grants/{grant_id}/events/{event_id} at "
                                + line("CalendarService.java", ".events().destroy("));
    }

    @Test
    void bothSignInsAskForWhatTheManifestDeclares() {
        assertThat(facts.authorizations()).hasSize(2);
        assertThat(facts.authorizations())
                .extracting(
                        authorization -> authorization.scopes().orElseThrow().size())
                .containsExactlyInAnyOrder(3, 4);
        assertThat(facts.unresolved()).isEmpty();
        assertThat(facts.complete()).isTrue();
    }

    @Test
    void theManifestAndTheCodeAgree() {
        Report report = Leastscope.check(
                Leastscope.read(MODULE.resolve("nylas-scopes.yaml")).orThrow(),
                CheckOptions.asOf(LocalDate.of(2026, 11, 21)).code(facts, ScopeOfCode.WHOLE));
        assertThat(report.findings(Severity.WARNING)).isEmpty();
        assertThat(report.findings()).extracting(Finding::rule).doesNotContain("feature.unseen");
        assertThat(report.complete()).isTrue();
    }

    private static String line(String file, String call) throws IOException {
        List<String> lines = Files.readAllLines(MODULE.resolve(SOURCES + file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(call)) {
                return SOURCES + file + ":" + (i + 1);
            }
        }
        return "no line with " + call;
    }
}
