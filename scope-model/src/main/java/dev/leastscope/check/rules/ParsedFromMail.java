package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** v2 accounts without calendars and contacts of their own: Nylas reads both from mail, so nothing comes without it. */
final class ParsedFromMail {
    private static final String EMAIL = "email";

    private ParsedFromMail() {}

    /** Whether a list asks such accounts for calendars or contacts and for no mail. */
    static boolean isWithoutMail(Resolution resolution) {
        return !entries(resolution).isEmpty();
    }

    /** The entries for calendars and contacts that bring nothing; empty when all is well. */
    static List<RequestedScope> entries(Resolution resolution) {
        Request request = resolution.request();
        if (request.api() != ApiVersion.V2 || hasCalendarsOfItsOwn(request)) {
            return List.of();
        }
        if (!RequestedList.beginningWith(EMAIL, resolution).isEmpty()) {
            return List.of();
        }
        return calendarsAndContacts(resolution);
    }

    /** Whether calendars or contacts of the list are read with this scope alone: while they are asked for, it stays. */
    static boolean isOnlyMail(Scope scope, Resolution resolution) {
        Request request = resolution.request();
        return request.api() == ApiVersion.V2
                && !hasCalendarsOfItsOwn(request)
                && scope.name().startsWith(EMAIL)
                && RequestedList.beginningWith(EMAIL, resolution).size() == 1
                && !calendarsAndContacts(resolution).isEmpty();
    }

    private static List<RequestedScope> calendarsAndContacts(Resolution resolution) {
        List<RequestedScope> entries = new ArrayList<>();
        entries.addAll(RequestedList.beginningWith("calendar", resolution));
        entries.addAll(RequestedList.beginningWith("contacts", resolution));
        return entries;
    }

    private static boolean hasCalendarsOfItsOwn(Request request) {
        return switch (request.provider()) {
            case GOOGLE, MICROSOFT, EWS, VIRTUAL_CALENDAR, NYLAS -> true;
            default -> false;
        };
    }
}
