package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is different in API v2. */
class NylasScopesTest {
    @Test
    void theRefusedCallOfTheDocumentationIsMissing() {
        Resolution resolution =
                about(Provider.GOOGLE, List.of("messages.update"), List.of("email.read_only", "email.send"));
        assertThat(Asking.strings(resolution.missing())).containsExactly("email.modify");
        assertThat(resolution.needs()).allMatch(need -> need.cover() == Need.Cover.UNMET);
    }

    @Test
    void withNothingRequestedTheDefaultsAreJudged() {
        for (List<String> nothing : Arrays.asList(List.<String>of(), null)) {
            Resolution resolution = about(Provider.GOOGLE, List.of("contacts.read"), nothing);
            assertThat(resolution.listKnown()).isTrue();
            assertThat(resolution.defaulted()).isTrue();
            assertThat(resolution.requested())
                    .extracting(entry -> entry.written().text())
                    .containsExactlyInAnyOrder("email", "contacts", "calendar");
            assertThat(resolution.missing()).isEmpty();
            assertThat(ResolverTest.verdicts(resolution))
                    .containsExactlyInAnyOrder(
                            "email EXCESS", "contacts TOO_BROAD contacts.read_only", "calendar EXCESS");
        }
    }

    @Test
    void theUmbrellaCoversDraftsAndFoldersByAssumptionOnly() {
        Resolution resolution = about(Provider.GOOGLE, List.of("drafts.write"), List.of("email"));
        assertThat(resolution.needs()).allMatch(need -> need.cover() == Need.Cover.MET_BY_ASSUMPTION);
        assertThat(resolution.missing()).isEmpty();
        assertThat(ResolverTest.verdicts(resolution)).containsExactly("email TOO_BROAD email.drafts");
    }

    @Test
    void theUmbrellaStandsInNoLeastSet() {
        for (Provider provider : Provider.values()) {
            for (Coverage coverage : Coverage.values()) {
                Resolution resolution = Asking.about(ApiVersion.V2, provider, coverage, Asking.names(ApiVersion.V2));
                assertThat(Asking.strings(resolution.least())).doesNotContain("email");
            }
        }
    }

    /** The hierarchy leaves the umbrella out, since it is only assumed; so the options must say where it does. */
    @Test
    void whereverAMailScopeDoesAnOptionTellAboutTheUmbrella() {
        for (Operation operation : Asking.CATALOG.operations(ApiVersion.V2)) {
            for (Provider provider : Provider.values()) {
                Requirement requirement = Asking.CATALOG.requirement(operation, provider);
                boolean mail = requirement.options().stream()
                        .flatMap(option -> option.scopes().stream())
                        .anyMatch(scope -> scope.name().startsWith("email."));
                if (mail) {
                    assertThat(requirement.options())
                            .as("%s at %s", operation, provider)
                            .anyMatch(NylasScopesTest::namesTheUmbrella);
                }
            }
        }
    }

    private static boolean namesTheUmbrella(Option option) {
        return option.scopes().stream().anyMatch(scope -> scope.name().equals("email"));
    }

    @Test
    void overImapCalendarAndContactsNeedAMailScope() {
        assertThat(Asking.strings(
                        about(Provider.IMAP, List.of("calendars.read"), null).least()))
                .containsExactly("calendar.read_only", "email.read_only");
        assertThat(Asking.strings(
                        about(Provider.GOOGLE, List.of("calendars.read"), null).least()))
                .containsExactly("calendar.read_only");
    }

    @Test
    void aListCostsWhatTheProvidersScopesCostThatServeIt() {
        assertThat(cost(Provider.GOOGLE, "email.read_only").burden()).isEqualTo(2);
        assertThat(cost(Provider.GOOGLE, "email.send").burden()).isEqualTo(1);
        assertThat(cost(Provider.GOOGLE, "email").burden()).isEqualTo(2);
        assertThat(cost(Provider.MICROSOFT, "room_resources.read_only").burden())
                .isEqualTo(2);
        assertThat(cost(Provider.MICROSOFT, "email.read_only").burden()).isEqualTo(1);
        assertThat(cost(Provider.IMAP, "email").burden()).isZero();
    }

    private static Cost cost(Provider provider, String scope) {
        return about(provider, List.of(), List.of(scope)).requestedCost();
    }

    @Test
    void theGoogleAppMustEnableTheLeastScopesThatServeTheList() {
        List<Scope> enabled = about(
                        Provider.GOOGLE, List.of(), List.of("email.modify", "email.send", "email.read_only"))
                .providerScopes()
                .orElseThrow();
        assertThat(Asking.shortNames(enabled))
                .containsExactlyInAnyOrder("gmail.modify", "openid", "userinfo.email", "userinfo.profile");
        assertThat(Asking.shortNames(about(Provider.GOOGLE, List.of(), List.of("email.send"))
                        .providerScopes()
                        .orElseThrow()))
                .contains("gmail.send");
    }

    @Test
    void theAzureAppMustEnableTheWholeList() {
        List<Scope> enabled = about(Provider.MICROSOFT, List.of(), List.of("calendar.read_only"))
                .providerScopes()
                .orElseThrow();
        assertThat(Asking.shortNames(enabled))
                .contains(
                        "offline_access",
                        "User.Read",
                        "Calendars.ReadWrite.Shared",
                        "outlook.office365.com/EWS.AccessAsUser.All");
    }

    @Test
    void elsewhereThereIsNoProviderApp() {
        for (Provider provider : List.of(Provider.IMAP, Provider.ICLOUD, Provider.EWS, Provider.YAHOO)) {
            assertThat(about(provider, List.of(), List.of("email")).providerScopes())
                    .as(provider.id())
                    .isEmpty();
        }
    }

    private static Resolution about(Provider provider, List<String> names, List<String> scopes) {
        return Asking.about(ApiVersion.V2, provider, Coverage.IMPLIED, names, scopes);
    }
}
