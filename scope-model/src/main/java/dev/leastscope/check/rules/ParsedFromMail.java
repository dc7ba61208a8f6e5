package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** Checks lists of API v2 for accounts whose calendars and contacts Nylas reads from mail, so that both need a mail scope. */
final class ParsedFromMail {
    private static final String EMAIL = "email";

    private ParsedFromMail() {}

    /** Whether a list for such accounts contains calendars or contacts and no mail scope. */
    static boolean isWithoutMail(Resolution resolution) {
        return !entries(resolution).isEmpty();
    }

    /** The entries for calendars and contacts that have no effect; empty when there is a mail scope. */
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

    /** Whether this scope is the only one with which calendars or contacts of the list are read. It is then needed. */
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
