package dev.leastscope.check.rules;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Auth;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.Optional;

/** Checks the scopes for sending at Microsoft, where Nylas first creates the message in the mailbox and then sends it. */
final class MailSending {
    private static final String SEND = "https://graph.microsoft.com/Mail.Send";
    private static final String SEND_SHARED = "https://graph.microsoft.com/Mail.Send.Shared";
    private static final String READ_WRITE = "https://graph.microsoft.com/Mail.ReadWrite";
    private static final String READ_WRITE_SHARED = "https://graph.microsoft.com/Mail.ReadWrite.Shared";

    private MailSending() {}

    /** The entry for sending; empty when there is none. */
    static Optional<RequestedScope> entry(Resolution resolution) {
        Optional<RequestedScope> own = RequestedList.entry(resolution, SEND);
        return own.isPresent() ? own : RequestedList.entry(resolution, SEND_SHARED);
    }

    /** Whether a list asks for sending, and each option of an unmet need also contains reading and writing. */
    static boolean isWithoutReadWrite(Need need, Resolution resolution) {
        Request request = resolution.request();
        if (request.provider() != Provider.MICROSOFT
                || request.auth() == Auth.SERVICE_ACCOUNT
                || !need.takesScopes()
                || entry(resolution).isEmpty()) {
            return false;
        }
        for (Option option : need.requirement().options()) {
            if (option.effect() == Option.Effect.FULL
                    && !(names(option, SEND, SEND_SHARED) && names(option, READ_WRITE, READ_WRITE_SHARED))) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(Option option, String one, String other) {
        for (Scope scope : option.scopes()) {
            if (scope.name().equals(one) || scope.name().equals(other)) {
                return true;
            }
        }
        return false;
    }
}
