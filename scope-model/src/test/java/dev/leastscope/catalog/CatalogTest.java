package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tables answer, and how they are asked. */
class CatalogTest {
    private static final String GRANT = "/v3/grants/{grant_id}/";
    private static final Catalog CATALOG = Catalog.builtIn();

    private static Requirement v3(String operation, Provider provider) {
        return CATALOG.requirement(CATALOG.operation(ApiVersion.V3, operation).orElseThrow(), provider);
    }

    private static Requirement v2(String operation, Provider provider) {
        return CATALOG.requirement(CATALOG.operation(ApiVersion.V2, operation).orElseThrow(), provider);
    }

    private static List<String> options(Requirement requirement) {
        List<String> options = new ArrayList<>();
        for (Option option : requirement.options()) {
            List<String> names = option.scopes().stream().map(Scope::shortName).toList();
            options.add(String.join(" + ", names)
                    + (option.effect() == Option.Effect.DEGRADED ? " (degraded)" : "")
                    + (option.source().basis() == Basis.ASSUMED ? " (assumed)" : ""));
        }
        return options;
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationHasAStateAtEveryProvider(ApiVersion api) {
        for (Operation operation : CATALOG.operations(api)) {
            for (Provider provider : Provider.values()) {
                Requirement requirement = CATALOG.requirement(operation, provider);
                assertThat(requirement.options().isEmpty())
                        .as(operation + " at " + provider)
                        .isEqualTo(requirement.state() != Requirement.State.SCOPES);
                assertThat(requirement.source().url()).startsWith("https://");
                for (Option option : requirement.options()) {
                    assertThat(option.scopes()).isNotEmpty().isSorted();
                    assertThat(option.lost().isEmpty()).isEqualTo(option.effect() == Option.Effect.FULL);
                }
            }
        }
    }

    @Test
    void everyNeedWithScopesCanBeMetSolidly() {
        for (ApiVersion api : ApiVersion.values()) {
            for (Operation operation : CATALOG.operations(api)) {
                for (Provider provider : Provider.values()) {
                    Requirement requirement = CATALOG.requirement(operation, provider);
                    if (requirement.state() == Requirement.State.SCOPES) {
                        assertThat(requirement.options())
                                .as(operation + " at " + provider)
                                .anyMatch(option -> option.isSolid()
                                        && option.scopes().stream().allMatch(s -> s.isCandidate() || s.isIdentity()));
                    }
                }
            }
        }
    }

    @Test
    void placeholdersMatchByPlace() {
        assertThat(CATALOG.operation(ApiVersion.V3, "GET /v3/grants/{identifier}/messages/{id}"))
                .contains(CATALOG.operation(ApiVersion.V3, "GET " + GRANT + "messages/{message_id}")
                        .orElseThrow());
        assertThat(CATALOG.operation(ApiVersion.V3, "GET /v3/grants/{identifier}/messages/{id}#shared-from"))
                .map(Operation::id)
                .contains("GET " + GRANT + "messages/{message_id}#shared-from");
        assertThat(CATALOG.operation(ApiVersion.V3, "GET /v3/grants/me/messages"))
                .isEmpty();
        assertThat(CATALOG.operation(ApiVersion.V3, "GET /v3/grants/{grant_id/messages"))
                .isEmpty();
        assertThat(CATALOG.operation(ApiVersion.V3, "")).isEmpty();
    }

    @Test
    void aVariantWithoutARowIsItsPlainOperation() {
        assertThat(CATALOG.operation(ApiVersion.V3, "GET " + GRANT + "messages#hard-delete"))
                .map(Operation::id)
                .contains("GET " + GRANT + "messages");
        assertThat(CATALOG.operation(ApiVersion.V3, "GET " + GRANT + "messages#hard-deleted"))
                .isEmpty();
        assertThat(CATALOG.operation(ApiVersion.V3, "GET " + GRANT + "messages#"))
                .isEmpty();
        assertThat(CATALOG.operation(ApiVersion.V3, "POST " + GRANT + "events#primary")
                        .flatMap(Operation::variant))
                .contains("primary");
    }

    @Test
    void anOperationOfNoTableIsRefused() {
        Operation foreign = new Operation(ApiVersion.V3, "GET /x", Operation.Kind.CALL, "GET /x", "");
        assertThatThrownBy(() -> CATALOG.requirement(foreign, Provider.GOOGLE)).hasMessageContaining("GET /x");
    }

    @ParameterizedTest
    @CsvSource({
        "messages#shared-from, GET, microsoft",
        "folders/{folder_id}#shared-from, DELETE, microsoft",
        "attachment-uploads, POST, microsoft",
        "events#teams, POST, microsoft",
        "events#meet, POST, google"
    })
    void whatOneProviderHasIsUnavailableElsewhere(String path, String method, String only) {
        for (Provider provider : Provider.values()) {
            Requirement.State state = v3(method + " " + GRANT + path, provider).state();
            assertThat(state == Requirement.State.UNAVAILABLE)
                    .as(provider.id())
                    .isEqualTo(!provider.id().equals(only));
        }
    }

    @Test
    void aVariantTakesTheRowOfItsPlainOperation() {
        assertThat(options(v3("GET " + GRANT + "events#primary", Provider.GOOGLE)))
                .containsExactly("calendar", "calendar.readonly (assumed)");
        assertThat(options(v3("GET " + GRANT + "events#primary", Provider.MICROSOFT)))
                .isEqualTo(options(v3("GET " + GRANT + "events", Provider.MICROSOFT)));
        assertThat(v3("GET " + GRANT + "events#primary", Provider.ICLOUD).state())
                .isEqualTo(Requirement.State.UNAVAILABLE);
        assertThat(options(v3("POST " + GRANT + "events#zoom", Provider.GOOGLE)))
                .containsExactly("calendar.events", "calendar");
        assertThat(options(v3("POST " + GRANT + "events#zoom", Provider.ZOOM)))
                .containsExactly(
                        "meeting:delete:meeting + meeting:update:meeting + meeting:write:meeting + user:read:user");
        assertThat(options(v3("POST " + GRANT + "messages/send#scheduled", Provider.YAHOO)))
                .containsExactly("email + mail-r + mail-w");
    }

    @Test
    void providersWithoutScopesNeedNoneForWhatTheyServe() {
        assertThat(v3("GET " + GRANT + "messages", Provider.IMAP).state()).isEqualTo(Requirement.State.NONE);
        assertThat(v3("GET " + GRANT + "events", Provider.IMAP).state()).isEqualTo(Requirement.State.UNAVAILABLE);
        assertThat(v3("GET " + GRANT + "events", Provider.ICLOUD).state()).isEqualTo(Requirement.State.NONE);
        assertThat(v3("POST " + GRANT + "calendars/free-busy", Provider.ICLOUD).state())
                .isEqualTo(Requirement.State.UNAVAILABLE);
        assertThat(v3("GET " + GRANT + "events", Provider.VIRTUAL_CALENDAR).state())
                .isEqualTo(Requirement.State.NONE);
        assertThat(v3("GET " + GRANT + "messages", Provider.VIRTUAL_CALENDAR).state())
                .isEqualTo(Requirement.State.UNAVAILABLE);
        assertThat(v3("GET " + GRANT + "contacts", Provider.NYLAS).state()).isEqualTo(Requirement.State.NONE);
        assertThat(v3("GET " + GRANT + "messages", Provider.ZOOM).state()).isEqualTo(Requirement.State.UNAVAILABLE);
        assertThat(v3("GET " + GRANT + "events", Provider.YAHOO).state()).isEqualTo(Requirement.State.UNAVAILABLE);
        assertThat(options(v3("GET " + GRANT + "events", Provider.EWS))).containsExactly("ews.calendars");
        assertThat(options(v3("message.created", Provider.EWS))).containsExactly("ews.messages");
        assertThat(v3("GET " + GRANT + "contacts/groups", Provider.EWS).state())
                .isEqualTo(Requirement.State.UNAVAILABLE);
        for (Provider provider : Provider.values()) {
            assertThat(v3("grant.expired", provider).state()).isEqualTo(Requirement.State.NONE);
            assertThat(v3("notetaker.media", provider).state()).isEqualTo(Requirement.State.NONE);
        }
    }

    @Test
    void notetakerNeedsNoScopeAlsoWhereTheSpecificationIsSilent() {
        for (Operation operation :
                CATALOG.feature(ApiVersion.V3, "notetaker.use").orElseThrow().operations()) {
            String id = operation.id();
            for (Provider provider : List.of(Provider.GOOGLE, Provider.MICROSOFT, Provider.YAHOO)) {
                Requirement requirement = v3(id, provider);
                assertThat(requirement.state()).as(id).isEqualTo(Requirement.State.NONE);
                boolean silent = id.startsWith("DELETE ") || id.endsWith("/leave");
                assertThat(requirement.source().basis()).as(id).isEqualTo(silent ? Basis.DERIVED : Basis.DOCUMENTED);
            }
        }
    }

    @Test
    void whatNoPagePrintsIsUnknown() {
        assertThat(v3("message.opened.legacy", Provider.GOOGLE).state()).isEqualTo(Requirement.State.UNKNOWN);
        assertThat(v3("GET " + GRANT + "attachments/{attachment_id}/download", Provider.YAHOO)
                        .state())
                .isEqualTo(Requirement.State.UNKNOWN);
        assertThat(v3("message.deleted", Provider.MICROSOFT).state()).isEqualTo(Requirement.State.UNKNOWN);
        assertThat(v2("GET /delta", Provider.GOOGLE).state()).isEqualTo(Requirement.State.UNKNOWN);
    }

    @Test
    void contactsAtImapAndIcloudNeedNoScopeAndAtYahooItIsUnknown() {
        for (String path : List.of("contacts", "contacts/{contact_id}")) {
            assertThat(v3("GET " + GRANT + path, Provider.IMAP).state()).isEqualTo(Requirement.State.NONE);
            assertThat(v3("GET " + GRANT + path, Provider.ICLOUD).state()).isEqualTo(Requirement.State.NONE);
            assertThat(v3("GET " + GRANT + path, Provider.YAHOO).state()).isEqualTo(Requirement.State.UNKNOWN);
        }
        assertThat(v3("POST " + GRANT + "contacts", Provider.ICLOUD).state()).isEqualTo(Requirement.State.NONE);
        assertThat(v3("POST " + GRANT + "contacts", Provider.IMAP).state()).isEqualTo(Requirement.State.UNKNOWN);
        assertThat(v3("POST " + GRANT + "contacts", Provider.YAHOO).state()).isEqualTo(Requirement.State.UNKNOWN);
        assertThat(v3("GET " + GRANT + "contacts/groups", Provider.NYLAS).state())
                .isEqualTo(Requirement.State.UNKNOWN);
    }

    /** Without the parameter source Nylas reads the address book. The list that x-scopes prints is wider. */
    @Test
    void thePlainContactsCallNeedsWhatTheAddressBookNeeds() {
        for (String path : List.of("contacts", "contacts/{contact_id}", "contacts/groups")) {
            assertThat(options(v3("GET " + GRANT + path, Provider.MICROSOFT)))
                    .containsExactly("Contacts.Read", "Contacts.Read + People.Read");
            assertThat(options(v3("GET " + GRANT + path, Provider.GOOGLE)).get(0))
                    .isEqualTo("contacts.readonly");
        }
    }

    @Test
    void administrationNeedsNoScopeAnywhere() {
        for (String id : List.of(
                "POST /v3/webhooks",
                "POST /v3/connect/token",
                "DELETE /v3/grants/{grant_id}",
                "GET /v3/grants/{grant_id}/rule-evaluations",
                "GET /v3/metrics/send/summary",
                "alert.triggered")) {
            for (Provider provider : Provider.values()) {
                assertThat(v3(id, provider).state()).as(id).isEqualTo(Requirement.State.NONE);
            }
        }
    }

    @Test
    void notificationsWithACutPayloadNeedWhatThePlainOnesNeed() {
        for (String trigger : List.of("message.created", "message.updated", "message.opened")) {
            for (Provider provider : Provider.values()) {
                Requirement plain = v3(trigger, provider);
                Requirement cut = v3(trigger + ".truncated", provider);
                assertThat(cut.state()).as(trigger + " " + provider).isEqualTo(plain.state());
                assertThat(options(cut)).as(trigger + " " + provider).isEqualTo(options(plain));
            }
        }
    }

    @Test
    void changesOfCalendarsAtGoogleNeedAScopeThatReadsTheListOfCalendars() {
        assertThat(options(v3("calendar.updated", Provider.GOOGLE)))
                .containsExactly(
                        "calendar.readonly", "calendar.events.readonly (assumed)", "calendar.events (assumed)");
    }

    @Test
    void teamsMeetingsNeedTheCalendarOnly() {
        assertThat(options(v3("POST " + GRANT + "events#teams", Provider.MICROSOFT)))
                .containsExactly("Calendars.ReadWrite", "Calendars.ReadWrite + OnlineMeetings.ReadWrite (assumed)");
    }

    @Test
    void degradedAndAssumedOptionsAreSaidSo() {
        String rsvp = "POST " + GRANT + "events/{event_id}/send-rsvp";
        assertThat(options(v3(rsvp, Provider.GOOGLE))).contains("calendar.events (degraded)", "calendar (degraded)");
        assertThat(options(v3(rsvp, Provider.MICROSOFT)))
                .containsExactly(
                        "Calendars.ReadWrite + Mail.ReadWrite + Mail.Send",
                        "Calendars.ReadWrite + Mail.ReadWrite.Shared + Mail.Send",
                        "Calendars.ReadWrite (degraded)");
        assertThat(options(v3("GET " + GRANT + "folders", Provider.GOOGLE)))
                .containsExactly("gmail.labels", "gmail.modify", "gmail.readonly (assumed)");
        assertThat(options(v3("folder.created", Provider.GOOGLE)))
                .containsExactly("gmail.readonly", "gmail.labels (assumed)", "gmail.modify");
        assertThat(options(v2("POST /drafts", Provider.GOOGLE))).containsExactly("email.drafts", "email (assumed)");
        assertThat(options(v2("message.created", Provider.GOOGLE)))
                .containsExactly(
                        "email.metadata",
                        "email.read_only",
                        "email.modify",
                        "email.send (assumed)",
                        "email.drafts (assumed)",
                        "email.folders_and_labels (assumed)",
                        "email (assumed)");
    }

    @Test
    void imapLikeAccountsOfV2NeedAMailScopeBesideCalendarOrContacts() {
        for (Provider provider : List.of(Provider.IMAP, Provider.YAHOO, Provider.ICLOUD)) {
            assertThat(options(v2("GET /calendars", provider)).get(0))
                    .isEqualTo("calendar.read_only + email.read_only");
            assertThat(options(v2("GET /contacts", provider)).get(0)).isEqualTo("contacts.read_only + email.read_only");
        }
        assertThat(options(v2("GET /calendars", Provider.EWS))).containsExactly("calendar.read_only", "calendar");
        assertThat(options(v2("POST /calendars/free-busy", Provider.EWS)))
                .containsExactly("calendar.free_busy + calendar.read_only", "calendar + calendar.free_busy");
        assertThat(options(v2("POST /calendars/free-busy", Provider.GOOGLE)))
                .containsExactly("calendar.read_only", "calendar");
    }

    @Test
    void v2ScopesAreServedByProviderScopes() {
        ScopeTable nylas = CATALOG.scopes(Vocabulary.NYLAS_V2);
        Scope email = nylas.named("email").orElseThrow();
        Scope send = nylas.named("email.send").orElseThrow();
        assertThat(options(CATALOG.servedBy(email, Provider.GOOGLE))).containsExactly("mail.google.com (assumed)");
        assertThat(options(CATALOG.servedBy(send, Provider.GOOGLE)))
                .containsExactly("gmail.send", "gmail.compose", "gmail.modify");
        assertThat(CATALOG.servedBy(send, Provider.MICROSOFT).options())
                .singleElement()
                .satisfies(option -> assertThat(option.scopes())
                        .containsExactlyInAnyOrderElementsOf(CATALOG.alwaysEnabled(Provider.MICROSOFT)));
        assertThat(CATALOG.servedBy(send, Provider.IMAP).state()).isEqualTo(Requirement.State.NONE);
        assertThat(CATALOG.defaults().stream().map(Scope::name)).containsExactly("email", "contacts", "calendar");
        assertThat(nylas.named("room_resources.read_only").orElseThrow().consent("2026-11-21"))
                .contains(Consent.ADMIN);
        assertThat(email.isCandidate()).isFalse();
        assertThat(email.covers(send)).isTrue();
        assertThat(nylas.named("email.modify").orElseThrow().covers(send)).isFalse();
    }

    @Test
    void scopesAreFoundByEveryNameTheyHave() {
        ScopeTable google = CATALOG.scopes(Vocabulary.GOOGLE);
        assertThat(google.named("email")).isEqualTo(google.named("https://www.googleapis.com/auth/userinfo.email"));
        assertThat(google.named("https://www.googleapis.com/auth/Gmail.send")).isEmpty();
        assertThat(google.named("gmail.send")).isEmpty();
        assertThat(google.named("https://mail.google.com")).isEmpty();
        ScopeTable microsoft = CATALOG.scopes(Vocabulary.MICROSOFT);
        Optional<Scope> mail = microsoft.named("https://graph.microsoft.com/Mail.Read");
        assertThat(mail).isPresent();
        assertThat(microsoft.named("mail.read")).isEqualTo(mail);
        assertThat(microsoft.named("HTTPS://GRAPH.MICROSOFT.COM/MAIL.READ")).isEqualTo(mail);
        assertThat(microsoft.named("https://outlook.office.com/mail.read"))
                .isPresent()
                .isNotEqualTo(mail);
        assertThat(microsoft.named("https://outlook.office365.com/EAS.AccessAsUser.All"))
                .map(Scope::name)
                .contains("https://outlook.office.com/EAS.AccessAsUser.All");
        assertThat(microsoft.named("offline_access")).isPresent();
        assertThat(CATALOG.scopes(Vocabulary.EWS).named("ews.calendar"))
                .map(Scope::name)
                .contains("ews.calendars");
        assertThat(CATALOG.scopes(Vocabulary.NYLAS_V2).named("Email")).isEmpty();
        assertThat(CATALOG.scopes(Vocabulary.NONE).named("email")).isEmpty();
    }

    @Test
    void identityIsOrderedByWhoAddsIt() {
        assertThat(names(Vocabulary.GOOGLE)).containsExactly("userinfo.email", "userinfo.profile", "openid");
        assertThat(names(Vocabulary.MICROSOFT))
                .containsExactly("User.Read", "openid", "profile", "offline_access", "email");
        assertThat(names(Vocabulary.YAHOO)).containsExactly("email", "profile");
        assertThat(names(Vocabulary.EWS)).isEmpty();
    }

    private static List<String> names(Vocabulary vocabulary) {
        return CATALOG.scopes(vocabulary).identity().stream()
                .map(Scope::shortName)
                .toList();
    }

    @Test
    void consentIsReadAtADay() {
        Scope read = CATALOG.scopes(Vocabulary.MICROSOFT).named("Mail.Read").orElseThrow();
        Scope contacts =
                CATALOG.scopes(Vocabulary.MICROSOFT).named("Contacts.ReadWrite").orElseThrow();
        assertThat(read.consent("2025-10-01")).contains(Consent.USER);
        assertThat(read.consent("2025-12-01")).contains(Consent.USER_BLOCKED);
        assertThat(contacts.consent("2026-06-30")).contains(Consent.USER);
        assertThat(contacts.consent("2026-11-21")).contains(Consent.USER_BLOCKED);
        assertThat(CATALOG.scopes(Vocabulary.MICROSOFT)
                        .named("Mail.Send")
                        .orElseThrow()
                        .consent("2026-11-21"))
                .contains(Consent.USER);
        assertThat(CATALOG.scopes(Vocabulary.GOOGLE)
                        .named("openid")
                        .orElseThrow()
                        .consent("2026-11-21"))
                .isEmpty();
    }

    @Test
    void atGoogleWhatIsImpliedIsReached() {
        for (Scope scope : CATALOG.scopes(Vocabulary.GOOGLE).scopes()) {
            for (Scope other : CATALOG.scopes(Vocabulary.GOOGLE).scopes()) {
                if (scope.covers(other)) {
                    assertThat(scope.ownReach().contains(other.ownReach()))
                            .as(scope + " -> " + other)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void hiddenAndRetiredScopesAreNoCandidates() {
        ScopeTable microsoft = CATALOG.scopes(Vocabulary.MICROSOFT);
        for (Scope scope : microsoft.scopes()) {
            boolean exchange = scope.name().startsWith("https://outlook.");
            boolean hidden = scope.shortName().startsWith("Mail-Advanced.");
            assertThat(scope.isCandidate()).as(scope.name()).isEqualTo(!exchange && !hidden);
        }
        assertThat(microsoft
                        .named("https://outlook.office365.com/EWS.AccessAsUser.All")
                        .flatMap(Scope::retires))
                .contains("2027-04-01");
    }

    @Test
    void onlyTheTablesAskedForAreRead() {
        List<String> opened = new ArrayList<>();
        Catalog catalog = new Catalog(new BuiltInTables(name -> {
            opened.add(name);
            return TableReader.open(name);
        }));
        assertThat(opened).isEmpty();
        Operation send = catalog.operation(ApiVersion.V3, "POST " + GRANT + "messages/send")
                .orElseThrow();
        catalog.requirement(send, Provider.GOOGLE);
        catalog.requirement(send, Provider.GOOGLE);
        catalog.scopes(Vocabulary.GOOGLE).named("openid");
        assertThat(opened).containsExactly("operations-v3", "google");
    }

    @Test
    void v2IsReplacedByV3() {
        Migration migration = CATALOG.migration();
        Operation search =
                CATALOG.operation(ApiVersion.V2, "GET /messages/search").orElseThrow();
        assertThat(migration.of(search)).map(Replacement::v3).contains("GET " + GRANT + "messages");
        Operation connected =
                CATALOG.operation(ApiVersion.V2, "account.connected").orElseThrow();
        assertThat(migration.of(connected)).map(Replacement::v3).contains("grant.created");
        Scope send = CATALOG.scopes(Vocabulary.NYLAS_V2).named("email.send").orElseThrow();
        assertThat(options(migration.scopes(send, Provider.MICROSOFT))).containsExactly("Mail.ReadWrite + Mail.Send");
        assertThat(migration.scopes(send, Provider.IMAP).state()).isEqualTo(Requirement.State.NONE);
        for (Operation operation : CATALOG.operations(ApiVersion.V2)) {
            if (!operation.isTrigger() || !operation.id().startsWith("message.")) {
                migration.of(operation);
            }
        }
    }
}
