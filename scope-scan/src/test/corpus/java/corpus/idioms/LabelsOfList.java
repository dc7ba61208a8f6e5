package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Objects of several classes in one list give a provider and scopes, which become one text. */
public final class LabelsOfList {
    interface Label {
        AuthProvider provider();

        List<String> scopes();
    }

    record Google() implements Label {
        @Override
        public AuthProvider provider() {
            return AuthProvider.GOOGLE;
        }

        @Override
        public List<String> scopes() {
            return List.of("https://www.googleapis.com/auth/gmail.readonly");
        }
    }

    record Microsoft() implements Label {
        @Override
        public AuthProvider provider() {
            return AuthProvider.MICROSOFT;
        }

        @Override
        public List<String> scopes() {
            return List.of("Mail.Read");
        }
    }

    public static void run() {
        StringJoiner all = new StringJoiner(", ");
        for (Label label : List.of(new Google(), new Microsoft())) {
            all.add(label.provider() + " " + label.scopes());
        }
    }
}
