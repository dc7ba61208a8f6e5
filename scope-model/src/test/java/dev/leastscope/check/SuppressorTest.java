package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.IntegrationBuilder;
import dev.leastscope.integration.Policy;
import dev.leastscope.integration.Severity;
import dev.leastscope.integration.Suppression;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuppressorTest {
    private static final String AS_OF = "2026-11-21";
    private static final String LABELS = "https://www.googleapis.com/auth/gmail.labels";
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final CodeFacts ALL_READ =
            new CodeFacts(List.of(), List.of(), List.of(), List.of(), List.of(), 1, 0, true);

    private final List<Suppression> suppressions = new ArrayList<>();
    private Policy policy = Policy.NONE;
    private Examination.ScopeOfCode scopeOfCode = Examination.ScopeOfCode.WHOLE;
    private Optional<CodeFacts> code = Optional.of(ALL_READ);

    private Examination examination() {
        IntegrationBuilder builder = Integration.builder(ApiVersion.V3)
                .features("messages.read")
                .connector(
                        Provider.GOOGLE,
                        google -> google.scopes("https://www.googleapis.com/auth/gmail.readonly", LABELS))
                .connector(Provider.MICROSOFT, microsoft -> microsoft.scopes("offline_access", "Mail.Read"))
                .policy(policy);
        suppressions.forEach(builder::suppression);
        Integration integration = builder.build();
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

    private List<Finding> findings() {
        return new Checker(Rules.all(), Baseline.NONE)
                .check(examination(), Optional.empty())
                .findings();
    }

    private Finding excess() {
        return only("scope.excess");
    }

    private Finding only(String rule) {
        List<Finding> found = of(rule);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Finding> of(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private void suppress(String rule, Provider provider, String scope, String feature, String expires) {
        suppressions.add(suppression(rule, provider, scope, feature, expires));
    }

    private static Suppression suppression(
            String rule, Provider provider, String scope, String feature, String expires) {
        return new Suppression(
                rule,
                Optional.ofNullable(provider),
                Optional.ofNullable(scope),
                Optional.ofNullable(feature),
                "label editor ships in March",
                expires,
                Location.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "scope.excess,,,true",
        "scope,,,true",
        "scope.excess,GOOGLE,,true",
        "scope,GOOGLE,https://www.googleapis.com/auth/gmail.labels,true",
        "scope.excess,,https://www.googleapis.com/auth/gmail.labels,true",
        "scope.excess,MICROSOFT,,false",
        "scope.excess,,https://www.googleapis.com/auth/gmail.send,false",
        "scope.redundant,,,false",
        "imap,,,false",
    })
    void acceptsWhatItNames(String rule, Provider provider, String scope, boolean accepted) {
        suppress(rule, provider, scope, null, "2027-03-31");

        assertThat(excess().suppressed().isPresent()).isEqualTo(accepted);
        assertThat(of("suppression.unused")).hasSize(accepted ? 0 : 1);
    }

    @Test
    void keepsReasonAndDate() {
        suppress("scope.excess", null, null, null, "2027-03-31");

        assertThat(excess().suppressed()).contains(new Finding.Acceptance("label editor ships in March", "2027-03-31"));
    }

    @Test
    void namesAFeature() {
        Examination examination = examination();
        Finding finding = finding("scope.missing", Provider.GOOGLE, "s", "messages.send");
        suppress("scope.missing", null, null, "messages.send", "2027-03-31");
        Suppressor suppressor = new Suppressor(examination(), Rules.all());
        Suppressor none = new Suppressor(examination, Rules.all());

        assertThat(suppressor.apply(List.of(finding)).get(0).suppressed()).isPresent();
        assertThat(none.apply(List.of(finding)).get(0).suppressed()).isEmpty();
    }

    @Test
    void anAliasMeansItsScope() {
        Finding finding =
                finding("layer.identity", Provider.GOOGLE, "https://www.googleapis.com/auth/userinfo.email", "sign-in");
        suppress("layer.identity", Provider.GOOGLE, "email", null, "2027-03-31");

        assertThat(new Suppressor(examination(), Rules.all())
                        .apply(List.of(finding))
                        .get(0)
                        .suppressed())
                .isPresent();
    }

    @Test
    void microsoftNamesMatchInAnyFormAndCase() {
        Finding finding =
                finding("layer.ceiling", Provider.MICROSOFT, "https://graph.microsoft.com/Mail.ReadWrite", "f");
        suppress("layer.ceiling", null, "mail.readwrite", null, "2027-03-31");

        assertThat(new Suppressor(examination(), Rules.all())
                        .apply(List.of(finding))
                        .get(0)
                        .suppressed())
                .isPresent();
    }

    @Test
    void holdsOnItsLastDay() {
        suppress("scope.excess", null, null, null, AS_OF);

        assertThat(excess().suppressed()).isPresent();
        assertThat(of("suppression.expired")).isEmpty();
    }

    @Test
    void givesTheFindingBackOnTheNextDay() {
        suppress("scope.excess", null, null, null, "2026-11-20");

        assertThat(excess().suppressed()).isEmpty();
        assertThat(only("suppression.expired").message()).contains("2026-11-20", AS_OF);
        assertThat(of("suppression.unused")).isEmpty();
    }

    @Test
    void aLaterOneTakesTheExpiredOnesPlace() {
        suppress("scope.excess", null, null, null, "2026-11-20");
        suppress("scope.excess", null, null, null, "2027-03-31");

        assertThat(excess().suppressed()).isPresent();
        assertThat(of("suppression.expired")).hasSize(1);
    }

    @Test
    void theNarrowestFitsFirstAndTheOthersAreOfNoUse() {
        suppress("scope", null, null, null, "2027-03-31");
        suppress("scope.excess", Provider.GOOGLE, LABELS, null, "2027-01-31");

        assertThat(excess().suppressed().get().expires()).isEqualTo("2027-01-31");
        assertThat(only("suppression.unused").message()).contains("a narrower suppression");
    }

    @Test
    void unusedIsReportedOnlyWhenAllModulesAreJudged() {
        suppress("scope.too-broad", null, null, null, "2027-03-31");

        assertThat(of("suppression.unused")).hasSize(1);
        scopeOfCode = Examination.ScopeOfCode.OWNER;
        assertThat(of("suppression.unused")).isEmpty();
        scopeOfCode = Examination.ScopeOfCode.MODULE;
        assertThat(findings()).isEmpty();
    }

    @Test
    void aSuppressionOfACodeRuleIsUnusedOnlyWhenAllCodeWasRead() {
        suppress("secret.in-code", null, null, null, "2027-03-31");

        assertThat(of("suppression.unused")).hasSize(1);
        code = Optional.of(CodeFacts.NONE);
        assertThat(of("suppression.unused")).isEmpty();
        code = Optional.empty();
        assertThat(of("suppression.unused")).isEmpty();
    }

    @Test
    void aSuppressionOfALockRuleIsUnusedOnlyWithALock() {
        suppress("grant.reauthenticate", null, null, null, "2027-03-31");

        assertThat(of("suppression.unused")).isEmpty();
    }

    @Test
    void anUnknownRuleIsReportedExceptInAModule() {
        suppress("scope.exces", null, null, null, "2027-03-31");
        scopeOfCode = Examination.ScopeOfCode.OWNER;

        assertThat(only("suppression.unused").message()).contains("scope.excess");
    }

    @Test
    void whatIsFoundAboutSuppressionsCannotBeSuppressed() {
        suppress("scope.excess", null, null, null, "2026-11-20");
        suppress("suppression", null, null, null, "2027-03-31");
        suppress("suppression.expired", null, null, null, "2027-03-31");

        assertThat(only("suppression.expired").suppressed()).isEmpty();
        assertThat(of("suppression.unused"))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.suppressed()).isEmpty());
    }

    @Test
    void aPolicyWantsEachExcessScopeByItsName() {
        policy = new Policy(
                Optional.empty(), Optional.empty(), List.of(), Coverage.IMPLIED, Map.of(), true, Location.NONE);
        suppress("scope.excess", Provider.GOOGLE, null, null, "2027-03-31");

        assertThat(excess().suppressed()).isEmpty();
        assertThat(only("suppression.unused").message()).contains("require-reason-for-excess");

        suppress("scope.excess", Provider.GOOGLE, LABELS, null, "2027-03-31");
        assertThat(excess().suppressed()).isPresent();
    }

    @Test
    void theReasonOfAPastedSuppressionMustBeReplaced() {
        Suppression unedited = new Suppression(
                "scope",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Suppression.PLACEHOLDER_REASON,
                "2027-03-31",
                Location.NONE);

        assertThatThrownBy(() -> Integration.builder(ApiVersion.V3).suppression(unedited))
                .hasMessageContaining("still has the placeholder reason");
    }

    private enum Joined implements Finding.Wording {
        INSTANCE;

        @Override
        public String message(List<Finding.Member> members) {
            StringBuilder names = new StringBuilder();
            members.forEach(member -> names.append(member.feature()).append(' '));
            return names.toString();
        }
    }

    /** One missing scope: an error for two features, a warning for a third. */
    private static Finding group() {
        return new FindingBuilder(
                        rule("scope.missing"),
                        Integration.builder(ApiVersion.V3).build())
                .provider(Provider.GOOGLE)
                .scope("s")
                .group(
                        List.of(
                                new Finding.Member("a", Severity.ERROR, ""),
                                new Finding.Member("b", Severity.ERROR, ""),
                                new Finding.Member("c", Severity.WARNING, "")),
                        Joined.INSTANCE)
                .build();
    }

    private Finding applied() {
        return new Suppressor(examination(), Rules.all())
                .apply(List.of(group()))
                .get(0);
    }

    @Test
    void aSuppressionWithAFeatureTakesThatFeatureOutOfAGroup() {
        suppress("scope.missing", null, null, "a", "2027-03-31");

        assertThat(applied().suppressed()).isEmpty();
        assertThat(applied().features()).containsExactly("b", "c");
        assertThat(applied().message()).isEqualTo("b c ");
        assertThat(applied().severity()).isEqualTo(Severity.ERROR);
        assertThat(applied().id()).isEqualTo(group().id());
        assertThat(applied().group().orElseThrow().accepted())
                .extracting(Finding.AcceptedFeature::feature)
                .containsExactly("a");
    }

    @Test
    void aGroupIsAsHeavyAsTheHeaviestFeatureThatIsLeft() {
        suppress("scope.missing", null, null, "a", "2027-03-31");
        suppress("scope.missing", null, null, "b", "2027-03-31");

        assertThat(applied().suppressed()).isEmpty();
        assertThat(applied().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aGroupIsAcceptedWhenEachFeatureIsAndAsLongAsAllOfThemAre() {
        suppress("scope.missing", null, null, "a", "2027-03-31");
        suppress("scope.missing", null, "s", "b", "2027-01-31");
        suppress("scope", null, null, "c", "2027-02-28");

        assertThat(applied().suppressed().orElseThrow().expires()).isEqualTo("2027-01-31");
    }

    /** Without scopes and without a group, as where nothing is requested at all: one feature's name must not accept the others. */
    @Test
    void aFindingThatConcernsSeveralFeaturesIsNeverAcceptedWholeByOneOfThem() {
        Finding finding = severalFeatures("a", "b");
        suppress("scope.none-requested", null, null, "a", "2027-03-31");
        assertThat(applied(finding).suppressed()).isEmpty();

        suppress("scope.none-requested", null, null, "b", "2027-01-31");
        assertThat(applied(finding).suppressed().orElseThrow().expires()).isEqualTo("2027-01-31");
        assertThat(applied(severalFeatures("a", "b", "c")).suppressed()).isEmpty();
        assertThat(applied(severalFeatures("a", "b", "c")).id()).isEqualTo(finding.id());

        suppress("scope.none-requested", null, null, null, "2027-02-28");
        assertThat(applied(severalFeatures("a", "b", "c")).suppressed()).isPresent();
    }

    @Test
    void aBaselineAcceptsNoFeatureThatJoinsLater() {
        Baseline baseline = Baseline.of(List.of(severalFeatures("a", "b")));

        assertThat(baseline.apply(List.of(severalFeatures("a"))).get(0).suppressed())
                .isPresent();
        assertThat(baseline.apply(List.of(severalFeatures("a", "b", "c")))
                        .get(0)
                        .suppressed())
                .isEmpty();
    }

    private static Finding severalFeatures(String... features) {
        return new FindingBuilder(
                        rule("scope.none-requested"),
                        Integration.builder(ApiVersion.V3).build())
                .provider(Provider.GOOGLE)
                .features(List.of(features))
                .message("Nothing is asked for.")
                .build();
    }

    private Finding applied(Finding finding) {
        return new Suppressor(examination(), Rules.all())
                .apply(List.of(finding))
                .get(0);
    }

    @Test
    void theSnippetOfAGroupAcceptsItsFeaturesAndNoOther() {
        String snippet = SuppressionSnippet.text(group(), AS_OF);

        assertThat(snippet.lines().filter(line -> line.contains("feature: "))).hasSize(3);
        assertThat(snippet.lines().filter(line -> line.contains("scope: s"))).hasSize(3);
    }

    @Test
    void reasonAndDayAreWanted() {
        IntegrationBuilder builder = Integration.builder(ApiVersion.V3);
        Suppression noReason = new Suppression(
                "scope", Optional.empty(), Optional.empty(), Optional.empty(), " ", "2027-03-31", Location.NONE);

        assertThatThrownBy(() -> builder.suppression(noReason)).hasMessageContaining("no reason");
        assertThatThrownBy(() -> builder.suppression(suppression("scope", null, null, null, "2027-02-30")))
                .hasMessageContaining("yyyy-MM-dd");
    }

    /** All shapes of suppression, mixed: rule or family, with and without provider, scope and feature. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void acceptsAsManyAsComparingEachWithEach(Shape shape) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            findings.add(finding(
                    i % 3 == 0 ? "scope.missing" : "scope.excess",
                    i % 2 == 0 ? Provider.GOOGLE : Provider.MICROSOFT,
                    "scope-" + i,
                    "feature-" + i % 7));
        }
        for (int i = 0; i < 1_000; i++) {
            shape.add(i, suppressions);
        }
        Suppressor suppressor = new Suppressor(examination(), Rules.all());

        List<Finding> applied = suppressor.apply(findings);

        assertThat(accepted(applied)).isEqualTo(expected(findings, suppressions));
    }

    private enum Shape {
        SNIPPET,
        SCOPE,
        FEATURE,
        MIXED,
        SAME;

        private void add(int i, List<Suppression> all) {
            Provider provider = i % 2 == 0 ? Provider.GOOGLE : Provider.MICROSOFT;
            String rule = i % 3 == 0 ? "scope.missing" : "scope.excess";
            switch (this) {
                case SNIPPET -> all.add(suppression(rule, provider, "scope-" + i, "feature-" + i % 7, "2027-03-31"));
                case SCOPE -> all.add(suppression(rule, null, "scope-" + 2 * i, null, "2027-03-31"));
                case FEATURE -> all.add(suppression("scope", null, null, "feature-" + i, "2027-03-31"));
                case SAME -> all.add(suppression("layer", null, null, null, "2027-03-31"));
                case MIXED ->
                    // The feature is one that no finding has, lest a few suppressions accept everything at once.
                    all.add(suppression(
                            (i & 1) == 0 ? rule : "scope",
                            (i & 2) == 0 ? provider : null,
                            (i & 4) == 0 ? "scope-" + 3 * i : i % 16 == 7 ? null : "other-" + i,
                            (i & 8) == 0 ? null : "other-" + i,
                            "2027-03-31"));
            }
        }
    }

    private static int accepted(List<Finding> findings) {
        int accepted = 0;
        for (Finding finding : findings) {
            accepted += finding.suppressed().isPresent() ? 1 : 0;
        }
        return accepted;
    }

    /** By comparing each with each. */
    private static int expected(List<Finding> findings, List<Suppression> suppressions) {
        int expected = 0;
        for (Finding finding : findings) {
            for (Suppression suppression : suppressions) {
                if (fits(finding, suppression)) {
                    expected++;
                    break;
                }
            }
        }
        return expected;
    }

    private static boolean fits(Finding finding, Suppression suppression) {
        return (suppression.scope().isEmpty()
                        || finding.scopes().contains(suppression.scope().get()))
                && (suppression.feature().isEmpty()
                        || finding.features().contains(suppression.feature().get()))
                && (suppression.provider().isEmpty() || suppression.provider().equals(finding.provider()))
                && (finding.rule().equals(suppression.rule()) || finding.rule().startsWith(suppression.rule() + "."));
    }

    private static Finding finding(String rule, Provider provider, String scope, String feature) {
        Integration integration = Integration.builder(ApiVersion.V3).build();
        return new FindingBuilder(rule(rule), integration)
                .provider(provider)
                .scope(scope)
                .feature(feature)
                .build();
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
