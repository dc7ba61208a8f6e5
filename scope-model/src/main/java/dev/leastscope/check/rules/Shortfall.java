package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Examination;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** The needs that a list does not meet, each with the one rule that reports it, and what must be added for them. */
final class Shortfall {
    private final List<Need> needs;
    private final List<UnmetReporter> reporters;
    private final Additions additions;

    private Shortfall(List<Need> needs, List<UnmetReporter> reporters, Additions additions) {
        this.needs = needs;
        this.reporters = reporters;
        this.additions = additions;
    }

    /** The shortfall of a request's list. Several rules ask for it, so where nothing is unmet nothing is made. */
    static Shortfall of(Resolution resolution, Examination examination) {
        List<Need> unmet = new ArrayList<>(0);
        for (Need need : resolution.needs()) {
            if (need.cover() == Need.Cover.UNMET || need.cover() == Need.Cover.DEGRADED) {
                unmet.add(need);
            }
        }
        if (unmet.isEmpty()) {
            return new Shortfall(List.of(), List.of(), null);
        }
        Additions additions = new Additions(resolution);
        UnmetReporters reporters =
                new UnmetReporters(resolution, additions, new ConnectorsList(resolution.request(), examination));
        List<UnmetReporter> reported = new ArrayList<>(unmet.size());
        for (Need need : unmet) {
            reported.add(reporters.of(need));
        }
        return new Shortfall(unmet, reported, additions);
    }

    /** The unmet needs that one rule reports, in their order. */
    List<Need> reportedBy(UnmetReporter reporter) {
        List<Need> reported = new ArrayList<>(0);
        for (int i = 0; i < needs.size(); i++) {
            if (reporters.get(i) == reporter) {
                reported.add(needs.get(i));
            }
        }
        return reported;
    }

    /** What must be added to the list for one of the unmet needs. */
    List<Scope> additions(Need need) {
        return additions.of(need);
    }

    /** What the rules before scope.missing already ask to be added. */
    List<Scope> alreadyAskedFor() {
        List<Scope> asked = new ArrayList<>();
        addAdditions(reportedBy(UnmetReporter.SEND_WITHOUT_READWRITE), asked);
        addAdditions(reportedBy(UnmetReporter.CALENDAR_CONTACTS), asked);
        return asked;
    }

    private void addAdditions(List<Need> reported, List<Scope> asked) {
        for (Need need : reported) {
            for (Scope scope : additions(need)) {
                if (!asked.contains(scope)) {
                    asked.add(scope);
                }
            }
        }
    }
}
