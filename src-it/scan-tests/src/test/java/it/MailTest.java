package it;

import com.nylas.Draft;
import com.nylas.NylasAccount;
import com.nylas.NylasApplication;

/** The test sends a message to read it, and signs in with a wider list of its own. */
final class MailTest {
    void readsWhatWasSent(NylasAccount account) throws Exception {
        account.drafts().send(new Draft());
        new Mail().read(account);
    }

    String login(NylasApplication application) {
        return new Mail().url(application, "email.modify,email.send");
    }
}
