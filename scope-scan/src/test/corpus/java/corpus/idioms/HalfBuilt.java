package corpus.idioms;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;
import java.util.stream.*;

/** Helpers begin builders of requests; nobody sends them. */
public final class HalfBuilt {
    static SendMessageRequest.Builder begun(String subject) {
        return new SendMessageRequest.Builder(List.of()).subject(subject);
    }

    static CreateEventRequest.Builder titled(String title) {
        return new CreateEventRequest.Builder(new Object()).title(title);
    }

    public static void run() {
        begun("s").sendAt(5L).build();
        titled("t").build();
    }
}
