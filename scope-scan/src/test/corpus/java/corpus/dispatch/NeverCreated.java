package corpus.dispatch;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** An implementation that nobody creates is not called. */
public final class NeverCreated {
    interface Mail {
        Object read();
    }

    static final class Memory implements Mail {
        @Override
        public Object read() {
            return "";
        }
    }

    static Mail mail;

    public static void run() {
        if (mail != null) {
            mail.read();
        }
    }
}
