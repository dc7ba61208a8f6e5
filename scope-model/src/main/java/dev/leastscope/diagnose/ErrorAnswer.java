package dev.leastscope.diagnose;

import dev.leastscope.catalog.errors.KnownError;
import java.util.List;

/**
 * What an error means and what to do about it.
 *
 * @param error the row of the tables
 * @param recognisedBy {@code code}, {@code text}, {@code call} (a call and the status of its answer) or {@code words}
 *     (plain words, which are no error text)
 * @param quoted by what it was recognised; it never holds secrets
 * @param granted the scopes that the text says the token has
 * @param needed the scopes of which the text says that one is needed
 * @param named other scopes that the text names
 * @param call whether the text names the failing call
 * @param needs what the failing call needs at each provider that can be meant; empty when the text names no call
 * @param project whether a project was looked at, too
 * @param steps what to do first, in the project when there is one; may be empty
 * @param causes the likeliest first: those that the project shows, then the others in the order of the tables
 * @since 0.1.0
 */
public record ErrorAnswer(
        KnownError error,
        String recognisedBy,
        String quoted,
        List<String> granted,
        List<String> needed,
        List<String> named,
        Call call,
        List<CallNeed> needs,
        Project project,
        List<Step> steps,
        List<RankedCause> causes) {

    /** What a text says of the failing call. */
    public enum Call {
        /** It names the call. */
        KNOWN,
        /** It gives an address without a method, so that GET is assumed. */
        METHOD_ASSUMED,
        /** It does not name the call, which would say what scopes are missing. */
        UNKNOWN,
        /** The error does not depend on a call. */
        NOT_NEEDED
    }

    /** What a project had to say. */
    public enum Project {
        /** There was none. */
        NONE,
        /** Its manifest is of the other API version, so that the error cannot be its own. */
        OTHER_API,
        /** It was looked at. */
        JUDGED
    }
}
