package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Finds the rule that reports an unmet need. */
final class UnmetReporters {
    private final Resolution resolution;
    private final Additions additions;
    private final ConnectorsList connectorsList;

    UnmetReporters(Resolution resolution, Additions additions, ConnectorsList connectorsList) {
        this.resolution = resolution;
        this.additions = additions;
        this.connectorsList = connectorsList;
    }

    /** The rule that reports a need. */
    UnmetReporter of(Need need) {
        Request request = resolution.request();
        if (resolution.listKnown() && resolution.requested().isEmpty()) {
            return UnmetReporter.NONE_REQUESTED;
        }
        if (request.api() == ApiVersion.V2) {
            return v2Teller(need, request);
        }
        if (MailSending.isWithoutReadWrite(need, resolution)) {
            return UnmetReporter.SEND_WITHOUT_READWRITE;
        }
        return connectorsList.meetsBetter(need) ? UnmetReporter.REQUEST_REPLACES : UnmetReporter.MISSING;
    }

    private UnmetReporter v2Teller(Need need, Request request) {
        if (ServiceAccounts.areLimited(request) && !ServiceAccounts.canMeet(need)) {
            return UnmetReporter.SERVICE_ACCOUNT;
        }
        if (connectorsList.meetsBetter(need)) {
            return UnmetReporter.REQUEST_REPLACES;
        }
        List<Scope> added = additions.of(need);
        if ((request.provider() == Provider.EWS || request.provider() == Provider.MICROSOFT)
                && onlyBeginningWith("calendar.free_busy", added)) {
            return UnmetReporter.FREE_BUSY;
        }
        if (ParsedFromMail.isWithoutMail(resolution) && onlyBeginningWith("email", added)) {
            return UnmetReporter.CALENDAR_CONTACTS;
        }
        return UnmetReporter.MISSING;
    }

    private static boolean onlyBeginningWith(String prefix, List<Scope> scopes) {
        for (Scope scope : scopes) {
            if (!scope.name().startsWith(prefix)) {
                return false;
            }
        }
        return !scopes.isEmpty();
    }
}
