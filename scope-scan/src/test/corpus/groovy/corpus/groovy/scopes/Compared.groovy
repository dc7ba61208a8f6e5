package corpus.groovy.scopes

import com.nylas.NylasClient
import com.nylas.models.*
import groovy.transform.CompileStatic

/** A granted scope is compared. */
@CompileStatic
class Compared {
    private static boolean allowed(String scope) {
        scope == "https://www.googleapis.com/auth/gmail.send"
    }

    static void run() {
        allowed("x")
    }
}
