package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Evidence;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least sets with a proof for each scope: the place that needs it, the feature, the operation, the scope and the
 * source.
 *
 * @since 0.1.0
 */
public final class LeastSets {
    private final List<String> lines = new ArrayList<>();

    private LeastSets() {}

    /** The lines to print. They contain no line breaks and no terminal commands. */
    public static List<String> of(Report report) {
        LeastSets sets = new LeastSets();
        for (RequestReport request : report.requests()) {
            sets.request(request, report.leastSetNotes(request));
        }
        if (report.sources().isPresent()) {
            sets.add(report.sources().get().text());
        }
        if (!report.sourceCaution().isEmpty()) {
            sets.add(report.sourceCaution());
        }
        List<String> overrides = report.catalog().overrides();
        if (!overrides.isEmpty()) {
            sets.add(Summary.changedRows(overrides.size()) + ":");
            overrides.forEach(override -> sets.add("  " + override));
        }
        return List.copyOf(sets.lines);
    }

    private void request(RequestReport request, List<String> notes) {
        if (request.isLeastUnknown() && request.takesScopes()) {
            add(request.title() + ": the least set is unknown, because no feature is known");
            return;
        }
        add(request.title() + " needs "
                + (request.leastWithCode().isEmpty() ? "no scope" : names(request.leastWithCode())));
        notes.forEach(note -> add("  " + note));
        for (Why why : request.why()) {
            add("  " + why.scope().name());
            add("    for "
                    + (why.features().isEmpty()
                            ? "calls in code that no feature declares"
                            : String.join(", ", why.features()))
                    + ": " + String.join(", ", why.operations()));
            for (Evidence evidence : why.evidence()) {
                add("    needed at " + evidence.location()
                        + (evidence.what().isEmpty() ? "" : " (" + evidence.what() + ")"));
            }
            add("    " + why.source().basis().id() + ": " + why.source().url() + " (checked "
                    + why.source().checked() + ")");
            for (Why.Alternative alternative : why.refused()) {
                add("    not " + alternative.title() + ": " + alternative.reason());
            }
        }
        List<Scope> identity = request.resolution().identity();
        if (!identity.isEmpty()) {
            add("  identity: " + names(identity));
        }
        List<Scope> documented = request.leastDocumented();
        if (!documented.equals(request.leastWithCode())) {
            add("  by Nylas' documentation alone: " + names(documented));
        }
        Optional<List<Scope>> providerScopes = request.providerScopes();
        if (providerScopes.isPresent()) {
            List<Scope> enabled = providerScopes.get();
            if (!enabled.isEmpty()) {
                add("  enable at " + request.provider().title() + ": " + names(enabled));
            }
        }
    }

    private static String names(List<Scope> scopes) {
        StringBuilder names = new StringBuilder(80);
        for (Scope scope : scopes) {
            names.append(names.isEmpty() ? "" : ", ").append(scope.shortName());
        }
        return names.toString();
    }

    private void add(String line) {
        lines.add(SafeText.logged(line));
    }
}
