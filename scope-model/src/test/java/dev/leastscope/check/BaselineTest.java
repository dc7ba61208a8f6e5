package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Suppression;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final String HEADER = "# leastscope-baseline 2\n";
    private static final String LABELS = "https://www.googleapis.com/auth/gmail.labels";
    private static final String CONTACTS = "https://www.googleapis.com/auth/contacts";

    private static Verdict check(Baseline baseline, Suppression suppression, String... scopes) {
        var builder = Integration.builder(ApiVersion.V3)
                .features("messages.read", "messages.send")
                .connector(Provider.GOOGLE, google -> google.scopes(scopes));
        if (suppression != null) {
            builder.suppression(suppression);
        }
        Integration integration = builder.build();
        Resolver resolver = new Resolver(Catalog.builtIn(), "2026-11-21");
        return new Checker(Rules.all(), baseline)
                .check(
                        new Examination(
                                integration,
                                resolver.resolve(integration),
                                Optional.empty(),
                                Examination.ScopeOfCode.WHOLE,
                                Optional.empty(),
                                Catalog.builtIn(),
                                resolver,
                                "2026-11-21"),
                        Optional.of(Severity.NOTE));
    }

    private static Baseline read(String text) {
        return Baseline.read(SourceText.of("leastscope.baseline", text)).orThrow();
    }

    private static List<Problem> problems(String text) {
        return Baseline.read(SourceText.of("leastscope.baseline", text)).problems();
    }

    @Test
    void whatStoodIsAcceptedAndNothingElse() {
        Baseline baseline =
                Baseline.of(check(Baseline.NONE, null, LABELS, CONTACTS).findings());

        assertThat(check(baseline, null, LABELS, CONTACTS).fails()).isFalse();
        assertThat(check(baseline, null, LABELS, CONTACTS).findings())
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.suppressed().get().reason()).isEqualTo("baseline"));
        assertThat(check(baseline, null, LABELS, CONTACTS, "openid2").fails()).isTrue();
    }

    @Test
    void textIsSortedReadableAndReadsBack() {
        Baseline baseline =
                Baseline.of(check(Baseline.NONE, null, LABELS, CONTACTS).findings());
        String text = baseline.text();

        assertThat(text).startsWith(HEADER).endsWith("\n").doesNotContain("\r");
        List<String> lines = text.lines().skip(1).toList();
        assertThat(lines).isSorted().hasSize(baseline.size());
        assertThat(lines)
                .anyMatch(
                        line -> line.matches("scope\\.excess [0-9a-f]{16} warning google connector - scope:" + LABELS));
        assertThat(read(text).text()).isEqualTo(text);
    }

    @Test
    void writingAgainKeepsWhatStillStandsAndDropsWhatIsSolved() {
        Baseline both = Baseline.of(check(Baseline.NONE, null, LABELS, CONTACTS).findings());
        Verdict later = check(both, null, LABELS);

        assertThat(later.solved())
                .isSorted()
                .anyMatch(line ->
                        line.matches("scope\\.excess [0-9a-f]{16} warning google connector - scope:" + CONTACTS))
                .allSatisfy(line -> assertThat(both.text()).contains(line));
        Baseline smaller = Baseline.of(later.findings());
        assertThat(smaller.size())
                .isEqualTo(both.size() - later.solved().size())
                .isPositive();
        assertThat(check(smaller, null, LABELS).solved()).isEmpty();
    }

    @Test
    void whatWasNotJudgedIsNotTakenForSolved() {
        Baseline baseline = read(HEADER + "feature.undeclared 0123456789abcdef error - - - feature:messages.read\n"
                + "feature.unseen 1123456789abcdef note - - - feature:messages.read\n"
                + "no.such-rule 2123456789abcdef error - - -\n");
        // Nothing was scanned here, so no rule about code can have found anything; a rule that is gone never will.
        assertThat(check(baseline, null, LABELS).solved()).containsExactly("no.such-rule 2123456789abcdef error - - -");
    }

    @Test
    void whatASuppressionAcceptsNeedsNoBaseline() {
        Suppression suppression = new Suppression(
                "scope.excess",
                Optional.empty(),
                Optional.of(LABELS),
                Optional.empty(),
                "label editor ships in March",
                "2027-03-31",
                Location.NONE);
        Baseline baseline = Baseline.of(check(Baseline.NONE, null, LABELS).findings());
        Verdict verdict = check(baseline, suppression, LABELS);

        assertThat(verdict.findings())
                .filteredOn(finding -> finding.rule().equals("scope.excess"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.suppressed().get().expires()).isEqualTo("2027-03-31"));
        assertThat(verdict.solved()).hasSize(1);
    }

    @Test
    void whatIsFoundAboutSuppressionsStands() {
        Suppression expired = new Suppression(
                "scope.excess",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "once",
                "2026-01-01",
                Location.NONE);
        Baseline baseline = Baseline.of(check(Baseline.NONE, expired, LABELS).findings());

        assertThat(baseline.text()).doesNotContain("suppression.");
        assertThat(check(baseline, expired, LABELS).fails()).isTrue();
    }

    @Test
    void formatOneIsRefusedAndSaysWhatToDo() {
        assertThat(problems("# leastscope-baseline 1\nscope.excess 0123456789abcdef google\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.fix()).contains("scope:baseline"));
    }

    private static final String READONLY = "https://www.googleapis.com/auth/gmail.readonly";
    private static final String MODIFY = "https://www.googleapis.com/auth/gmail.modify";

    private static Finding cost(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.rule().equals("google.verification-cost"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anImprovementMakesNoNewFinding() {
        Baseline both = Baseline.of(check(Baseline.NONE, null, READONLY, MODIFY).findings());

        Finding later = cost(check(both, null, READONLY));

        assertThat(later.scopes())
                .isNotEqualTo(cost(check(Baseline.NONE, null, READONLY, MODIFY)).scopes());
        assertThat(later.suppressed()).isPresent();
    }

    @Test
    void aScopeThatIsAddedLaterIsNotAcceptedAndNamed() {
        Baseline one = Baseline.of(check(Baseline.NONE, null, READONLY).findings());

        Finding later = cost(check(one, null, READONLY, MODIFY));

        assertThat(later.suppressed()).isEmpty();
        assertThat(later.message()).endsWith("The baseline accepts it without " + MODIFY + ".");
    }

    private static Verdict missing(Baseline baseline, String... features) {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features(features)
                .connector(Provider.GOOGLE, google -> google.scopes("openid"))
                .build();
        Resolver resolver = new Resolver(Catalog.builtIn(), "2026-11-21");
        return new Checker(Rules.all(), baseline)
                .check(
                        new Examination(
                                integration,
                                resolver.resolve(integration),
                                Optional.empty(),
                                Examination.ScopeOfCode.WHOLE,
                                Optional.empty(),
                                Catalog.builtIn(),
                                resolver,
                                "2026-11-21"),
                        Optional.of(Severity.ERROR));
    }

    @Test
    void aFeatureThatIsAddedLaterIsNotAcceptedAndNamed() {
        Baseline one = Baseline.of(missing(Baseline.NONE, "messages.read").findings());

        Verdict later = missing(one, "messages.read", "threads.read");

        assertThat(missing(one, "messages.read").fails()).isFalse();
        assertThat(later.fails()).isTrue();
        assertThat(later.findings())
                .filteredOn(finding -> finding.rule().equals("scope.missing"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("without threads.read."));
        assertThat(missing(
                                Baseline.of(missing(Baseline.NONE, "messages.read", "threads.read")
                                        .findings()),
                                "messages.read")
                        .fails())
                .isFalse();
    }

    @Test
    void readsWhatAnEditorMadeOfIt() {
        Baseline baseline = read("\uFEFF# leastscope-baseline 2\r\nscope.excess 0123456789abcdef note - - -\r\n\r\n"
                + "x.y 0000000000000000 error - - a%20list scope:a feature:b");

        assertThat(baseline.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "scope.excess 0123456789abcdef\n",
                "# leastscope-baseline 3\n",
                "# leastscope-baseline 1\nscope.excess 0123456789abcdef\n",
                "# leastscope-lock 1\n",
                HEADER + "scope.excess\n",
                HEADER + "scope.excess 0123456789ABCDEF error - - -\n",
                HEADER + "scope.excess 0123456789abcde error - - -\n",
                HEADER + "scope.excess  0123456789abcdef error - - -\n",
                HEADER + "scope.excess 0123456789abcdef error - - - scope:%zz\n",
                HEADER + "scope.excess 0123456789abcdef error - - - scope:\u00e9\n",
                HEADER + "scope.excess 0123456789abcdef\n",
                HEADER + "scope.excess 0123456789abcdef fatal - - -\n",
                HEADER + "scope.excess 0123456789abcdef error - - - other\n",
                HEADER + "<<<<<<< HEAD\n",
                HEADER + "=======\n",
            })
    void refusesWhatIsNone(String text) {
        assertThat(problems(text)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.location().file()).isEqualTo("leastscope.baseline");
            assertThat(problem.location().line()).isBetween(1, 2);
            assertThat(problem.fix()).isNotEmpty();
        });
    }

    @Test
    void namesTheLineOfEachMistake() {
        assertThat(problems(HEADER + "a\nscope.excess 0123456789abcdef note - - -\n>>>>>>> x\n"))
                .extracting(problem -> problem.location().line())
                .containsExactly(2, 4);
    }

    @Test
    void readsAFileAndRefusesAHugeOne(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("b"), HEADER + "scope.excess 0123456789abcdef note - - -\n");
        assertThat(Baseline.read(file, "b").orThrow().size()).isEqualTo(1);

        Path huge = Files.write(folder.resolve("h"), new byte[4 * 1024 * 1024 + 1]);
        assertThat(Baseline.read(huge, "h").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("4096 KiB"));
        assertThat(Baseline.read(folder.resolve("none"), "none").problems()).hasSize(1);
    }
}
