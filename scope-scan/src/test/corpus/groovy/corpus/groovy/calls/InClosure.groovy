package corpus.groovy.calls

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A call in a closure. */
@CompileStatic
class InClosure {
    private static final NylasClient CLIENT = new NylasClient.Builder("key").build()

    static void run() {
        ["a"].each { String it -> CLIENT.threads().find(it, "thread") } //= call reference GET /v3/grants/{grant_id}/threads/{thread_id}
    }
}
