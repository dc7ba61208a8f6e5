package it;

import com.nylas.NylasClient;

/** Reads messages. Beside it lies a class file that is cut off. */
public final class Mail {
    public Object newest(String token) throws Exception {
        return new NylasClient().account(token).messages().list();
    }
}
