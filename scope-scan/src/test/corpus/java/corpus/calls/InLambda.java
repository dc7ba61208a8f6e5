package corpus.calls;

import com.nylas.NylasClient;
import com.nylas.models.*;
import java.util.*;

/** A call in a lambda. */
public final class InLambda {
    static final NylasClient CLIENT = new NylasClient.Builder("key").build();

    public static void run() throws Exception {
        List.of("a").forEach(grant -> drafts(() -> CLIENT.drafts().find(grant, "draft"))); //= call reference GET /v3/grants/{grant_id}/drafts/{draft_id}
    }

    interface Work {
        Object work() throws Exception;
    }

    static void drafts(Work work) {
        try {
            work.work();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
