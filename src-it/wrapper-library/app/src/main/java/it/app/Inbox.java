package it.app;

import it.wrapper.Mail;
import java.io.IOException;

/** Uses one of the operations that the wrapper offers. */
public final class Inbox {
    public String show() throws IOException, InterruptedException {
        return new Mail().messages();
    }
}
