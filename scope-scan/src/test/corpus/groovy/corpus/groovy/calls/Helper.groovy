package corpus.groovy.calls

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A helper calls. */
@CompileStatic
class Helper {
    private static final NylasClient CLIENT = new NylasClient.Builder("key").build()

    private static Object read(String grant) {
        CLIENT.calendars().list(grant) //= call direct GET /v3/grants/{grant_id}/calendars
    }

    static void run() {
        read("grant")
    }
}
