package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.ErrorCause;
import dev.leastscope.catalog.KnownError;
import dev.leastscope.catalog.Restated;
import dev.leastscope.check.Rule;
import dev.leastscope.check.rules.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the table of errors says agrees with the other tables, with the rules and with the page. */
class ErrorTableFactsTest {
    private static final List<KnownError> ERRORS = Catalog.builtIn().errors().errors();

    /** The codes and texts that Nylas, Google, Microsoft and Zoom print, written down apart from the table. */
    @Test
    void everyPrintedErrorIsExplainedByItsRow() {
        Diagnoser diagnoser = new Diagnoser(Catalog.builtIn(), "2026-11-21");
        for (List<String> row : Restated.rows("errors.csv")) {
            List<KnownError> told = new ArrayList<>();
            diagnoser
                    .explain(row.get(0), Optional.empty())
                    .orThrow()
                    .answers()
                    .forEach(answer -> told.add(answer.error()));
            if (row.get(2).equals("(foreign)")) {
                assertThat(told).as(row.get(0)).isEmpty();
                continue;
            }
            assertThat(told).as(row.get(0)).extracting(KnownError::id).containsExactly(row.get(2));
            if (!row.get(1).isEmpty()) {
                assertThat(told.get(0).status()).as(row.get(0)).isEqualTo(row.get(1));
            }
        }
    }

    @Test
    void theSignsOfEveryErrorAreThoseWrittenDown() {
        List<String> signs = new ArrayList<>();
        for (KnownError error : ERRORS) {
            signs.add(error.id() + " " + error.status() + " " + error.signs().anywhere() + " "
                    + error.signs().whole() + " " + error.signs().brief() + " "
                    + error.signs().unless());
        }
        Restated.isRestated("error-signs", signs);
        Restated.isRestated("foreign-signs", Catalog.builtIn().errors().foreign());
    }

    @Test
    void everyRuleExists() {
        List<String> rules = Rules.all().stream().map(Rule::id).toList();
        for (KnownError error : ERRORS) {
            for (ErrorCause cause : error.causes()) {
                assertThat(rules).as(error.id()).containsAll(cause.rules());
            }
        }
    }

    @Test
    void everyOperationNeedsScopesSomewhere() {
        Catalog catalog = Catalog.builtIn();
        for (KnownError error : ERRORS) {
            for (String operation : error.operations()) {
                assertThat(catalog.operation(ApiVersion.V3, operation))
                        .as(error.id())
                        .isPresent();
            }
        }
    }

    @Test
    void idsAndSentencesAreInOrder() {
        for (KnownError error : ERRORS) {
            assertThat(error.id()).matches("(nylas-v2|nylas-v3|google|microsoft|zoom|imap|oauth)\\.[a-z0-9-]+");
            assertThat(error.title()).as(error.id()).doesNotEndWith(".");
            assertThat(error.status()).matches("(\\d{3})?");
            for (ErrorCause cause : error.causes()) {
                for (String sentence : List.of(cause.cause(), cause.tell(), cause.remedy())) {
                    assertThat(sentence).as(error.id()).matches(".*\\.\\)?").doesNotContain("  ");
                }
                assertThat(cause.who()).isNotEmpty();
            }
        }
    }

    @Test
    void thePageShowsTheTable() {
        GoldenText.check(
                Path.of("../docs/errors.md"), ErrorsPage.of(Catalog.builtIn().errors()));
    }
}
