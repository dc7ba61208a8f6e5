package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.integration.Integration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a project built in code makes of an error that names no call. */
class StepCollectorTest {
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-21");
    private static final String GOOGLE_403 = "Request had insufficient authentication scopes.";

    @Test
    void whatTheFeaturesLackIsToBeAdded() {
        Integration project = Integration.builder(ApiVersion.V3)
                .features("messages.read", "messages.send")
                .connector(
                        Provider.GOOGLE,
                        connector -> connector.scopes("https://www.googleapis.com/auth/gmail.readonly"))
                .connector(Provider.MICROSOFT, connector -> connector.scopes("offline_access"))
                .build();
        List<Step> steps = answer(GOOGLE_403, project).steps();
        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).add()).containsExactly("https://www.googleapis.com/auth/gmail.send");
        assertThat(steps.get(0).provider()).contains(Provider.GOOGLE);
        assertThat(steps.get(0).who()).containsExactly(Actor.DEVELOPER, Actor.END_USER);
        assertThat(steps.get(0).rule()).isEqualTo("scope.missing");
    }

    @Test
    void aTextWithoutACallIsNotHeldAgainstTheLists() {
        Integration project = Integration.builder(ApiVersion.V3)
                .features("messages.read")
                .connector(
                        Provider.GOOGLE,
                        connector -> connector.scopes("https://www.googleapis.com/auth/gmail.readonly"))
                .build();
        ErrorAnswer answer = answer(GOOGLE_403, project);
        assertThat(answer.steps()).isEmpty();
        assertThat(answer.project()).isEqualTo(ErrorAnswer.Project.JUDGED);
        assertThat(DiagnosisText.of(
                        DIAGNOSER.explain(GOOGLE_403, Optional.of(project)).orThrow()))
                .contains("does not name the call that failed", "Add METHOD path")
                .doesNotContain("shows nothing");
        assertThat(answer.causes())
                .filteredOn(cause -> cause.cause().rules().contains("scope.missing"))
                .allMatch(cause -> cause.standing() == RankedCause.Standing.POSSIBLE);
    }

    @Test
    void manyFindingsAreCounted() {
        var builder = Integration.builder(ApiVersion.V3);
        Catalog.builtIn().operations(ApiVersion.V3).forEach(operation -> {
            if (!operation.isTrigger()) {
                builder.features(operation.id());
            }
        });
        // One finding for each missing scope of each list, so several lists make many.
        builder.connector(Provider.GOOGLE, connector -> {
            connector.scopes("openid");
            for (int i = 0; i < 10; i++) {
                connector.authRequest("request-" + i, "openid");
            }
        });
        Integration project = builder.build();
        List<Step> steps = answer(GOOGLE_403, project).steps();
        assertThat(steps).hasSize(21);
        assertThat(steps.get(20).what()).contains("more findings", "scope:check");
    }

    private static ErrorAnswer answer(String pasted, Integration project) {
        return DIAGNOSER
                .explain(pasted, Optional.of(project))
                .orThrow()
                .answers()
                .get(0);
    }
}
