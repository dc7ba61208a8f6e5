package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** v2 accounts without calendars and contacts of their own: Nylas reads both from mail, so nothing comes without it. */
final class ParsedFromMail {
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
        if (!RequestedList.beginningWith("email", resolution).isEmpty()) {
            return List.of();
        }
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
