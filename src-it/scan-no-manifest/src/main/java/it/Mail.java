package it;

import com.nylas.Draft;
import com.nylas.NylasClient;
import com.nylas.Scope;

/** Reads and sends messages, and asks for scopes that do not send. Nothing is declared anywhere. */
public final class Mail {
    private final NylasClient client = new NylasClient();

    public Object newest(String token) throws Exception {
        return client.account(token).messages().list();
    }

    public Object send(String token, Draft draft) throws Exception {
        return client.account(token).drafts().send(draft);
    }

    public String signIn() {
        return client.application("id", "unused")
                .hostedAuthentication()
                .urlBuilder()
                .scopes(Scope.EMAIL_READ_ONLY, Scope.EMAIL_MODIFY)
                .redirectUri("https://app.example.com/callback")
                .buildUrl();
    }
}
