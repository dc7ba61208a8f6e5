package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Restated;
import dev.leastscope.catalog.errors.ErrorCause;
import dev.leastscope.catalog.errors.ErrorTable;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.check.Rule;
import dev.leastscope.check.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the table of errors says agrees with the other tables, with the rules and with the page. */
class ErrorTableFactsTest {
    private static final List<KnownError> ERRORS = ErrorTable.builtIn().errors();

    /** The codes and texts that Nylas, Google, Microsoft and Zoom print, written down apart from the table. */
    @Test
    void everyPrintedErrorIsExplainedByItsRow() {
        Diagnoser diagnoser = new Diagnoser(Catalog.builtIn(), "2026-11-21");
        for (List<String> row : Restated.rows("errors.csv")) {
            List<KnownError> found = new ArrayList<>();
            diagnoser
                    .explain(row.get(0), Optional.empty())
                    .orThrow()
                    .answers()
                    .forEach(answer -> found.add(answer.error()));
            if (row.get(2).equals("(foreign)")) {
                assertThat(found).as(row.get(0)).isEmpty();
                continue;
            }
            assertThat(found).as(row.get(0)).extracting(KnownError::id).containsExactly(row.get(2));
            if (!row.get(1).isEmpty()) {
                assertThat(found.get(0).status()).as(row.get(0)).isEqualTo(row.get(1));
            }
        }
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
                for (String sentence : List.of(cause.cause(), cause.check(), cause.remedy())) {
                    assertThat(sentence).as(error.id()).matches(".*\\.\\)?").doesNotContain("  ");
                }
                assertThat(cause.who()).isNotEmpty();
            }
        }
    }

    @Test
    void thePageShowsTheTable() throws IOException {
        Path file = Path.of("../docs/errors.md");
        String page = ErrorsPage.of(ErrorTable.builtIn());
        if (System.getProperty("update.golden") != null) {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        }
        if (!page.equals(Files.readString(file, StandardCharsets.UTF_8))) {
            fail("docs/errors.md is not made from errors.yaml as it is now: run"
                    + " mvn -Dquick -Dupdate.golden -pl scope-model test -Dtest=ErrorTableFactsTest");
        }
    }

    /** Each near text is about something else, and nothing is answered. */
    @Test
    void falseFriendsAreNotAnswered() {
        Diagnoser diagnoser = new Diagnoser(Catalog.builtIn(), "2026-11-21");
        for (ErrorExamples.Example friend : ErrorExamples.falseFriends()) {
            assertThat(diagnoser
                            .explain(friend.text(), Optional.empty())
                            .orThrow()
                            .answers())
                    .as("errors.yaml, row " + friend.error() + ", false friend: " + friend.text())
                    .extracting(answer -> answer.error().id())
                    .isEmpty();
        }
    }

    /** Ten sentences for each short sign that have a word in common with it. */
    @Test
    void everyShortSignHasFalseFriends() {
        for (KnownError error : ERRORS) {
            for (List<String> sign : error.signs().brief()) {
                long near = ErrorExamples.falseFriends().stream()
                        .filter(friend -> friend.error().equals(error.id()) && isNear(friend.text(), sign))
                        .count();
                assertThat(near)
                        .as("errors.yaml, row " + error.id() + ": false friends that share a word with " + sign)
                        .isGreaterThanOrEqualTo(10);
            }
        }
    }

    private static boolean isNear(String text, List<String> sign) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : String.join(" ", sign).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (word.length() > 2 && lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
