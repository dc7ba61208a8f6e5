package dev.leastscope.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.CheckOptions;
import dev.leastscope.Leastscope;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Publishing;
import dev.leastscope.integration.Users;
import dev.leastscope.text.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the findings about provider apps say beside their message, which the cases hold. */
class LayerRulesTest {
    private static final String GOOGLE = "https://www.googleapis.com/auth/";

    private static List<Named> named(String... texts) {
        List<Named> names = new ArrayList<>();
        for (String text : texts) {
            names.add(new Named(text, Location.NONE));
        }
        return names;
    }

    private static ProviderApp app(List<Named> scopes, List<Named> application) {
        return new ProviderApp(
                "",
                Optional.ofNullable(scopes),
                Optional.of(Users.EXTERNAL),
                Optional.of(Publishing.TESTING),
                Optional.of(List.of()),
                false,
                Optional.empty(),
                Location.NONE,
                Location.NONE,
                application,
                Optional.empty());
    }

    private static Finding only(String rule, Integration integration) {
        List<Finding> found =
                Leastscope.check(integration, CheckOptions.asOf(LocalDate.of(2026, 11, 21))).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void theCeilingNamesThePermissionAndItsIds() {
        Finding finding = only(
                "layer.ceiling",
                Integration.builder(ApiVersion.V3)
                        .features("messages.send")
                        .connector(
                                Provider.MICROSOFT,
                                microsoft -> microsoft
                                        .scopes("offline_access", "Mail.ReadWrite", "Mail.Send")
                                        .providerApp(app(named("Mail.Send", "offline_access"), List.of())))
                        .build());

        assertThat(finding.scopes()).containsExactly("https://graph.microsoft.com/Mail.ReadWrite");
        assertThat(finding.fix())
                .contains("the delegated permission `Mail.ReadWrite` of Microsoft Graph")
                .contains("resourceAppId 00000003-0000-0000-c000-000000000000")
                .contains("id 024d486e-b451-40bb-833d-3e66d98c5c73, type Scope");
    }

    @Test
    void aServiceAccountUsesApplicationPermissions() {
        Finding finding = only(
                "layer.ceiling",
                Integration.builder(ApiVersion.V3)
                        .features("messages.read")
                        .connector(
                                Provider.MICROSOFT,
                                microsoft -> microsoft
                                        .auth(Auth.SERVICE_ACCOUNT)
                                        .scopes("Mail.Read")
                                        .providerApp(app(named("Mail.Read"), named("Calendars.Read"))))
                        .build());

        assertThat(finding.fix())
                .contains("the application permission `Mail.Read`")
                .contains("id 810c84a8-4a9e-49e6-bf7d-12d183f40d01, type Role");
    }

    @Test
    void theUnverifiedRestrictedScopeNamesWhatForcesItAndWhatDroppingItSaves() {
        Finding finding = only(
                "google.restricted-unverified",
                Integration.builder(ApiVersion.V3)
                        .features("messages.update", "messages.send", "events.read")
                        .connector(
                                Provider.GOOGLE,
                                google -> google.scopes(GOOGLE + "gmail.modify", GOOGLE + "calendar.events.readonly")
                                        .providerApp(app(null, List.of())))
                        .build());

        assertThat(finding.features()).containsExactly("messages.update");
        assertThat(finding.scopes()).containsExactly(GOOGLE + "gmail.modify");
        assertThat(finding.message())
                .contains("`messages.update` requires it")
                .contains("Without it, `gmail.modify` is not needed and `gmail.send` is enough")
                .contains("no restricted scope is left, and no security assessment is needed");
    }
}
