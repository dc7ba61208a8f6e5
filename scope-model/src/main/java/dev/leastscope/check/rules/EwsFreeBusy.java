package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** API v2: reports a missing calendar.free_busy, which free/busy at Exchange needs in addition to the calendar scope. */
final class EwsFreeBusy extends RequestRule {
    private static final String OPERATION = "POST /calendars/free-busy";
    private static final String SCOPE = "calendar.free_busy";

    EwsFreeBusy() {
        super(
                "ews.free-busy",
                Severity.WARNING,
                Category.BREAKS,
                Precedence.NONE,
                "v2: a feature reads free/busy times at Exchange, and calendar.free_busy is missing.");
    }

    @Override
    public boolean explainsLackingScope() {
        return true;
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
        List<Need> unmetElsewhere = Shortfall.of(resolution, examination).reportedBy(UnmetReporter.MISSING);
        List<Need> needs = new ArrayList<>();
        for (Need need : resolution.needs()) {
            if (need.operation().id().equals(OPERATION) && !unmetElsewhere.contains(need)) {
                needs.add(need);
            }
        }
        List<Finding.Member> members = new ArrayList<>();
        FindingBuilder finding = examination.finding(this).in(request).scope(SCOPE);
        for (NeedsByFeature.Group feature : NeedsByFeature.of(needs)) {
            members.add(
                    new Finding.Member(feature.name().text(), Severity.WARNING, "Free and busy times cannot be read."));
            finding.related(feature.name().location(), "needs it");
        }
        if (!members.isEmpty()) {
            findings.add(finding.group(members, Reading.INSTANCE)
                    .fix("Add `calendar.free_busy` to the list.")
                    .remedy(Remedies.addTexts(request, List.of(SCOPE)))
                    .source(SourcePages.V2_SCOPES)
                    .build());
        }
    }

    private enum Reading implements Finding.Wording {
        INSTANCE;

        @Override
        public String message(List<Finding.Member> members) {
            return FeaturesByScope.names(members)
                    + (members.size() == 1 ? " reads" : " read")
                    + " free and busy times, for which Exchange accounts need `calendar.free_busy` in addition to the calendar"
                    + " scope.";
        }
    }
}
