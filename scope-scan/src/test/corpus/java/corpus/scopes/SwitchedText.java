package corpus.scopes;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A granted scope is switched on. */
public final class SwitchedText {
    public static void run() {
        text("x");
    }

    static String text(String scope) {
        return switch (scope) {
            case "https://www.googleapis.com/auth/gmail.send" -> "sends";
            default -> "unknown";
        };
    }
}
