package dev.leastscope.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.overrides.CatalogOverrides;
import dev.leastscope.integration.Integration;
import dev.leastscope.report.Report;
import dev.leastscope.text.SourceText;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.junit.jupiter.api.Test;

class SitePageTest {
    @Test
    void thePageTellsTheVerdictTheListsAndTheRowsThatTheProjectChanged() {
        Catalog catalog = CatalogOverrides.apply(
                        Catalog.builtIn(),
                        SourceText.of(
                                "rows.yaml",
                                "requirements:\n  - operation: message.opened\n    provider: google\n    needs: [gmail.send]\n"
                                        + "    reason: Told by support\n    checked: 2026-11-20\n"))
                .orThrow();
        assertThat(page(catalog))
                .contains("OAuth scopes", "The whole report", "Google", "gmail.readonly")
                .contains("1 row of the tables changed by the project's catalogOverrides:")
                .contains("rows.yaml:2: message.opened at google: https://www.googleapis.com/auth/gmail.send instead of"
                        + " unknown (Told by support)");
        assertThat(page(Catalog.builtIn())).noneMatch(text -> text.contains("catalogOverrides"));
    }

    private static List<String> page(Catalog catalog) {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("messages.read")
                .connector(Provider.GOOGLE, connector -> connector.scopes("gmail.readonly"))
                .build();
        Report report = Leastscope.check(
                integration, CheckOptions.asOf(LocalDate.of(2026, 11, 21)).catalog(catalog));
        List<String> texts = new ArrayList<>();
        Sink sink = (Sink) Proxy.newProxyInstance(
                Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("text")) {
                        texts.add((String) arguments[0]);
                    }
                    return null;
                });
        SitePage.write(sink, Optional.of(report), "scope-report/index.html");
        return texts;
    }
}
