package it;

import com.nylas.NylasAccount;
import com.nylas.NylasApplication;

/** The application reads messages and asks for the scope of that. */
public final class Mail {
    public Object read(NylasAccount account) throws Exception {
        return account.messages().list();
    }

    public String login(NylasApplication application) {
        return url(application, "email.read_only");
    }

    public String url(NylasApplication application, String scopes) {
        return application
                .hostedAuthentication()
                .urlBuilder()
                .redirectUri("https://app.example.com")
                .scopes(scopes)
                .buildUrl();
    }
}
