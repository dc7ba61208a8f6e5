package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The proof that goes with a least set, and what dropping a feature would save. */
class ReasonsTest {
    @Test
    void saysWhyNotSendBesideCompose() {
        Resolution resolution = google("drafts.write", "messages.send");
        Reason reason = resolution.reasons().get(0);
        assertThat(reason.scope().shortName()).isEqualTo("gmail.compose");
        assertThat(reason.needs())
                .extracting(need -> need.neededBy().get(0).text())
                .contains("drafts.write", "messages.send");
        assertThat(reason.source().url()).startsWith("https://");
        assertThat(refused(reason))
                .containsExactly(
                        "mail.google.com: changes: It would allow 28 API methods that change data, not 8.",
                        "gmail.modify: changes: It would allow 24 API methods that change data, not 8.",
                        "gmail.compose gmail.send: count: Users would grant 2 scopes, not 1.");
    }

    @Test
    void saysThatAHeavierTierWasRefused() {
        Reason reason = google("messages.send").reasons().get(0);
        assertThat(reason.scope().shortName()).isEqualTo("gmail.send");
        assertThat(refused(reason)).contains("gmail.compose: burden: It would make the app restricted, not sensitive.");
    }

    @TestFactory
    List<DynamicTest> everyRefusedSetWouldDoAndIsWorse() {
        List<DynamicTest> tests = new ArrayList<>();
        for (World world : World.all()) {
            tests.add(DynamicTest.dynamicTest(world.toString(), () -> {
                for (String name : Asking.names(world.api)) {
                    Resolution resolution = world.about(List.of(name));
                    for (Reason reason : resolution.reasons()) {
                        for (Reason.Refusal refusal : reason.refused()) {
                            assertThat(world.force.compare(resolution.least(), refusal.scopes()))
                                    .as("%s: %s", name, refusal)
                                    .isNegative();
                            for (Need need : world.meetable(resolution)) {
                                assertThat(world.force.meets(refusal.scopes(), need, false))
                                        .as("%s: %s", name, refusal)
                                        .isTrue();
                            }
                        }
                    }
                }
            }));
        }
        return tests;
    }

    @Test
    void savingsSayWhatEachFeatureCosts() {
        Resolution resolution = google("messages.send", "messages.update", "calendars.read");
        List<Saving> savings = Asking.RESOLVER.savings(resolution);
        assertThat(savings).extracting(Saving::feature).containsExactly("messages.update", "calendars.read");
        Saving update = savings.get(0);
        assertThat(Asking.shortNames(update.dropped())).containsExactly("gmail.modify");
        assertThat(Asking.shortNames(update.added())).containsExactly("gmail.send");
        assertThat(update.before().burden()).isEqualTo(2);
        assertThat(update.after().burden()).isEqualTo(1);
    }

    @Test
    void savingsAskUnderTheSameCoverage() {
        List<String> names = List.of("messages.update", "messages.clean");
        Resolution documented = Asking.about(ApiVersion.V3, Provider.GOOGLE, Coverage.DOCUMENTED, names);
        assertThat(Asking.RESOLVER.savings(documented))
                .extracting(Saving::feature)
                .containsExactlyElementsOf(new TreeSet<>(names).descendingSet());
        Resolution implied = Asking.about(ApiVersion.V3, Provider.GOOGLE, Coverage.IMPLIED, names);
        assertThat(Asking.RESOLVER.savings(implied)).extracting(Saving::feature).containsExactly("messages.update");
    }

    private static Resolution google(String... names) {
        return Asking.about(ApiVersion.V3, Provider.GOOGLE, Coverage.IMPLIED, List.of(names));
    }

    private static List<String> refused(Reason reason) {
        List<String> refused = new ArrayList<>();
        for (Reason.Refusal refusal : reason.refused()) {
            refused.add(shortNames(refusal.scopes()) + ": " + refusal.step() + ": " + refusal.why());
        }
        return refused;
    }

    private static String shortNames(List<Scope> scopes) {
        return String.join(" ", Asking.shortNames(scopes));
    }
}
