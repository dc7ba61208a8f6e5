package corpus.groovy.scopes

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A granted list is searched. */
@CompileStatic
class Contained {
    private static boolean allowed(List<String> scopes) {
        scopes.contains("https://www.googleapis.com/auth/calendar")
    }

    static void run() {
        allowed([])
    }
}
