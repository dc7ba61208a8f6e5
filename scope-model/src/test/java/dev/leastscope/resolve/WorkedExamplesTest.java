package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Coverage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples by which the order of sets is explained, in both coverages. */
class WorkedExamplesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            messages.read, messages.send                  | gmail.readonly, gmail.send  | gmail.readonly, gmail.send
            messages.read, folders.read                   | gmail.labels, gmail.readonly | gmail.labels, gmail.readonly
            drafts.write, messages.send                   | gmail.compose | gmail.compose
            messages.update, drafts.write, messages.clean | gmail.modify  | gmail.compose, gmail.modify, gmail.readonly
            calendars.read, events.read                   | calendar.readonly | calendar.events.readonly, calendar.readonly
            contacts.read, contacts.write                 | contacts | contacts, contacts.readonly
            event.updated                                 | calendar.readonly | calendar.events.readonly, calendar.readonly
            """)
    void google(String names, String implied, String documented) {
        check(ApiVersion.V3, Provider.GOOGLE, names, implied, documented);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            messages.read, messages.send                  | Mail.ReadWrite, Mail.Send | Mail.ReadWrite, Mail.Send
            messages.read, folders.read                   | Mail.Read | Mail.Read
            drafts.write, messages.send                   | Mail.ReadWrite, Mail.Send | Mail.ReadWrite, Mail.Send
            messages.update, drafts.write, messages.clean | Mail.ReadWrite | Mail.Read, Mail.ReadWrite
            calendars.read, events.read                   | Calendars.Read | Calendars.Read
            contacts.read, contacts.write                 | Contacts.ReadWrite | Contacts.Read, Contacts.ReadWrite
            event.updated                                 | Calendars.Read | Calendars.Read
            """)
    void microsoft(String names, String implied, String documented) {
        check(ApiVersion.V3, Provider.MICROSOFT, names, implied, documented);
    }

    @Test
    void nylasScopesOfV2() {
        for (Provider provider : List.of(Provider.GOOGLE, Provider.MICROSOFT, Provider.EWS, Provider.IMAP)) {
            check(
                    ApiVersion.V2,
                    provider,
                    "messages.update, messages.send",
                    "email.modify, email.send",
                    "email.modify, email.send");
        }
    }

    @Test
    void allFeaturesAtOnce() {
        List<String> all = Asking.features(ApiVersion.V3);
        assertThat(least(ApiVersion.V3, Provider.GOOGLE, Coverage.IMPLIED, all))
                .containsExactlyInAnyOrder(
                        "mail.google.com",
                        "admin.directory.resource.calendar.readonly",
                        "calendar",
                        "contacts",
                        "contacts.other.readonly",
                        "directory.readonly");
        assertThat(least(ApiVersion.V3, Provider.MICROSOFT, Coverage.IMPLIED, all))
                .containsExactlyInAnyOrder(
                        "Calendars.ReadWrite",
                        "Contacts.ReadWrite",
                        "Mail.ReadWrite.Shared",
                        "Mail.Send",
                        "People.Read",
                        "Place.Read.All");
    }

    private static void check(ApiVersion api, Provider provider, String names, String implied, String documented) {
        List<String> asked = List.of(names.split(", "));
        assertThat(least(api, provider, Coverage.IMPLIED, asked)).containsExactlyInAnyOrder(implied.split(", "));
        assertThat(least(api, provider, Coverage.DOCUMENTED, asked)).containsExactlyInAnyOrder(documented.split(", "));
        Resolution resolution = Asking.about(api, provider, Coverage.IMPLIED, asked);
        assertThat(Asking.shortNames(resolution.leastDocumented())).containsExactlyInAnyOrder(documented.split(", "));
    }

    private static List<String> least(ApiVersion api, Provider provider, Coverage coverage, List<String> names) {
        Resolution resolution = Asking.about(api, provider, coverage, names);
        isProved(resolution);
        return Asking.shortNames(resolution.least());
    }

    /** Each scope with the needs that force it and where that is printed; each refused set with the step that refused it. */
    private static void isProved(Resolution resolution) {
        assertThat(resolution.reasons()).extracting(Reason::scope).containsExactlyElementsOf(resolution.least());
        for (Reason reason : resolution.reasons()) {
            assertThat(reason.needs()).as(reason.scope().name()).isNotEmpty();
            assertThat(reason.source().url()).startsWith("https://");
            for (Reason.Refusal refusal : reason.refused()) {
                assertThat(refusal.why()).isNotEmpty();
                assertThat(refusal.scopes()).isNotEqualTo(resolution.least());
            }
        }
    }
}
