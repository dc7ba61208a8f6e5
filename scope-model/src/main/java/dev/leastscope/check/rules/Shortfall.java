package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Examination;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/** The unmet needs of a list, the rule that reports each of them, and the scopes to add for them. */
final class Shortfall {
    private final List<Need> needs;
    private final List<UnmetReporter> reporters;
    private final Additions additions;

    private Shortfall(List<Need> needs, List<UnmetReporter> reporters, Additions additions) {
        this.needs = needs;
        this.reporters = reporters;
        this.additions = additions;
    }

    /** The shortfall of the list of a request. Several rules use it, so without unmet needs it creates no objects. */
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

    /** The unmet needs that a rule reports, in their order. */
    List<Need> reportedBy(UnmetReporter reporter) {
        List<Need> reported = new ArrayList<>(0);
        for (int i = 0; i < needs.size(); i++) {
            if (reporters.get(i) == reporter) {
                reported.add(needs.get(i));
            }
        }
        return reported;
    }

    /** The scopes to add to the list for an unmet need. */
    List<Scope> additions(Need need) {
        return additions.of(need);
    }

    /** The scopes that the rules before scope.missing already report for addition. */
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
