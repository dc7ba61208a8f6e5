package corpus.dispatch;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** An interface whose only implementation calls nobody. */
public final class OtherImplementation {
    interface Mail {
        Object read();
    }

    static final class Memory implements Mail {
        @Override
        public Object read() {
            return "";
        }
    }

    public static void run() {
        Mail mail = new Memory();
        mail.read();
    }
}
