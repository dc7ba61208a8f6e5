package dev.leastscope.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Remedy;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Severity;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.Report;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The promises of a fix, held on random integrations in random styles of YAML. */
class RandomManifestFixTest {
    private static final String NAME = "nylas-scopes.yaml";

    /** More in the profile full: {@code -Drandom.manifests=1000}. */
    private static final int MANIFESTS = Integer.getInteger("random.manifests", 100);

    private static final CheckOptions OPTIONS = CheckOptions.asOf(LocalDate.of(2026, 11, 21));

    private static final TextCheck CHECK = text -> {
        Reading<Integration> reading =
                ManifestReader.in(Path.of("")).rules(Rules::ids).read(text);
        if (reading.value().isEmpty()) {
            return Reading.failed(reading.problems());
        }
        Report report = Leastscope.check(reading.orThrow(), OPTIONS);
        return Reading.of(new CheckedText(report.findings(), report.complete()));
    };

    @Test
    void aFixKeepsItsPromisesOnRandomManifests() {
        int changed = 0;
        int fixed = 0;
        for (int seed = 0; seed < MANIFESTS; seed++) {
            Random random = new Random(seed);
            String text = RandomManifest.written(RandomIntegration.of(random), random);
            for (FixLevel level : FixLevel.values()) {
                Reading<FixResult> reading = ManifestFix.apply(SourceText.of(NAME, text), level, CHECK);
                assertThat(reading.problems()).as("seed " + seed + "\n" + text).isEmpty();
                FixResult result = reading.orThrow();
                String context = "seed " + seed + ", level " + level + "\n" + text + "\n== became\n" + result.after();
                holds(text, result, context);
                FixResult again = ManifestFix.apply(SourceText.of(NAME, result.after()), level, CHECK)
                        .orThrow();
                assertThat(again.after()).as(context).isEqualTo(result.after());
                assertThat(again.fixed()).as(context).isEmpty();
                changed += result.isChanged() ? 1 : 0;
                fixed += result.fixed().size();
            }
        }
        assertThat(changed).isGreaterThan(MANIFESTS);
        assertThat(fixed).isGreaterThan(4 * MANIFESTS);
    }

    private static void holds(String before, FixResult result, String context) {
        assertThat(result.refusal()).as(context).isEmpty();
        String after = result.after();
        // What was fixed is gone. No error is new but what must be enabled at the provider, and what a corrected name
        // shows and
        // the reason for leaving it is printed.
        Set<String> old = ids(checked(before));
        result.leftOut().forEach(leftOut -> old.add(leftOut.finding().id()));
        Set<String> fixed = ids(result.fixed());
        Set<String> nextSteps = ids(result.nextSteps());
        for (Finding finding : checked(after)) {
            assertThat(fixed).as(context + finding).doesNotContain(finding.id());
            if (finding.severity() == Severity.ERROR && finding.suppressed().isEmpty() && !old.contains(finding.id())) {
                assertThat(nextSteps).as(context + finding).contains(finding.id());
            }
        }
        // Line ends, the last line end and comments stay.
        assertThat(after.endsWith("\n")).as(context).isEqualTo(before.endsWith("\n"));
        if (before.contains("\r\n")) {
            assertThat(after.replace("\r\n", "")).as(context).doesNotContain("\n");
        } else {
            assertThat(after).as(context).doesNotContain("\r");
        }
        List<String> lost = new ArrayList<>(comments(before));
        lost.removeAll(comments(after));
        // A comment goes with the entry on its line; one on lines of its own goes only inside a suppression.
        if (!removesSuppressions(result.fixed())) {
            assertThat(lost).as(context).allMatch(comment -> comment.startsWith("# behind"));
        }
        assertThat(lost)
                .as(context)
                .allSatisfy(
                        comment -> assertThat(changedLines(before, after)).anyMatch(line -> line.contains(comment)));
        List<String> kept = new ArrayList<>(comments(before));
        kept.removeAll(lost);
        assertThat(comments(after)).as(context).isEqualTo(kept);
        // A byte order mark is no part of the text.
        assertThat(SourceText.decode(NAME, ("\uFEFF" + before).getBytes(StandardCharsets.UTF_8))
                        .orThrow()
                        .text())
                .isEqualTo(before);
    }

    private static boolean removesSuppressions(List<Finding> fixed) {
        return fixed.stream().anyMatch(finding -> finding.remedy().orElseThrow() instanceof Remedy.RemoveSuppression);
    }

    private static List<String> changedLines(String before, String after) {
        return UnifiedDiff.lines(NAME, before, after).stream()
                .filter(line -> line.startsWith("-"))
                .toList();
    }

    private static List<Finding> checked(String text) {
        return CHECK.check(SourceText.of(NAME, text)).orThrow().findings();
    }

    private static Set<String> ids(List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        findings.forEach(finding -> ids.add(finding.id()));
        return ids;
    }

    /** The comments of a random manifest: each ends with a number of its own. */
    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        Matcher matcher = Pattern.compile("# (- above: \\[|behind, ] )\\d+").matcher(text);
        while (matcher.find()) {
            comments.add(matcher.group());
        }
        return comments;
    }
}
