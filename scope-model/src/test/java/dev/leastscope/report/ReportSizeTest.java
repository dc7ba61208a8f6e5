package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Checker;
import dev.leastscope.check.Examination;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Integration;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A report grows with the manifest, not with apps times requests. */
class ReportSizeTest {
    private static final String AS_OF = "2026-11-21";

    @Test
    void twiceTheManifestMakesAboutTwiceTheReport() {
        Map<String, Integer> small = sizes(100);
        Map<String, Integer> large = sizes(200);
        small.forEach((format, size) -> assertThat(large.get(format)).as(format).isLessThan((int) (size * 2.2)));
    }

    @Test
    void aFindingNamesAFewAppsAndSaysHowManyMore() {
        assertThat(report(20).findings())
                .filteredOn(finding -> finding.rule().equals("layer.ceiling"))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.message()).contains("`p4`", " and 15 more do not enable it");
                    assertThat(finding.related()).hasSize(5);
                });
    }

    private static Map<String, Integer> sizes(int count) {
        Report report = report(count);
        Map<String, Integer> sizes = new TreeMap<>();
        for (ReportWriter writer : Reports.writers(List.of("json", "md", "html", "sarif", "junit", "paste"))) {
            int size = 0;
            for (String path : writer.paths(report)) {
                size += writer.content(report, path).length;
            }
            sizes.put(writer.format(), size);
        }
        return sizes;
    }

    private static Report report(int count) {
        StringBuilder text = new StringBuilder(
                "features: [messages.read]\nconnectors:\n  google:\n" + "    scopes: [openid]\n    provider-app:\n");
        for (int i = 0; i < count; i++) {
            text.append("      - {name: p").append(i).append(", scopes: [openid]}\n");
        }
        text.append("    auth-requests:\n");
        for (int i = 0; i < count; i++) {
            text.append("      - {name: r")
                    .append(i)
                    .append(", scopes: [https://www.googleapis.com/auth/gmail.send], features: [messages.send]}\n");
        }
        Catalog catalog = Catalog.builtIn();
        Integration integration = ManifestReader.withoutFiles()
                .rules(Rules.ids())
                .read(SourceText.of("nylas-scopes.yaml", text.toString()))
                .orThrow();
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
        return Report.of(new Checker(Baseline.NONE).check(examination, Optional.empty()), Subject.CODE);
    }
}
