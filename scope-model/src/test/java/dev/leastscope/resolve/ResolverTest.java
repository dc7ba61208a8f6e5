package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer says, case by case. */
class ResolverTest {
    private static final String GOOGLE = "https://www.googleapis.com/auth/";

    @Test
    void featuresOperationIdsAndTriggersAreNeeds() {
        Resolution resolution = v3(
                Provider.GOOGLE,
                List.of("messages.read", "GET /v3/grants/{id}/messages/{id}", "grant.expired", "message.created"));
        assertThat(resolution.unknown()).isEmpty();
        assertThat(resolution.needs())
                .extracting(need -> need.operation().id())
                .containsExactly(
                        "GET /v3/grants/{grant_id}/messages",
                        "GET /v3/grants/{grant_id}/messages/{message_id}",
                        "grant.expired",
                        "message.created");
        assertThat(resolution.needs().get(1).neededBy())
                .extracting(Named::text)
                .containsExactly("messages.read", "GET /v3/grants/{id}/messages/{id}");
        assertThat(resolution.needs())
                .extracting(Need::cover)
                .containsExactly(
                        Need.Cover.NOT_JUDGED, Need.Cover.NOT_JUDGED, Need.Cover.NOT_NEEDED, Need.Cover.NOT_JUDGED);
    }

    @Test
    void aTriggerMayStandAmongTheFeaturesButNoFeatureAmongTheTriggers() {
        Integration integration = Integration.builder(ApiVersion.V3)
                .features("message.created")
                .triggers("messages.read", "mesage.created")
                .connector(Provider.GOOGLE, connector -> {})
                .build();
        Resolution resolution = Asking.RESOLVER.resolve(integration).get(0);
        assertThat(resolution.needs()).extracting(Need::operation).allMatch(Operation::isTrigger);
        assertThat(resolution.unknown())
                .extracting(unknown -> unknown.written().text())
                .containsExactly("messages.read", "mesage.created");
        assertThat(resolution.unknown()).allMatch(UnknownName::trigger);
        assertThat(nearest(resolution.unknown().get(1)).get(0)).isEqualTo("message.created");
    }

