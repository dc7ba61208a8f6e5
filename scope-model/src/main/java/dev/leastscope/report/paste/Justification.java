package dev.leastscope.report.paste;

import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.Evidence;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.Why;
import dev.leastscope.text.SafeText;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The draft of a justification for one scope: the benefit for users, the calls, and why a narrower scope is not enough.
 */
final class Justification {
    private static final int MOST_PLACES = 5;

    private final Scope scope;
    private final Set<String> purposes = new LinkedHashSet<>();
    private final Set<String> operations = new LinkedHashSet<>();
    private final Set<String> notifications = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> refused = new LinkedHashSet<>();

    private Justification(Scope scope) {
        this.scope = scope;
    }

    /** One for each scope of the least sets, sorted by name. */
    static List<Justification> of(Report report, List<RequestReport> requests) {
        Map<String, Justification> all = new TreeMap<>();
        for (RequestReport request : requests) {
            for (Why why : request.why()) {
                Justification justification = all.get(why.scope().name());
                if (justification == null) {
                    justification = new Justification(why.scope());
                    all.put(why.scope().name(), justification);
                }
                justification.add(why, report);
            }
        }
        return new ArrayList<>(all.values());
    }

    private void add(Why why, Report report) {
        for (String name : why.features()) {
            Optional<Feature> feature = feature(report, name);
            if (feature.isPresent()) {
                purposes.add(lower(feature.get().title()));
            }
        }
        for (String operation : why.operations()) {
            String plain = SafeText.visible(operation);
            int variant = plain.indexOf('#');
            plain = variant < 0 ? plain : plain.substring(0, variant);
            (plain.indexOf(' ') < 0 ? notifications : operations).add(plain);
        }
        for (Evidence evidence : why.evidence()) {
            if (evidence.kind() == Evidence.Kind.CODE) {
                places.add(SafeText.visible(evidence.location().toString()));
            }
        }
        for (Why.Alternative alternative : why.refused()) {
            for (Scope other : alternative.scopes()) {
                if (other.covers(scope)) {
                    refused.add(SafeText.visible(other.shortName()));
                }
            }
        }
    }

    private static Optional<Feature> feature(Report report, String name) {
        Examination examination = report.examination();
        return examination.catalog().feature(examination.integration().api(), name);
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    String text() {
        StringBuilder out = new StringBuilder(512);
        out.append(SafeText.visible(scope.name())).append('\n');
        if (!purposes.isEmpty()) {
            out.append("Users of our application ask it to ")
                    .append(WordSeries.and(List.copyOf(purposes)))
                    .append(". ");
        }
        if (!operations.isEmpty()) {
            out.append("For this it calls, through the Nylas API, ")
                    .append(WordSeries.and(List.copyOf(operations)))
                    .append(". ");
        }
        if (!notifications.isEmpty()) {
            out.append("It keeps up with changes by the notifications ")
                    .append(WordSeries.and(List.copyOf(notifications)))
                    .append(". ");
        }
        out.append("The scope allows: ").append(SafeText.visible(scope.allows()));
        if (!scope.allows().endsWith(".")) {
            out.append('.');
        }
        out.append(" No narrower scope permits all of this");
        if (!refused.isEmpty()) {
            out.append("; wider than needed would be ").append(WordSeries.and(List.copyOf(refused)));
        }
        out.append(".\n");
        if (!places.isEmpty()) {
            List<String> shown = List.copyOf(places);
            out.append("For the demo video: see ")
                    .append(WordSeries.and(shown.subList(0, Math.min(MOST_PLACES, shown.size()))))
                    .append(".\n");
        }
        return out.toString();
    }
}
