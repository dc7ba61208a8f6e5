package dev.leastscope.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.integration.Integration;
import dev.leastscope.text.SourceText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever reads an answer sees that it rests on rows of the tables which the project changed, in whatever format. */
class OverridesInReportsTest {
    private static final String OVERRIDES = """
            scopes:
              - provider: google
                scope: calendar.acls
                tier: sensitive
                reason: Seen in our console
                checked: 2026-11-20
            requirements:
              - operation: message.opened
                provider: google
                needs: [gmail.send]
                reason: Confirmed by support
                checked: 2026-11-20
            """;

    /** Bodies to paste as they are: JSON has no comments. The note on who signs in again lists nothing of the tables. */
    private static boolean isPastedWhole(String file) {
        return file.startsWith("nylas/connector-")
                || file.equals("nylas/re-authentication.txt")
                || (file.startsWith("microsoft/") && file.endsWith(".json"));
    }

    @Test
    void everyFormatListsEveryOverride() {
        Map<String, String> texts =
                texts(CatalogOverrides.apply(Catalog.builtIn(), SourceText.of("rows.yaml", OVERRIDES))
                        .orThrow());
        assertThat(new TreeSet<>(texts.keySet()))
                .contains(
                        "report.json",
                        "report.md",
                        "index.html",
                        "report.sarif",
                        "TEST-scope.xml",
                        "console",
                        "modules",
                        "resolve",
                        "google/scopes.txt",
                        "microsoft/permissions.md",
                        "nylas/auth-requests.txt");
        texts.forEach((file, text) -> {
            if (!isPastedWhole(file)) {
                assertThat(text)
                        .as(file)
                        .contains("rows.yaml:2: ", "rows.yaml:8: ", "Seen in our console", "Confirmed by support")
                        .contains(" instead of unknown");
            }
        });
    }

    @Test
    void withoutOverridesNoFormatSpeaksOfThem() {
        texts(Catalog.builtIn())
                .forEach((file, text) -> assertThat(text)
                        .as(file)
                        .doesNotContain("changed by the project", "catalogOverride\"", "<properties>"));
    }

    private static Map<String, String> texts(Catalog catalog) {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("messages.read", "events.read")
                .connector(Provider.GOOGLE, connector -> connector.scopes("gmail.readonly"))
                .connector(Provider.MICROSOFT, connector -> connector.scopes("Mail.Read"))
                .build();
        Report report = Leastscope.check(
                integration, CheckOptions.asOf(LocalDate.of(2026, 11, 21)).catalog(catalog));
        Map<String, String> texts = new LinkedHashMap<>(WrittenFormats.of(report));
        texts.put("console", text(ConsoleSummary.of(report)));
        texts.put("modules", text(ConsoleSummary.ofFindings(report)));
        texts.put("resolve", String.join("\n", LeastSets.of(report)));
        return texts;
    }

    private static String text(Iterable<ConsoleLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
