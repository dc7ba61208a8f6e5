package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Remedy;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** v2: free/busy at Exchange takes calendar.free_busy beside the calendar scope. */
final class EwsFreeBusy extends RequestRule {
    private static final String OPERATION = "POST /calendars/free-busy";
    private static final String SCOPE = "calendar.free_busy";

    EwsFreeBusy() {
        super(
                "ews.free-busy",
                Severity.WARNING,
                Category.BREAKS,
                "v2: free/busy is read at Exchange without calendar.free_busy.");
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        if (request.api() != ApiVersion.V2
                || (request.provider() != Provider.EWS && request.provider() != Provider.MICROSOFT)
                || resolution.requested().isEmpty()
                || RequestedList.holds(resolution, SCOPE)) {
            return;
        }
        List<Need> unmetElsewhere = Shortfall.of(resolution, examination).toldBy(UnmetReporter.MISSING);
        for (Need need : resolution.needs()) {
            if (need.operation().id().equals(OPERATION) && !unmetElsewhere.contains(need)) {
                Named feature = need.neededBy().get(0);
                findings.add(examination
                        .finding(this)
                        .in(request)
                        .scope(SCOPE)
                        .feature(feature.text())
                        .message(MessageWords.quoted(feature.text())
                                + " reads free and busy times, for which Exchange accounts need `calendar.free_busy` beside the"
                                + " calendar scope.")
                        .fix("Add `calendar.free_busy` to the list.")
                        .remedy(new Remedy.AddEntries(Remedies.list(request), List.of(SCOPE)))
                        .related(feature.location(), "asks for it")
                        .source(SourcePages.V2_SCOPES)
                        .build());
            }
        }
    }
}
