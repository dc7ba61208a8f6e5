package dev.leastscope.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.engine.code.Gaps;
import dev.leastscope.engine.request.SitePage;
import dev.leastscope.integration.Integration;
import dev.leastscope.report.Report;
import dev.leastscope.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SitePageContentTest {
    @Test
    void thePageHoldsTheVerdictTheListsAndTheRowsThatTheProjectChanged() {
        Catalog catalog = CatalogOverrides.apply(
                        Catalog.builtIn(),
                        SourceText.of(
                                "rows.yaml",
                                "requirements:\n  - operation: message.opened\n    provider: google\n    needs: [gmail.modify]\n"
                                        + "    reason: Confirmed by support\n    checked: 2026-11-20\n"))
                .orThrow();
        assertThat(texts(page(catalog)))
                .contains("The full report", "Google", "gmail.readonly")
                .contains("1 row of the tables changed by the project's catalogOverrides:")
                .contains(
                        "rows.yaml:2: message.opened at google: https://www.googleapis.com/auth/gmail.modify instead of"
                                + " https://www.googleapis.com/auth/gmail.send (Confirmed by support)");
        assertThat(texts(page(Catalog.builtIn()))).noneMatch(text -> text.contains("catalogOverrides"));
    }

    private static List<SitePage.Block> page(Catalog catalog) {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("messages.read")
                .connector(Provider.GOOGLE, connector -> connector.scopes("gmail.readonly"))
                .build();
        Report report = Leastscope.check(
                integration, CheckOptions.asOf(LocalDate.of(2026, 11, 21)).catalog(catalog));
        return SitePageContent.of(Optional.of(report), "scope-report/index.html");
    }

    private static List<String> texts(List<SitePage.Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (SitePage.Block block : blocks) {
            if (block instanceof SitePage.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof SitePage.Link link) {
                texts.add(link.text());
            } else if (block instanceof SitePage.Table table) {
                table.rows().forEach(texts::addAll);
            } else if (block instanceof SitePage.Items items) {
                texts.addAll(items.items());
            }
        }
        return texts;
    }

    @Test
    void aPageWithoutAReportSaysThatThereIsNothingToCheck() {
        assertThat(SitePageContent.of(Optional.empty(), "scope-report/index.html"))
                .containsExactly(new SitePage.Paragraph(Gaps.NOTHING_TO_CHECK));
    }
}
