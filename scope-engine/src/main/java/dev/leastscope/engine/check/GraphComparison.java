package dev.leastscope.engine.check;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.ProviderMethod;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.engine.run.Logger;
import dev.leastscope.engine.usage.GraphCount;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares requests to Microsoft Graph with the least sets: the permissions that Microsoft lists for each method, and
 * whether a least set contains one of them. The result is printed and is not a finding, because the Nylas operation of
 * each request is unknown and Microsoft's list is incomplete.
 */
final class GraphComparison {
    private final ScopeTable permissions = Catalog.builtIn().scopes(Vocabulary.MICROSOFT);
    private final List<Resolution> least = new ArrayList<>();

    private GraphComparison(Optional<Report> report) {
        if (report.isPresent()) {
            for (RequestReport request : report.get().requests()) {
                if (request.resolution().request().provider() == Provider.MICROSOFT) {
                    least.add(request.resolution());
                }
            }
        }
    }

    /** Prints one line for each method. */
    static void print(List<GraphCount> counts, Optional<Report> report, Logger logger) {
        GraphComparison comparison = new GraphComparison(report);
        Map<ProviderMethod, SortedMap<Integer, Long>> methods = new LinkedHashMap<>();
        for (GraphCount count : counts) {
            methods.computeIfAbsent(count.method(), method -> new TreeMap<>())
                    .merge(count.status(), count.count(), Long::sum);
        }
        logger.info("Requests to Microsoft Graph, any one of the listed permissions is enough for each:");
        methods.forEach((method, statuses) -> logger.info("  " + comparison.line(method, statuses)));
    }

    private String line(ProviderMethod method, SortedMap<Integer, Long> statuses) {
        long all = 0;
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Integer, Long> status : statuses.entrySet()) {
            all += status.getValue();
            parts.add((status.getKey() == 0 ? "unknown" : status.getKey()) + ": " + status.getValue());
        }
        List<Scope> listed = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String name : method.scopes()) {
            Optional<Scope> scope = permissions.named(name);
            scope.ifPresent(listed::add);
            names.add(scope.map(Scope::shortName).orElse(name));
        }
        return method.name() + ": " + all + (all == 1 ? " request" : " requests") + " (status "
                + String.join(", ", parts) + "), " + String.join(", ", names) + held(listed);
    }

    /** The listed permissions, or wider ones, that each least set contains. */
    private String held(List<Scope> listed) {
        StringBuilder text = new StringBuilder();
        for (Resolution resolution : least) {
            List<String> held = new ArrayList<>();
            for (Scope scope : resolution.leastWithCode()) {
                if (listed.stream().anyMatch(scope::covers)) {
                    held.add(scope.shortName());
                }
            }
            Optional<String> name = resolution.request().name();
            text.append("; the least set")
                    .append(name.isPresent() && least.size() > 1 ? " of `" + SafeText.logged(name.get()) + "`" : "")
                    .append(held.isEmpty() ? " has none of them" : " has " + String.join(", ", held));
        }
        return text.toString();
    }
}
