package it;

import com.nylas.Draft;
import com.nylas.NylasClient;

/** Reads and sends messages. Nothing is declared anywhere. */
public final class Mail {
    private final NylasClient client = new NylasClient();

    public Object newest(String token) throws Exception {
        return client.account(token).messages().list();
    }

    public Object send(String token, Draft draft) throws Exception {
        return client.account(token).drafts().send(draft);
    }

}
