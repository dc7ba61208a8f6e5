package dev.leastscope.report;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.LeastSetNotes;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints one request on the console: at most four lines, each with the provider. */
final class RequestLines {
    /** The most scopes of one list that are printed. The others are counted. */
    static final int MOST_NAMES = 12;

    private final RequestReport request;
    private final List<String> lines = new ArrayList<>(4);

    private RequestLines(RequestReport request) {
        this.request = request;
    }

    static List<String> of(RequestReport request) {
        RequestLines lines = new RequestLines(request);
        lines.head();
        if (request.takesScopes() || request.requested().isPresent()) {
            lines.least();
            lines.difference();
            lines.providerScopes();
        }
        return lines.lines;
    }

    private void head() {
        StringBuilder head = new StringBuilder(80).append(request.title()).append(": ");
        if (!request.takesScopes() && request.requested().isEmpty()) {
            lines.add(head.append("takes no scopes").toString());
            return;
        }
        if (request.requested().isEmpty()) {
            head.append("requests scopes that are set elsewhere, needs ");
        } else {
            int requested = request.requested().get().size();
            head.append(request.resolution().defaulted() ? "requests the defaults, " : "requests ")
                    .append(Summary.counted(requested, "scope"));
            weight(request.burden().id(), head);
            head.append(", needs ");
        }
        if (request.isLeastUnknown()) {
            head.append("unknown");
        } else {
            head.append(request.needed());
            weight(request.leastBurden().id(), head);
        }
        if (!request.reliedOn()) {
            head.append(", used by no declared auth request");
        }
        String counts = request.comparison().counts();
        lines.add(head.append(counts.isEmpty() ? "" : ": " + counts).toString());
    }

    private void least() {
        StringBuilder least = line().append("least set: ");
        if (request.isLeastUnknown()) {
            least.append("unknown, because no feature is known");
        } else {
            names(shortNames(request.leastWithCode()), least);
        }
        if (!request.resolution().identity().isEmpty()) {
            least.append("; identity: ");
            names(shortNames(request.resolution().identity()), least);
        }
        lines.add(least.toString());
        Optional<String> warning = LeastSetNotes.warning(request.resolution().includingCode());
        if (warning.isPresent()) {
            lines.add(line().append(warning.get()).toString());
        }
    }

    private void difference() {
        ScopeComparison comparison = request.comparison();
        StringBuilder line = line();
        int empty = line.length();
        group("missing: ", comparison.missing(), empty, line);
        group("identity scopes missing: ", comparison.identityMissing(), empty, line);
        group("more than needed: ", comparison.moreThanNeeded(), empty, line);
        group("wrong: ", comparison.wrong(), empty, line);
        if (line.length() > empty) {
            lines.add(line.toString());
        }
    }

    private static void group(String words, List<ListedScope> scopes, int empty, StringBuilder line) {
        if (scopes.isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (ListedScope scope : scopes) {
            names.add(scope.shortName());
        }
        line.append(line.length() == empty ? "" : "; ").append(words);
        names(names, line);
    }

    private void providerScopes() {
        List<Scope> providerScopes = request.providerScopes().orElse(List.of());
        if (!providerScopes.isEmpty()) {
            StringBuilder enable = new StringBuilder(80)
                    .append("  enable at ")
                    .append(request.provider().title())
                    .append(": ");
            names(shortNames(providerScopes), enable);
            lines.add(enable.toString());
        }
    }

    private StringBuilder line() {
        return new StringBuilder(80)
                .append("  ")
                .append(request.provider().title())
                .append(' ');
    }

    private static void weight(String id, StringBuilder line) {
        if (!id.isEmpty()) {
            line.append(" (").append(id).append(')');
        }
    }

    private static List<String> shortNames(List<Scope> scopes) {
        List<String> names = new ArrayList<>(scopes.size());
        for (Scope scope : scopes) {
            names.add(scope.shortName());
        }
        return names;
    }

    private static void names(List<String> names, StringBuilder line) {
        line.append(names.isEmpty() ? "none" : WordSeries.list(names, MOST_NAMES));
    }
}
