package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Policy;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private static final String AS_OF = "2026-11-21";
    private static final Catalog CATALOG = Catalog.builtIn();

    private static Examination examination(Integration integration, Examination.ScopeOfCode scopeOfCode) {
        return examination(integration, scopeOfCode, Optional.empty());
    }

    private static Examination examination(
            Integration integration, Examination.ScopeOfCode scopeOfCode, Optional<CodeFacts> code) {
        Resolver resolver = new Resolver(CATALOG, AS_OF);
        return new Examination(
                integration,
                resolver.resolve(integration),
                code,
                scopeOfCode,
                Optional.empty(),
                CATALOG,
                resolver,
                AS_OF);
    }

    private static Integration sendOnly(Policy policy) {
        return Integration.builder(ApiVersion.V3)
                .name("production")
                .features("messages.read", "messages.send")
                .connector(
                        Provider.GOOGLE,
                        google -> google.scopes("https://www.googleapis.com/auth/gmail.send", "openid"))
                .policy(policy)
                .build();
    }

    private static Policy policy(Map<String, Severity> severities) {
        return new Policy(
                Optional.empty(), Optional.empty(), List.of(), Coverage.IMPLIED, severities, false, Location.NONE);
    }

    @Test
    void findsWhatIsMissing() {
        Verdict verdict = new Checker(Rules.all(), Baseline.NONE)
                .check(examination(sendOnly(Policy.NONE), Examination.ScopeOfCode.WHOLE), Optional.of(Severity.ERROR));

        assertThat(verdict.fails()).isTrue();
        assertThat(verdict.complete()).isTrue();
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("scope.missing");
                    assertThat(finding.integration()).isEqualTo("production");
                    assertThat(finding.scopes()).containsExactly("https://www.googleapis.com/auth/gmail.readonly");
                    assertThat(finding.features()).containsExactly("messages.read");
                    assertThat(finding.id()).matches("[0-9a-f]{16}");
                });
    }

    @Test
    void policyChangesTheWeightAndNotTheId() {
        Examination plain = examination(sendOnly(Policy.NONE), Examination.ScopeOfCode.WHOLE);
        Examination lenient =
                examination(sendOnly(policy(Map.of("scope.missing", Severity.WARNING))), Examination.ScopeOfCode.WHOLE);

        Finding before = only("scope.missing", new Checker(Rules.all(), Baseline.NONE).check(plain, Optional.empty()));
        Finding after = only("scope.missing", new Checker(Rules.all(), Baseline.NONE).check(lenient, Optional.empty()));

        assertThat(after.severity()).isEqualTo(Severity.WARNING);
        assertThat(after.defaultSeverity()).isEqualTo(Severity.ERROR);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(new Checker(Rules.all(), Baseline.NONE)
                        .check(lenient, Optional.of(Severity.ERROR))
                        .fails())
                .isFalse();
        assertThat(new Checker(Rules.all(), Baseline.NONE)
                        .check(lenient, Optional.of(Severity.WARNING))
                        .fails())
                .isTrue();
    }

    private static Finding only(String rule, Verdict verdict) {
        List<Finding> found = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            if (finding.rule().equals(rule)) {
                found.add(finding);
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aModuleDoesNotJudgeTheDeclarationsAgain() {
        Verdict verdict = new Checker(Rules.all(), Baseline.NONE)
                .check(examination(sendOnly(Policy.NONE), Examination.ScopeOfCode.MODULE), Optional.empty());

        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void codeThatWasNotThereMakesTheVerdictIncomplete() {
        Verdict verdict = new Checker(Rules.all(), Baseline.NONE)
                .check(
                        examination(sendOnly(Policy.NONE), Examination.ScopeOfCode.WHOLE, Optional.of(CodeFacts.NONE)),
                        Optional.empty());

        assertThat(verdict.complete()).isFalse();
    }

    @Test
    void rulesAreWellNamedAndListedOnce() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : Rules.all()) {
            assertThat(rule.id()).matches("[a-z]+\\.[a-z]+(-[a-z]+)*");
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.summary()).as(rule.id()).endsWith(".").hasSizeLessThan(120);
            assertThat(rule.severity()).as(rule.id()).isNotNull();
            assertThat(rule.category()).as(rule.id()).isNotNull();
        }
    }
}
