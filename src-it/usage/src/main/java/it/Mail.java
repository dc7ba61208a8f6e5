package it;

import com.nylas.NylasClient;

/** Lists messages. What else runs, the logs show. */
public final class Mail {
    private final NylasClient client = new NylasClient();

    public Object newest(String token) throws Exception {
        return client.account(token).messages().list();
    }
}
