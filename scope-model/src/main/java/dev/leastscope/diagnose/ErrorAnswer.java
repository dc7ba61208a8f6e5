package dev.leastscope.diagnose;

import dev.leastscope.catalog.errors.KnownError;
import java.util.List;

/**
 * The meaning of an error and what to do about it.
 *
 * @param error the row of the tables
 * @param recognisedBy {@code code}, {@code text}, {@code call} (a call and the status of its answer) or {@code words}
 *     (plain words instead of an error text)
 * @param quoted the words by which the error was recognised; never contains secrets
 * @param granted the scopes that the token has, according to the text
 * @param needed the accepted scopes according to the text; one of them is enough
 * @param named other scopes that the text names
 * @param call whether the text names the failing call
 * @param needs what the failing call needs at each possible provider; empty when the text names no call
 * @param project whether the error was compared with a project
 * @param steps what to do first, in the project when there is one; may be empty
 * @param causes the most likely first: those that the project shows, then the others in the order of the tables
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

    /** What a text says about the failing call. */
    public enum Call {
        /** The text names the call. */
        KNOWN,
        /** The text gives an address without a method. GET is assumed. */
        METHOD_ASSUMED,
        /** The text does not name the call, so the missing scopes are unknown. */
        UNKNOWN,
        /** The error does not depend on a call. */
        NOT_NEEDED
    }

    /** How the error was compared with a project. */
    public enum Project {
        /** There was no project. */
        NONE,
        /** The manifest is for the other API version, so the error cannot come from it. */
        OTHER_API,
        /** The error was compared with the project. */
        JUDGED
    }
}
