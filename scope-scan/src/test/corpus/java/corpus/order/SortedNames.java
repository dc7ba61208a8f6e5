package corpus.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Names of features are sorted; one is added later. */
public final class SortedNames {
    public static void run() {
        List<String> names = new ArrayList<>(List.of("nylas", "grants"));
        Collections.sort(names);
        names.add("messages");
    }
}
