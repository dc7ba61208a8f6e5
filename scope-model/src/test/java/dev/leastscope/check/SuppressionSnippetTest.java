package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Suppression;
import dev.leastscope.manifest.ManifestReader;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionSnippetTest {
    private static final String AS_OF = "2026-11-21";
    private static final String MANIFEST = """
            nylas: v3
            features: [messages.send, events.read]
            triggers: [message.created]
            connectors:
              google:
                scopes:
                  - https://www.googleapis.com/auth/gmail.send
                  - https://www.googleapis.com/auth/gmail.labels
                  - gmail.settings.basic
                provider-app:
                  scopes: [openid]
                  verification: testing
              microsoft:
                scopes: [Mail.Send, Calendars.Read, User.ReadBasic.All]
                auth-requests:
                  - name: "on: boarding"
                    scopes: [offline_access, Mail.Read]
            policy:
              max-tier: non-sensitive
            """;

    private static Integration read(String manifest) {
        return ManifestReader.withoutFiles()
                .catalog(Catalog.builtIn())
                .rules(Rules::ids)
                .read(SourceText.of("nylas-scopes.yaml", manifest))
                .orThrow();
    }

    private static List<Finding> check(String manifest) {
        Integration integration = read(manifest);
        Resolver resolver = new Resolver(Catalog.builtIn(), AS_OF);
        Examination examination = new Examination(
                integration,
                resolver.resolve(integration),
                Optional.empty(),
                Examination.ScopeOfCode.WHOLE,
                Optional.empty(),
                Catalog.builtIn(),
                resolver,
                AS_OF);
        return new Checker(Rules.all(), Baseline.NONE)
                .check(examination, Optional.empty())
                .findings();
    }

    @Test
    void eachFindingsSnippetAcceptsIt() {
        List<Finding> findings = check(MANIFEST);
        assertThat(findings).hasSizeGreaterThan(12);

        for (Finding finding : findings) {
            String snippet = String.join("\n", SuppressionSnippet.lines(finding, AS_OF))
                    .replace(Suppression.PLACEHOLDER_REASON, "labels ship in March");
            List<Finding> accepted = new ArrayList<>();
            for (Finding again : check(MANIFEST + "suppressions:\n" + snippet + "\n")) {
                assertThat(again.rule()).as(snippet).doesNotStartWith("suppression.");
                if (again.suppressed().isPresent()) {
                    accepted.add(again);
                }
            }
            assertThat(accepted).as(snippet).extracting(Finding::id).contains(finding.id());
            assertThat(accepted).as(snippet).allSatisfy(other -> {
                assertThat(other.rule()).isEqualTo(finding.rule());
                assertThat(other.provider()).isEqualTo(finding.provider());
            });
        }
    }

    @Test
    void namesTheOneScopeAndTheOneFeature() {
        Finding finding = finding(List.of("https://www.googleapis.com/auth/gmail.send"), List.of("messages.send"));

        assertThat(SuppressionSnippet.lines(finding, AS_OF))
                .containsExactly(
                        "  - rule: scope.missing",
                        "    provider: google",
                        "    scope: https://www.googleapis.com/auth/gmail.send",
                        "    feature: messages.send",
                        "    reason: say why this is accepted",
                        "    expires: 2027-02-19");
    }

    @Test
    void ofSeveralScopesTheFeatureSaysMore() {
        Finding finding = finding(List.of("a", "b"), List.of("messages.send"));

        assertThat(SuppressionSnippet.lines(finding, AS_OF))
                .contains("    feature: messages.send")
                .noneMatch(line -> line.contains("scope: "));
    }

    @Test
    void ofSeveralScopesAndNoSingleFeatureTheFirstScopeNarrows() {
        assertThat(SuppressionSnippet.lines(finding(List.of("a", "b"), List.of()), AS_OF))
                .contains("    scope: a");
        assertThat(SuppressionSnippet.lines(finding(List.of("a", "b"), List.of("f", "g")), AS_OF))
                .contains("    scope: a")
                .noneMatch(line -> line.contains("feature"));
        assertThat(SuppressionSnippet.lines(finding(List.of(), List.of("f", "g")), AS_OF))
                .contains("    feature: f", "    feature: g");
    }

    @Test
    void whatCannotBeSuppressedHasNone() {
        Finding expired = new FindingBuilder(
                        rule("suppression.expired"),
                        Integration.builder(ApiVersion.V3).build())
                .build();

        assertThat(SuppressionSnippet.lines(expired, AS_OF)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v3/grants/{grant_id}/messages#shared-from",
                "a: b",
                "a #b",
                "- x",
                "ends:",
                "null",
                "~",
                "",
                "two\nlines",
                "tab\there",
                "\"quoted\" \\ 'single'",
                "*anchor &alias !tag %dir @at `tick",
                "\u0000\u001B[31m",
                "\u2028\u0085\uFEFF\u202E",
                "\uD83D\uDE00 smile",
                "https://www.googleapis.com/auth/gmail.send",
                "{flow}",
                "[x]",
                "key: {a: 1}",
                "<<"
            })
    void anyNameComesBackAsItWas(String name) {
        Finding finding = finding(List.of(name), List.of(name));
        String manifest = "nylas: v3\nfeatures: [messages.read]\nconnectors:\n  google: {}\nsuppressions:\n"
                + String.join("\n", SuppressionSnippet.lines(finding, AS_OF))
                        .replace(Suppression.PLACEHOLDER_REASON, "labels ship in March")
                + "\n";
        // Some names are refused as values of a manifest, but none may mean something else or break out of its line.
        assertThat(manifest.lines()).hasSize(11);
        assertThat(manifest.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
        if (!name.isBlank() && name.chars().noneMatch(Character::isISOControl)) {
            Suppression suppression = read(manifest).suppressions().get(0);
            assertThat(suppression.scope()).contains(name);
            assertThat(suppression.feature()).contains(name);
        }
    }

    private static Finding finding(List<String> scopes, List<String> features) {
        FindingBuilder builder = new FindingBuilder(
                        rule("scope.missing"),
                        Integration.builder(ApiVersion.V3).build())
                .provider(Provider.GOOGLE);
        scopes.forEach(builder::scope);
        features.forEach(builder::feature);
        return builder.build();
    }

    private static Rule rule(String id) {
        for (Rule rule : Rules.all()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError(id);
    }
}
