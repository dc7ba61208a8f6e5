package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.text.SourceText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReportTest {
    private static final String GMAIL =
            "'https://www.googleapis.com/auth/gmail.readonly', 'https://www.googleapis.com/auth/gmail.send'";

    /** Nothing is too much in these lists, so the two counts of a summary must not differ. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "microsoft: {scopes: [Mail.ReadWrite, Mail.Send, offline_access]}; 3",
                "microsoft: {scopes: [Mail.ReadWrite, Mail.Send, offline_access, openid]}; 4",
                "google: {scopes: [GMAIL]}; 2",
                "google: {scopes: [GMAIL, openid]}; 3",
                "google: {auth: byo, scopes: [GMAIL, openid, email, profile]}; 5"
            })
    void aListThatIsAsItMustBeNeedsAsManyScopesAsItAsksFor(String connector, int count) {
        RequestReport request = request(connector.replace("GMAIL", GMAIL));

        assertThat(request.requested().orElseThrow()).hasSize(count);
        assertThat(request.excess()).isEmpty();
        assertThat(request.needed()).isEqualTo(count);
    }

    @Test
    void whatNobodyAddsIsNeededThoughTheListDoesNotAskForIt() {
        assertThat(request("microsoft: {scopes: [Mail.ReadWrite, Mail.Send]}").needed())
                .isEqualTo(3);
        assertThat(request("google: {auth: byo, scopes: [" + GMAIL + "]}").needed())
                .isEqualTo(5);
    }

    private static RequestReport request(String connector) {
        String manifest = "nylas: v3\nfeatures: [messages.read, messages.send]\nconnectors:\n  " + connector + "\n";
        return Leastscope.check(
                        ManifestReader.withoutFiles()
                                .read(SourceText.of("nylas-scopes.yaml", manifest))
                                .orThrow(),
                        CheckOptions.asOf(LocalDate.of(2026, 11, 21)))
                .requests()
                .get(0);
    }
}
