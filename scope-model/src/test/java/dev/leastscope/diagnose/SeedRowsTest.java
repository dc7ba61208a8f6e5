package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of Nylas' page on troubleshooting authentication is answered, in the words in which people say it. */
class SeedRowsTest {
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-21");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401                                       | nylas-v3.unauthorized           | API key
            HTTP 401                                  | nylas-v3.unauthorized           | another Nylas application
            401 Unauthorized                          | nylas-v3.unauthorized           | access token has expired
            Nylas returns 401                         | nylas-v3.unauthorized           | api.eu.nylas.com
            401 in the EU region                      | nylas-v3.wrong-region           | api.eu.nylas.com
            region                                    | nylas-v3.wrong-region           | region
            data residency                            | nylas-v3.wrong-region           | api.us.nylas.com
            403                                       | nylas-v3.forbidden              | scope
            403 Forbidden                             | nylas-v3.forbidden              | authenticate again
            Error 403                                 | nylas-v3.forbidden              | Mail.ReadWrite
            403, Microsoft, sending                   | nylas-v3.insufficient-scopes-send | Mail.ReadWrite in addition to
            403 when sending with Microsoft           | nylas-v3.insufficient-scopes-send | Mail.ReadWrite in addition to
            403, Google, restricted scope             | google.unverified               | verified
            403 with gmail.modify                     | google.unverified               | test user
            403 after a change of scopes              | nylas-v3.scopes-changed         | The grant keeps its id
            grant.not_found                           | nylas-v3.grant-not-found        | deleted
            Grant not found                           | nylas-v3.grant-not-found        | environment
            404 grant.not_found                       | nylas-v3.grant-not-found        | region
            Google asks twice                         | google.two-consents             | Nothing is wrong
            double redirect                           | google.two-consents             | Nothing is wrong
            why does Google redirect twice?           | google.two-consents             | Inform the users
            admin approval needed (Microsoft 365)     | microsoft.aadsts90094           | consent for the organisation
            admin consent                             | microsoft.aadsts90094           | an administrator
            Need admin approval                       | microsoft.aadsts90094           | Microsoft's own default
            IMAP authentication fails                 | imap.authentication-failed      | app password
            app passwords                             | imap.authentication-failed      | Yahoo and iCloud always
            Outlook.com app password                  | imap.authentication-failed      | accept no passwords over IMAP
            token expired                             | nylas-v3.token-expired          | refreshes the provider's token
            access token expired                      | nylas-v3.token-expired          | the application must refresh
            lifecycle                                 | nylas-v3.token-expired          | authenticate again
            grant expired                             | nylas-v3.grant-expired          | authentication again
            grant invalid after a change of password, access or permissions | nylas-v3.grant-expired | changed the password
            user changed password                     | nylas-v3.grant-expired          | authentication again
            invalid_grant                             | oauth.invalid-grant             | used twice
            invalid_grant from the provider           | oauth.invalid-grant             | redirect URI differs
            offline_access                            | microsoft.no-offline-access     | first access token
            Microsoft grant stops working after an hour | microsoft.no-offline-access   | Add offline_access
            """)
    void isAnswered(String said, String error, String word) {
        Diagnosis diagnosis = DIAGNOSER.explain(said, Optional.empty()).orThrow();
        assertThat(diagnosis.answers())
                .as(said)
                .extracting(answer -> answer.error().id())
                .startsWith(error);
        assertThat(DiagnosisText.of(diagnosis)).contains(word);
    }
}
