package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** gmail.metadata never stands beside a wider reading scope, neither in what is asked nor in what is proposed. */
class MetadataConflictTest {
    private static final String GOOGLE = "https://www.googleapis.com/auth/";
    private static final String METADATA = GOOGLE + "gmail.metadata";
    private static final String TRIGGER = "message.created.metadata";

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOGLE + "gmail.readonly",
                GOOGLE + "gmail.modify",
                "https://mail.google.com/",
                "gmail.readonly",
                "https://mail.google.com"
            })
    void besideAWiderScopeTheEntryIsAConflictAndNotJudged(String wider) {
        Resolution resolution = v3(List.of("messages.read"), List.of(METADATA, wider));
        assertThat(resolution.metadataConflict())
                .extracting(entry -> entry.written().text())
                .containsExactly(METADATA);
        assertThat(resolution.judgements()).hasSize(1);
        assertThat(resolution.missing()).isEmpty();
    }

    @Test
    void aloneItIsJudgedLikeAnyOther() {
        Resolution met = v3(List.of(TRIGGER), List.of(METADATA));
        assertThat(met.metadataConflict()).isEmpty();
        assertThat(ResolverTest.verdicts(met)).containsExactly("gmail.metadata KEPT");
        Resolution useless = v3(List.of("messages.send"), List.of(METADATA, GOOGLE + "gmail.send"));
        assertThat(ResolverTest.verdicts(useless)).containsExactly("gmail.metadata EXCESS", "gmail.send KEPT");
    }

    @ParameterizedTest
    @EnumSource
    void noWiderScopeStandsInForIt(Coverage coverage) {
        Resolution resolution = Asking.about(
                ApiVersion.V3, Provider.GOOGLE, coverage, List.of(TRIGGER), List.of(GOOGLE + "gmail.readonly"));
        assertThat(Asking.shortNames(resolution.least())).containsExactly("gmail.metadata");
        assertThat(Asking.shortNames(resolution.missing())).containsExactly("gmail.metadata");
        assertThat(ResolverTest.verdicts(resolution)).containsExactly("gmail.readonly EXCESS");
    }

    @ParameterizedTest
    @EnumSource
    void aTriggerThatNeedsItGivesWayToANeedForAWiderScope(Coverage coverage) {
        for (List<String> scopes : List.of(List.<String>of(), List.of(METADATA))) {
            Resolution resolution =
                    Asking.about(ApiVersion.V3, Provider.GOOGLE, coverage, List.of(TRIGGER, "messages.read"), scopes);
            assertThat(Asking.shortNames(resolution.least())).containsExactly("gmail.readonly");
            assertThat(Asking.shortNames(resolution.missing())).containsExactly("gmail.readonly");
            assertThat(resolution.needs())
                    .filteredOn(need -> need.operation().id().equals(TRIGGER))
                    .allMatch(need -> need.cover() == Need.Cover.CONFLICT);
        }
    }

    @Test
    void besideNeedsThatDoNotReadMessagesItStays() {
        assertThat(Asking.shortNames(
                        v3(List.of(TRIGGER, "folders.write"), List.of()).least()))
                .containsExactly("gmail.labels", "gmail.metadata");
    }

    @Test
    void aConflictingEntryIsNotMissingAtTheSameTime() {
        Resolution resolution = v3(List.of(TRIGGER), List.of(METADATA, GOOGLE + "gmail.readonly"));
        assertThat(resolution.metadataConflict()).hasSize(1);
        assertThat(resolution.missing()).isEmpty();
    }

    @Test
    void inV2OnlyAtGoogle() {
        List<String> scopes = List.of("email.metadata", "email.read_only");
        assertThat(Asking.about(ApiVersion.V2, Provider.GOOGLE, Coverage.IMPLIED, List.of(), scopes)
                        .metadataConflict())
                .hasSize(1);
        assertThat(Asking.about(ApiVersion.V2, Provider.MICROSOFT, Coverage.IMPLIED, List.of(), scopes)
                        .metadataConflict())
                .isEmpty();
    }

    private static Resolution v3(List<String> names, List<String> scopes) {
        return Asking.about(ApiVersion.V3, Provider.GOOGLE, Coverage.IMPLIED, names, scopes);
    }
}
