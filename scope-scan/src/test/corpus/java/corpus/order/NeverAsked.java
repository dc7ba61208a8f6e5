package corpus.order;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A list of scopes is filled, printed and dropped. */
public final class NeverAsked {
    public static void run() {
        List<String> wanted = new ArrayList<>();
        wanted.add("https://www.googleapis.com/auth/gmail.readonly");
        System.out.println(wanted);
        wanted.add("https://www.googleapis.com/auth/gmail.modify");
    }
}
