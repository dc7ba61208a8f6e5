package dev.leastscope.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Examination.ScopeOfCode;
import dev.leastscope.check.Finding;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.CodeFactsFile;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Severity;
import dev.leastscope.lock.Lock;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.Report;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fix promises, held on every golden case and on some manifests that were written for it. */
class ManifestFixTest {
    private static final Path CASES = Path.of("src/test/cases");
    private static final String NAME = "nylas-scopes.yaml";

    @ParameterizedTest
    @EnumSource(FixLevel.class)
    void everyGoldenCaseIsFixedOrLeftAsItIs(FixLevel level) throws IOException {
        int changed = 0;
        List<String> refused = new ArrayList<>();
        for (Path folder : cases()) {
            Reading<SourceText> text = SourceText.read(folder.resolve(NAME), NAME);
            if (text.value().isEmpty()) {
                continue;
            }
            TextCheck check = check(folder);
            Reading<FixResult> reading = ManifestFix.apply(text.orThrow(), level, check);
            if (reading.value().isEmpty()) {
                continue;
            }
            FixResult result = reading.orThrow();
            String context = folder + "\n" + result.after() + "\n" + result.refusal();
            if (!result.refusal().isEmpty()) {
                refused.add(folder + ": " + result.refusal());
                assertThat(result.isChanged()).as(context).isFalse();
                continue;
            }
            // Nothing that can still be applied is left.
            SourceText after = SourceText.of(NAME, result.after());
            FixResult again = ManifestFix.apply(after, level, check).orThrow();
            assertThat(again.isChanged()).as(context).isFalse();
            assertThat(again.fixed()).as(context).isEmpty();
            // What was fixed is gone.
            Set<String> remaining = new HashSet<>();
            result.remaining().forEach(finding -> remaining.add(finding.id()));
            remaining.retainAll(ids(result.fixed()));
            assertThat(remaining).as(context).isEmpty();
            // No error is new, except what has to be enabled at the provider.
            Set<String> before = ids(check.check(text.orThrow()).orThrow().findings());
            for (Finding finding : result.remaining()) {
                if (!before.contains(finding.id()) && finding.severity() == Severity.ERROR) {
                    assertThat(ids(result.nextSteps())).as(context + finding).contains(finding.id());
                }
            }
            changed += result.isChanged() ? 1 : 0;
        }
        assertThat(changed).isGreaterThan(70);
        // Only where the scan is incomplete, and so nothing can be called unneeded.
        assertThat(refused).allMatch(line -> line.contains(": The scan is incomplete or a call is unresolved"));
        assertThat(refused.size() >= 4).isEqualTo(level == FixLevel.LEAST);
        assertThat(refused.isEmpty()).isEqualTo(level == FixLevel.SAFE);
    }

    private static Set<String> ids(List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        findings.forEach(finding -> ids.add(finding.id()));
        return ids;
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith(NAME))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    private static TextCheck check(Path folder) {
        CheckOptions options = options(folder);
        return manifest -> {
            Reading<Integration> reading =
                    ManifestReader.in(folder).rules(Rules::ids).read(manifest);
            if (reading.value().isEmpty()) {
                return Reading.failed(reading.problems());
            }
            Report report = Leastscope.check(reading.orThrow(), options);
            return Reading.of(new CheckedText(report.findings(), report.complete()));
        };
    }

    private static CheckOptions options(Path folder) {
        CheckOptions options =
                CheckOptions.asOf(LocalDate.parse(text(folder, "asOf").orElse("2026-11-21")));
        if (text(folder, "facts.json").isPresent()) {
            Optional<CodeFacts> facts = CodeFactsFile.read(
                            folder.resolve("facts.json"), "facts.json", Catalog.builtIn())
                    .value();
            options = facts.isPresent() ? options.code(facts.get(), ScopeOfCode.WHOLE) : options;
        }
        Optional<Lock> lock = Lock.read(folder.resolve("nylas-scopes.lock"), "nylas-scopes.lock")
                .value();
        options = lock.isPresent() ? options.lock(lock.get()) : options;
        Optional<Baseline> baseline = Baseline.read(folder.resolve("nylas-scopes.baseline"), "nylas-scopes.baseline")
                .value();
        return baseline.isPresent() ? options.baseline(baseline.get()) : options;
    }

    private static Optional<String> text(Path folder, String name) {
        try {
            return Files.exists(folder.resolve(name))
                    ? Optional.of(Files.readString(folder.resolve(name)).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