    @ParameterizedTest
    @CsvSource({
        "message.read, messages.read",
        "Messages.Read, messages.read",
        "read.messages, messages.read",
        "messages-read, messages.read",
        "messages.snd, messages.send",
        "GET /v3/grants/{grant_id}/mesages, GET /v3/grants/{grant_id}/messages"
    })
    void anUnknownNameSaysTheNearest(String written, String nearest) {
        Resolution resolution = v3(Provider.GOOGLE, List.of(written));
        assertThat(nearest(resolution.unknown().get(0)).get(0)).isEqualTo(nearest);
        assertThat(nearest(resolution.unknown().get(0))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void nothingIsNearToNonsense() {
        assertThat(nearest(v3(Provider.GOOGLE, List.of("frobnicate.everything"))
                        .unknown()
                        .get(0)))
                .isEmpty();
    }

    private static List<String> nearest(UnknownName unknown) {
        return NearestNames.of(unknown, Catalog.builtIn(), ApiVersion.V3).names();
    }

    @Test
    void aListThatIsNotGivenIsNotJudged() {
        Resolution resolution = v3(Provider.GOOGLE, List.of("messages.read"));
        assertThat(resolution.listKnown()).isFalse();
        assertThat(resolution.least()).isNotEmpty();
        assertThat(resolution.missing()).isEmpty();
        assertThat(resolution.judgements()).isEmpty();
    }

    @Test
    void anEmptyListLacksEverything() {
        Resolution resolution = v3(Provider.GOOGLE, List.of("messages.read"), List.of());
        assertThat(resolution.listKnown()).isTrue();
        assertThat(resolution.missing()).isEqualTo(resolution.least());
        assertThat(resolution.needs()).allMatch(need -> need.cover() == Need.Cover.UNMET);
    }

    @Test
    void coverIsSaidForEachNeed() {
        assertThat(covers(List.of("messages.read"), "gmail.readonly")).containsOnly(Need.Cover.MET);
        assertThat(covers(List.of("messages.clean"), "gmail.modify")).containsOnly(Need.Cover.MET_BY_HIERARCHY);
        assertThat(covers(List.of("folders.read"), "gmail.readonly")).contains(Need.Cover.MET_BY_ASSUMPTION);
        assertThat(covers(List.of("events.rsvp"), "calendar.events")).containsOnly(Need.Cover.DEGRADED);
        assertThat(covers(List.of("messages.read"), "gmail.send")).containsOnly(Need.Cover.UNMET);
        assertThat(covers(List.of("shared-folders.read"), "gmail.readonly")).containsOnly(Need.Cover.UNAVAILABLE);
    }

    @Test
    void underDocumentedCoverageNeitherHierarchyNorAssumptionCounts() {
        for (List<String> names : List.of(List.of("messages.clean"), List.of("folders.read"))) {
            Resolution resolution = Asking.about(
                    ApiVersion.V3,
                    Provider.GOOGLE,
                    Coverage.DOCUMENTED,
                    names,
                    List.of(GOOGLE + (names.contains("folders.read") ? "gmail.readonly" : "gmail.modify")));
            assertThat(resolution.needs()).anyMatch(need -> need.cover() == Need.Cover.UNMET);
            assertThat(resolution.missing()).isEqualTo(resolution.least());
        }
    }

    @Test
    void whatIsOnlyDegradedIsStillMissing() {
        Resolution resolution = v3(Provider.GOOGLE, List.of("events.rsvp"), List.of(GOOGLE + "calendar.events"));
        assertThat(Asking.shortNames(resolution.missing())).containsExactly("gmail.send");
        assertThat(verdicts(resolution)).containsExactly("calendar.events KEPT");
    }

    @Test
    void theFourVerdicts() {
        List<String> readAndSend = List.of("messages.read", "messages.send");
        assertThat(verdicts(
                        v3(Provider.GOOGLE, readAndSend, List.of(GOOGLE + "gmail.modify", GOOGLE + "gmail.readonly"))))
                .containsExactly(
                        "gmail.modify TOO_BROAD gmail.readonly gmail.send", "gmail.readonly REDUNDANT gmail.modify");
        assertThat(verdicts(v3(
                        Provider.GOOGLE,
                        readAndSend,
                        List.of(GOOGLE + "gmail.readonly", GOOGLE + "gmail.send", GOOGLE + "calendar"))))
                .containsExactly("gmail.readonly KEPT", "gmail.send KEPT", "calendar EXCESS");
    }

    @Test
    void identityIsNeverJudged() {
        Resolution resolution = v3(
                Provider.MICROSOFT,
                List.of("messages.read"),
                List.of("Mail.Read", "offline_access", "openid", "profile", "User.Read", "email"));
        assertThat(verdicts(resolution)).containsExactly("Mail.Read KEPT");
        assertThat(Asking.shortNames(resolution.identity()))
                .containsExactlyInAnyOrder("User.Read", "offline_access", "openid", "profile");
    }

    @Test
    void identityIsExpectedWhereSomebodySignsIn() {
        assertThat(Asking.shortNames(v3(Provider.GOOGLE, List.of()).identity()))
                .containsExactlyInAnyOrder("openid", "userinfo.email", "userinfo.profile");
        assertThat(Asking.shortNames(v3(Provider.YAHOO, List.of()).identity())).containsExactly("email");
        assertThat(v3(Provider.EWS, List.of()).identity()).isEmpty();
        assertThat(v3(Provider.IMAP, List.of()).identity()).isEmpty();
        assertThat(identity(Auth.BYO)).hasSize(3);
        assertThat(identity(Auth.SERVICE_ACCOUNT)).isEmpty();
    }

    private static List<String> identity(Auth auth) {
        Integration integration = Integration.builder(ApiVersion.V3)
                .connector(Provider.GOOGLE, connector -> connector.auth(auth))
                .build();
        return Asking.shortNames(Asking.RESOLVER.resolve(integration).get(0).identity());
    }

    @Test
    void zoomIsJudgedOnlyOnWhatItCanDoUnlessAskedByName() {
        Integration shared = Integration.builder(ApiVersion.V3)
                .features("messages.read", "events.conferencing-zoom")
                .triggers("message.created")
                .connector(Provider.ZOOM, connector -> {})
                .connector(Provider.VIRTUAL_CALENDAR, connector -> {})
                .connector(Provider.IMAP, connector -> {})
                .build();
        List<Resolution> resolutions = Asking.RESOLVER.resolve(shared);
        assertThat(covers(resolutions.get(0))).doesNotContain(Need.Cover.UNAVAILABLE);
        assertThat(covers(resolutions.get(1))).doesNotContain(Need.Cover.UNAVAILABLE);
        assertThat(covers(resolutions.get(2))).contains(Need.Cover.UNAVAILABLE);
        Integration own = Integration.builder(ApiVersion.V3)
                .connector(Provider.ZOOM, connector -> connector.features("messages.read"))
                .build();
        assertThat(covers(Asking.RESOLVER.resolve(own).get(0))).containsOnly(Need.Cover.UNAVAILABLE);
    }

    @Test
    void zoomsScopesStandOnTheZoomAppSoNothingIsMissing() {
        Resolution resolution = v3(Provider.ZOOM, List.of("events.conferencing-zoom"));
        assertThat(resolution.least()).isNotEmpty();
        assertThat(resolution.listKnown()).isFalse();
        assertThat(resolution.missing()).isEmpty();
    }

    private static Resolution v3(Provider provider, List<String> names) {
        return Asking.about(ApiVersion.V3, provider, Coverage.IMPLIED, names);
    }

    private static Resolution v3(Provider provider, List<String> names, List<String> scopes) {
        return Asking.about(ApiVersion.V3, provider, Coverage.IMPLIED, names, scopes);
    }

    private static List<Need.Cover> covers(List<String> names, String scope) {
        return covers(v3(Provider.GOOGLE, names, List.of(GOOGLE + scope)));
    }

    private static List<Need.Cover> covers(Resolution resolution) {
        return resolution.needs().stream().map(Need::cover).toList();
    }

    static List<String> verdicts(Resolution resolution) {
        return resolution.judgements().stream()
                .map(judgement -> String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(
                                                judgement.scope().shortName(),
                                                judgement.verdict().name()),
                                        Asking.shortNames(judgement.instead()).stream())
                                .toList()))
                .toList();
    }
}
