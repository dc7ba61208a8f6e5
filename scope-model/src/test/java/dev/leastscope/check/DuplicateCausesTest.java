package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateCausesTest {
    private static final Integration INTEGRATION =
            Integration.builder(ApiVersion.V3).build();

    private record Named(String id, Severity severity) implements Rule {
        @Override
        public Category category() {
            return Category.BREAKS;
        }

        @Override
        public String summary() {
            return id;
        }

        @Override
        public List<Finding> findings(Examination examination) {
            return List.of();
        }
    }

    private static Finding finding(String rule, Severity severity, String list, String... scopes) {
        FindingBuilder finding = new FindingBuilder(new Named(rule, severity), INTEGRATION)
                .provider(Provider.GOOGLE)
                .layer(Layer.AUTH_REQUEST, list);
        for (String scope : scopes) {
            finding.scope(scope);
        }
        return finding.build();
    }

    private static Finding error(String rule, String... scopes) {
        return finding(rule, Severity.ERROR, "a", scopes);
    }

    private static Finding warning(String rule, String... scopes) {
        return finding(rule, Severity.WARNING, "a", scopes);
    }

    @Test
    void aFindingAboutTheStringHidesItsVerdict() {
        Finding malformed = error("scope.malformed", "x");

        assertThat(DuplicateCauses.keep(
                        List.of(warning("scope.excess", "x"), malformed, warning("scope.too-broad", "x")), Rules.all()))
                .containsExactly(malformed);
    }

    @Test
    void anErrorOfAProvidersRuleHidesTheVerdictOfTheScope() {
        Finding conflict = error("google.metadata-conflict", "x");

        assertThat(DuplicateCauses.keep(List.of(conflict, warning("scope.excess", "x")), Rules.all()))
                .containsExactly(conflict);
    }

    @Test
    void aWarningOfAProvidersRuleHidesNothing() {
        List<Finding> both = List.of(warning("microsoft.admin-consent", "x"), warning("scope.excess", "x"));

        assertThat(DuplicateCauses.keep(both, Rules.all())).isEqualTo(both);
    }

    @Test
    void anErrorThatNamesSeveralScopesHidesEachAndIsNeverHidden() {
        Finding send = error("microsoft.send-without-readwrite", "x", "y");
        Finding misspelt = error("scope.unknown", "x");

        assertThat(DuplicateCauses.keep(List.of(misspelt, send, warning("scope.excess", "y")), Rules.all()))
                .containsExactly(misspelt, send);
    }

    /** Else a team could hide an error by writing the line twice. */
    @Test
    void aDuplicateHidesNothing() {
        List<Finding> both = List.of(warning("scope.duplicate", "x"), warning("scope.excess", "x"));

        assertThat(DuplicateCauses.keep(both, Rules.all())).isEqualTo(both);
    }

    @Test
    void aDuplicateOfAStringThatIsWrongIsNotReportedAsWell() {
        Finding malformed = error("scope.malformed", "x");

        assertThat(DuplicateCauses.keep(List.of(malformed, warning("scope.duplicate", "x")), Rules.all()))
                .containsExactly(malformed);
    }

    @Test
    void otherListsAreOtherCauses() {
        List<Finding> both =
                List.of(error("scope.malformed", "x"), finding("scope.excess", Severity.WARNING, "another", "x"));

        assertThat(DuplicateCauses.keep(both, Rules.all())).isEqualTo(both);
    }

    @Test
    void whatIsMissingIsNoPartOfThis() {
        List<Finding> both = List.of(error("scope.malformed", "x"), error("scope.missing", "x"));

        assertThat(DuplicateCauses.keep(both, Rules.all())).isEqualTo(both);
    }
}
