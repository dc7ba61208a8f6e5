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

/** What sending takes at Microsoft: Nylas first creates the message in the mailbox, then sends it. */
final class MailSending {
    private static final String SEND = "https://graph.microsoft.com/Mail.Send";
    private static final String SEND_SHARED = "https://graph.microsoft.com/Mail.Send.Shared";
    private static final String READ_WRITE = "https://graph.microsoft.com/Mail.ReadWrite";
    private static final String READ_WRITE_SHARED = "https://graph.microsoft.com/Mail.ReadWrite.Shared";

    private MailSending() {}

    /** The entry that asks to send; empty when none does. */
    static Optional<RequestedScope> entry(Resolution resolution) {
        Optional<RequestedScope> own = RequestedList.entry(resolution, SEND);
        return own.isPresent() ? own : RequestedList.entry(resolution, SEND_SHARED);
    }

    /** Whether a list asks to send, and a need is unmet for which every way takes reading and writing beside it. */
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
