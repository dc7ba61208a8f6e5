package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Named;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which people were seen to write a scope wrongly, and strings that only look wrong. */
class ScopeReaderTest {
    private static final String GOOGLE = "https://www.googleapis.com/auth/";

    @TestFactory
    List<DynamicTest> everyNameAndAliasOfTheTablesIsPlain() {
        List<DynamicTest> tests = new ArrayList<>();
        for (World world : World.all()) {
            Request request = world.about(List.of()).request();
            if (Requests.takesScopes(request)) {
                tests.add(DynamicTest.dynamicTest(world.toString(), () -> {
                    for (Scope scope :
                            Asking.CATALOG.scopes(request.vocabulary()).scopes()) {
                        List<String> names = new ArrayList<>(scope.aliases());
                        names.add(scope.name());
                        for (String name : names) {
                            RequestedScope read = only(world.api, world.provider, name);
                            assertThat(read.scope()).as(name).contains(scope);
                            assertThat(read.defect()).as(name).isEmpty();
                        }
                    }
                }));
            }
        }
        return tests;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            gmail.readonly                                      | gmail.readonly  | short form: Google takes the full address
            /gmail.readonly                                     | gmail.readonly  | short form: Google takes the full address
            .../auth/gmail.readonly                             | gmail.readonly  | short form: Google takes the full address
            auth/gmail.readonly                                 | gmail.readonly  | short form: Google takes the full address
            calendar.events                                     | calendar.events | short form: Google takes the full address
            userinfo.email                                      | userinfo.email  | short form: Google takes the full address
            www.googleapis.com/auth/gmail.send                  | gmail.send      | short form: Google takes the full address
            https://www.googleapis.com/auth/email               | userinfo.email  | email has no prefix
            https://www.googleapis.com/auth/openid              | openid          | openid has no prefix
            https://www.googleapis.com/auth/gmail.send/         | gmail.send      | a stray slash
            https://mail.google.com                             | mail.google.com | the slash at its end is missing
            http://www.googleapis.com/auth/gmail.send           | gmail.send      | http instead of https
            https://www.googleapis.com/auth/Gmail.Send          | gmail.send      | wrong case
            HTTPS://www.googleapis.com/auth/gmail.send          | gmail.send      | wrong case
            https://www.googleapis.com/auth/gmail.send,         | gmail.send      | a stray comma
            https://www.googleapis.com/auth/gmail.send;         | gmail.send      | a stray comma
            "https://www.googleapis.com/auth/gmail.send"        | gmail.send      | quotes around it
            https://www.googleapis.com/auth/ gmail.send         | gmail.send      | a blank inside
            https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fgmail.send| gmail.send      | percent-encoded
            https://www.googleapis.com/auth/calendar/v3         | calendar        | a wrong address
            """)
    void malformedAtGoogle(String text, String meant, String detail) {
        RequestedScope read = only(ApiVersion.V3, Provider.GOOGLE, text);
        assertThat(read.defect()).contains(RequestedScope.Defect.MALFORMED);
        assertThat(read.scope().orElseThrow().shortName()).isEqualTo(meant);
        assertThat(read.candidates()).containsExactly(read.scope().orElseThrow().name());
        assertThat(read.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\t", "\u00a0", "\u200b", "\ufeff"})
    void malformedByBlanksThatNobodySees(String blank) {
        for (String text : List.of(blank + GOOGLE + "gmail.send", GOOGLE + "gmail.send" + blank)) {
            RequestedScope read = only(ApiVersion.V3, Provider.GOOGLE, text);
            assertThat(read.defect()).contains(RequestedScope.Defect.MALFORMED);
            assertThat(read.scope().orElseThrow().shortName()).isEqualTo("gmail.send");
            assertThat(read.detail()).contains("blank");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mail.Send/                                | a stray slash
            http://graph.microsoft.com/Mail.Send      | http instead of https
            graph.microsoft.com/Mail.Send             | an incomplete address
            https://graph.microsoft.com//Mail.Send    | a wrong address
            https://graph.microsoft.com/v1.0/Mail.Send| a wrong address
            Mail. Send                                | a blank inside
            Mail.Send%0a                              | percent-encoded
            """)
    void malformedAtMicrosoft(String text, String detail) {
        RequestedScope read = only(ApiVersion.V3, Provider.MICROSOFT, text);
        assertThat(read.defect()).contains(RequestedScope.Defect.MALFORMED);
        assertThat(read.scope().orElseThrow().shortName()).isEqualTo("Mail.Send");
        assertThat(read.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mail.Read", "mail.read", "MAIL.READ", "https://graph.microsoft.com/mail.read"})
    void anyCaseAndEitherFormIsPlainAtMicrosoft(String text) {
        RequestedScope read = only(ApiVersion.V3, Provider.MICROSOFT, text);
        assertThat(read.defect()).isEmpty();
        assertThat(read.scope().orElseThrow().name()).isEqualTo("https://graph.microsoft.com/Mail.Read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%sgmail.readonly %sgmail.send",
                "%sgmail.readonly,%sgmail.send",
                "%sgmail.readonly;%sgmail.send",
                "%sgmail.readonly+%sgmail.send",
                "%sgmail.readonly%%20%sgmail.send",
                "%sgmail.readonly%sgmail.send",
                "gmail.readonly, gmail.send"
            })
    void severalInOneStringAreJudgedAsIfEachStoodAlone(String pattern) {
        String text = pattern.replace("%%", "%").replace("%s", GOOGLE);
        List<RequestedScope> read = read(ApiVersion.V3, Provider.GOOGLE, text);
        assertThat(read).hasSize(2);
        assertThat(read)
                .extracting(entry -> entry.scope().orElseThrow().shortName())
                .containsExactly("gmail.readonly", "gmail.send");
        assertThat(read).allSatisfy(entry -> {
            assertThat(entry.defect()).contains(RequestedScope.Defect.MALFORMED);
            assertThat(entry.detail()).isEqualTo("2 scopes in one string");
            assertThat(entry.candidates()).containsExactly(GOOGLE + "gmail.readonly", GOOGLE + "gmail.send");
            assertThat(entry.written()).isSameAs(read.get(0).written());
        });
    }

    @Test
    void aListPastedAsOneStringIsTakenApart() {
        assertThat(read(ApiVersion.V3, Provider.MICROSOFT, "user.read offline_access,Mail.Read"))
                .extracting(entry -> entry.scope().orElseThrow().shortName())
                .containsExactly("User.Read", "offline_access", "Mail.Read");
        assertThat(read(ApiVersion.V2, Provider.GOOGLE, "email.modify,calendar"))
                .extracting(entry -> entry.scope().orElseThrow().name())
                .containsExactly("email.modify", "calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "read all mail", "a,b"})
    void whatNoScopeCanBeIsMalformedWithoutAMeaning(String text) {
        RequestedScope read = only(ApiVersion.V3, Provider.GOOGLE, text);
        assertThat(read.defect()).contains(RequestedScope.Defect.MALFORMED);
        assertThat(read.scope()).isEmpty();
        assertThat(read.candidates()).isEmpty();
        assertThat(read.detail()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOGLE, email.read_only, gmail.readonly",
        "GOOGLE, email, userinfo.email",
        "GOOGLE, email.modify, gmail.modify",
        "GOOGLE, calendar.read_only, calendar.events.readonly calendar.readonly",
        "GOOGLE, calendar, calendar",
        "GOOGLE, contacts, contacts",
        "MICROSOFT, email.modify, Mail.ReadWrite",
        "MICROSOFT, email.send, Mail.ReadWrite Mail.Send",
        "YAHOO, email.read_only, mail-r",
        "YAHOO, calendar, ''",
        "EWS, calendar, ews.calendars"
    })
    void nylasScopesOfV2MeanTheirSuccessorsInV3(Provider provider, String text, String meant) {
        List<RequestedScope> read = read(ApiVersion.V3, provider, text);
        List<Scope> scopes = new ArrayList<>();
        for (RequestedScope entry : read) {
            assertThat(entry.written()).isSameAs(read.get(0).written());
            entry.scope().ifPresent(scopes::add);
            if (!text.equals("email")) {
                assertThat(entry.defect()).contains(RequestedScope.Defect.WRONG_API_VERSION);
                assertThat(entry.candidates()).hasSameSizeAs(meant.isEmpty() ? List.of() : read);
            }
        }
        assertThat(String.join(" ", Asking.shortNames(scopes))).isEqualTo(meant);
    }

    @Test
    void bothReadingsOfCalendarAreReported() {
        assertThat(only(ApiVersion.V3, Provider.GOOGLE, "calendar").detail())
                .contains("API v2")
                .contains("short form");
    }

    @ParameterizedTest
    @CsvSource({"GOOGLE", "MICROSOFT", "YAHOO"})
    void emailIsANameOfTheProviderAsWell(Provider provider) {
        RequestedScope read = only(ApiVersion.V3, provider, "email");
        assertThat(read.defect()).isEmpty();
        assertThat(read.scope().orElseThrow().isIdentity()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOGLE, https://www.googleapis.com/auth/gmail.readonly, email.read_only",
        "GOOGLE, gmail.modify, email.modify",
        "GOOGLE, https://www.googleapis.com/auth/calendar, calendar",
        "GOOGLE, openid, ",
        "GOOGLE, Mail.Read, ",
        "MICROSOFT, Mail.Read, ",
        "MICROSOFT, offline_access, "
    })
    void scopesOfProvidersAreNoNylasScopes(Provider provider, String text, String meant) {
        RequestedScope read = only(ApiVersion.V2, provider, text);
        assertThat(read.defect()).contains(RequestedScope.Defect.WRONG_API_VERSION);
        assertThat(read.scope().map(Scope::name).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "GOOGLE, Mail.Read, Mail.Read is a scope of Microsoft",
        "GOOGLE, https://graph.microsoft.com/Calendars.Read, Calendars.Read is a scope of Microsoft",
        "GOOGLE, mail-r, mail-r is a scope of Yahoo",
        "MICROSOFT, https://www.googleapis.com/auth/gmail.readonly, gmail.readonly is a scope of Google",
        "MICROSOFT, gmail.readonly, gmail.readonly is a scope of Google",
        "EWS, Mail.Read, Mail.Read is a scope of Microsoft",
        "YAHOO, gmail.send, gmail.send is a scope of Google"
    })
    void scopesOfAnotherProvider(Provider provider, String text, String detail) {
        RequestedScope read = only(ApiVersion.V3, provider, text);
        assertThat(read.defect()).contains(RequestedScope.Defect.WRONG_PROVIDER);
        assertThat(read.scope()).isEmpty();
        assertThat(read.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "MICROSOFT, Calendar.ReadWrite, Calendars.ReadWrite",
        "MICROSOFT, Calendars.Shared.Read, Calendars.Read.Shared",
        "MICROSOFT, Mail.ReadOnly, Mail.Read",
        "MICROSOFT, Mail.Write, Mail.ReadWrite",
        "MICROSOFT, MailReadWrite, Mail.ReadWrite",
        "MICROSOFT, Mail.Raed, Mail.Read",
        "MICROSOFT, https://graph.microsoft.com/Contact.Read, Contacts.Read",
        "GOOGLE, contact.readonly, contacts.readonly",
        "GOOGLE, https://www.googleapis.com/auth/contact.readonly, contacts.readonly",
        "GOOGLE, https://www.googleapis.com/auth/gmail.read_only, gmail.readonly",
        "GOOGLE, https://www.googleapis.com/auth/calendar.event, calendar.events",
        "YAHOO, mail_w, mail-w"
    })
    void slipsOfThePen(Provider provider, String text, String meant) {
        RequestedScope read = only(ApiVersion.V3, provider, text);
        assertThat(read.defect()).contains(RequestedScope.Defect.MISSPELT);
        assertThat(read.scope().orElseThrow().shortName()).isEqualTo(meant);
        assertThat(read.candidates()).containsExactly(read.scope().orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Files.Read",
                "Files.Read.All",
                "Files.ReadWrite",
                "Sites.Read.All",
                "Tasks.Read",
                "Tasks.ReadWrite",
                "Tasks.Read.Shared",
                "Chat.Read",
                "Chat.ReadWrite",
                "Notes.Read",
                "Notes.ReadWrite.All",
                "User.ReadWrite",
                "User.ReadWrite.All",
                "Group.ReadWrite.All",
                "Directory.ReadWrite.All",
                "Presence.Read",
                "Team.ReadBasic.All",
                "Channel.ReadBasic.All",
                "ChannelMessage.Send",
                "Bookings.Read.All",
                "Place.ReadWrite.All",
                "Contacts.Read.All",
                "Calendars.ReadWrite.All",
                "Calendars.ReadBasic.Shared",
                "Mail.Read.All",
                "Reports.Read.All",
                "OnlineMeetings.Read.All",
                "OnlineMeetingTranscript.Read.All",
                "ShortNotes.Read",
                "address",
                "phone",
                "https://graph.microsoft.us/Mail.Read",
                "https://graph.windows.net/User.Read",
                "api://abc/access_as_user"
            })
    void permissionsBeyondTheTablesAreUnknownAndNoSlips(String text) {
        assertUnknown(Provider.MICROSOFT, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drive",
                "drive.file",
                "drive.readonly",
                "tasks",
                "tasks.readonly",
                "spreadsheets",
                "documents",
                "documents.readonly",
                "presentations",
                "forms.body",
                "forms.responses.readonly",
                "youtube.readonly",
                "meetings.space.created",
                "meetings.space.readonly",
                "chat.messages",
                "chat.spaces",
                "cloud-platform.read-only",
                "profile.agerange.read",
                "admin.reports.audit.readonly",
                "classroom.courses",
                "script.send_mail",
                "plus.me"
            })
    void googleScopesBeyondTheTablesAreUnknownAndNoSlips(String text) {
        assertUnknown(Provider.GOOGLE, GOOGLE + text);
    }

    private static void assertUnknown(Provider provider, String text) {
        RequestedScope read = only(ApiVersion.V3, provider, text);
        assertThat(read.defect()).contains(RequestedScope.Defect.UNKNOWN);
        assertThat(read.scope()).isEmpty();
        assertThat(read.candidates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".default", "https://graph.microsoft.com/.default", "https://outlook.office365.com/.default"})
    void defaultIsNoDefectAndLeavesTheListUntold(String text) {
        Resolution resolution = Asking.about(
                ApiVersion.V3,
                Provider.MICROSOFT,
                Coverage.IMPLIED,
                List.of("messages.read"),
                List.of(text, "Mail.Send"));
        assertThat(resolution.requested().get(0).defect()).isEmpty();
        assertThat(resolution.requested().get(0).scope()).isEmpty();
        assertThat(resolution.listKnown()).isFalse();
        assertThat(resolution.missing()).isEmpty();
        assertThat(resolution.judgements()).isEmpty();
        assertThat(resolution.needs()).allMatch(need -> need.cover() == Need.Cover.NOT_JUDGED);
    }

    @ParameterizedTest
    @CsvSource({"IMAP", "ICLOUD", "ZOOM", "VIRTUAL_CALENDAR", "NYLAS"})
    void connectorsThatTakeNoScopes(Provider provider) {
        RequestedScope read = only(ApiVersion.V3, provider, "Mail.Read");
        assertThat(read.defect()).contains(RequestedScope.Defect.NOT_SUPPORTED);
        assertThat(read.detail()).isEqualTo(provider.title() + " connectors take no scopes");
    }

    @Test
    void theSecondOfTwoStringsWithOneMeaningIsADuplicate() {
        List<RequestedScope> read = read(
                ApiVersion.V3,
                Provider.GOOGLE,
                "email",
                "https://www.googleapis.com/auth/userinfo.email",
                "drive",
                "drive",
                "gmail.send");
        assertThat(read)
                .extracting(entry -> entry.duplicateOf().map(Named::text).orElse(""))
                .containsExactly("", "email", "", "drive", "");
    }

    private static List<RequestedScope> read(ApiVersion api, Provider provider, String... texts) {
        return Asking.about(api, provider, Coverage.IMPLIED, List.of(), List.of(texts))
                .requested();
    }

    private static RequestedScope only(ApiVersion api, Provider provider, String text) {
        List<RequestedScope> read = read(api, provider, text);
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
