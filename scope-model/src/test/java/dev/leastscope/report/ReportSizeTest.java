package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Checker;
import dev.leastscope.check.Examination;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.report.output.Reports;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report grows with its manifest in every format, also where each of many lists concerns each of many others. */
class ReportSizeTest {
    private static final String AS_OF = "2026-11-21";
    private static final String GMAIL = "https://www.googleapis.com/auth/gmail.";

    /** Two parts of a manifest that grow together. */
    private enum Shape {
        APPS_AND_REQUESTS(
                n -> "features: [messages.read]\nconnectors:\n  google:\n    scopes: [openid]\n    provider-app:\n"
                        + lines(n, "      - {name: p%d, scopes: [openid]}\n") + "    auth-requests:\n"
                        + lines(n, "      - {name: r%d, scopes: [" + GMAIL + "send], features: [messages.send]}\n")),
        APPS_AND_THEIR_SCOPES(n -> "features: [messages.read]\nconnectors:\n  google:\n    scopes: [openid, " + GMAIL
                + "readonly]\n    provider-app:\n"
                + lines(n, "      - {name: p%d, scopes: [openid, " + GMAIL + "modify, x%<d]}\n")),
        APPS_AND_SCOPES(n -> "features: [messages.read]\nconnectors:\n  google:\n    provider-app:\n"
                + lines(n, "      - {name: p%d, scopes: [openid]}\n") + "    scopes:\n"
                + lines(n, "      - https://www.googleapis.com/auth/x%d\n")),
        KNOWN_FEATURES_AND_REQUESTS(
                n -> "features: [messages.read, messages.send, events.read, events.write, contacts.read]\n"
                        + "connectors:\n  google:\n    scopes: [openid]\n    auth-requests:\n"
                        + lines(n, "      - {name: r%d}\n")),
        FEATURES_AND_REQUESTS(n -> "features:\n" + lines(n, "  - unknown.feature%d\n")
                + "connectors:\n  google:\n    scopes: [openid]\n    auth-requests:\n"
                + lines(n, "      - {name: r%d, scopes: [openid]}\n")),
        TRIGGERS_AND_REQUESTS(n -> "features: [messages.read]\ntriggers:\n" + lines(n, "  - unknown.trigger%d\n")
                + "connectors:\n  google:\n    scopes: [openid]\n    auth-requests:\n"
                + lines(n, "      - {name: r%d, scopes: [openid]}\n")),
        POLICY_AND_REQUESTS(n -> "features: [messages.read]\npolicy:\n  forbid:\n"
                + lines(n, "    - https://www.googleapis.com/auth/f%d\n")
                + "connectors:\n  google:\n    scopes: [openid]\n    auth-requests:\n"
                + lines(n, "      - {name: r%d, scopes: [" + GMAIL + "readonly]}\n")),
        DUPLICATES(n -> "features: [messages.read]\nconnectors:\n  google:\n    scopes:\n"
                + lines(n, "      - " + GMAIL + "readonly\n")),
        CALLBACKS_AND_APPS(n -> "features: [messages.read]\ncallback-uris:\n"
                + lines(n, "  - https://app.example.com/c%d\n") + "connectors:\n  google:\n    scopes: [openid]\n"
                + "    provider-app:\n"
                + lines(n, "      - {name: p%d, scopes: [openid], callback-uris: [\"https://x.example.com/%<d\"]}\n")
                + "    auth-requests:\n"
                + lines(n, "      - {name: r%d, scopes: [openid], callback-uri: \"https://y.example.com/%<d\"}\n")),
        SUPPRESSIONS_AND_REQUESTS(n -> "features: [messages.read]\nsuppressions:\n"
                + lines(n, "  - {rule: scope.missing, feature: messages.read, reason: r%d, expires: 2027-03-31}\n")
                + "connectors:\n  google:\n    scopes: [openid]\n    auth-requests:\n"
                + lines(n, "      - {name: r%d, scopes: [openid]}\n"));

        @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
        private final IntFunction<String> manifest;

        Shape(IntFunction<String> manifest) {
            this.manifest = manifest;
        }

        private static String lines(int count, String line) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(line.formatted(i));
            }
            return text.toString();
        }
    }

    /** Bytes are counted for one, two and four times the manifest: twice the growth of the manifest is twice that of a report. */
    @ParameterizedTest
    @EnumSource
    void eachFormatGrowsWithTheManifest(Shape shape) {
        Map<String, Integer> one = sizes(shape, 40);
        Map<String, Integer> two = sizes(shape, 80);
        Map<String, Integer> four = sizes(shape, 160);
        SoftAssertions.assertSoftly(softly -> one.forEach((format, size) -> {
            int first = Math.max(0, two.get(format) - size);
            int second = four.get(format) - two.get(format);
            // The console prints the first findings only: which ones these are changes its size a little.
            softly.assertThat(second)
                    .as("%s of %s: %d, %d, %d bytes", format, shape, size, two.get(format), four.get(format))
                    .isLessThanOrEqualTo(first * 23 / 10 + 10_000);
        }));
    }

    /** Each auth request has all that it inherits in its part of the report: lists that multiply are refused. */
    @Test
    void listsThatMultiplyAreRefusedWithTheLimit() {
        String manifest = "features: [messages.read]\nconnectors:\n  google:\n    scopes:\n"
                + Shape.lines(230, "      - https://www.googleapis.com/auth/x%d\n") + "    auth-requests:\n";
        assertThat(read(manifest + Shape.lines(200, "      - {name: r%d}\n")).problems())
                .isEmpty();
        assertThat(read(manifest + Shape.lines(230, "      - {name: r%d}\n")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains("more than 50000 entries");
                    assertThat(problem.location().line()).isEqualTo(3);
                    assertThat(problem.fix()).isNotEmpty();
                });
    }

    @Test
    void aFindingNamesAFewAppsAndSaysHowManyMore() {
        assertThat(report(Shape.APPS_AND_REQUESTS.manifest.apply(20)).findings())
                .filteredOn(finding -> finding.rule().equals("layer.ceiling"))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.message()).contains("`p4`", " and 15 more do not enable it");
                    assertThat(finding.related()).hasSize(5);
                });
    }

    private static Map<String, Integer> sizes(Shape shape, int count) {
        Report report = report(shape.manifest.apply(count));
        Map<String, Integer> sizes = new TreeMap<>();
        for (ReportWriter writer : Reports.writers(Reports.FORMATS)) {
            int size = bytes(writer.printed(report));
            for (String path : writer.paths(report)) {
                size += writer.content(report, path).length;
            }
            sizes.put(writer.format(), size);
        }
        int console = 0;
        for (ConsoleLine line : ConsoleSummary.of(report)) {
            console += bytes(line.text());
        }
        sizes.put("console", console);
        return sizes;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Reading<Integration> read(String manifest) {
        return ManifestReader.withoutFiles().rules(Rules::ids).read(SourceText.of("nylas-scopes.yaml", manifest));
    }

    private static Report report(String manifest) {
        Catalog catalog = Catalog.builtIn();
        Integration integration = read(manifest).orThrow();
        Resolver resolver = new Resolver(catalog, AS_OF);
        Examination examination = new Examination(
                integration,
                resolver.resolve(integration),
                Optional.empty(),
                Examination.ScopeOfCode.WHOLE,
                Optional.empty(),
                catalog,
                resolver,
                AS_OF);
        return Report.of(new Checker(Rules.all(), Baseline.NONE).check(examination, Optional.empty()), Subject.CODE);
    }
}
