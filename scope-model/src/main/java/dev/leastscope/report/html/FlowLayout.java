package dev.leastscope.report.html;

import dev.leastscope.catalog.Scope;
import dev.leastscope.report.ListedScope;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.ScopeComparison;
import dev.leastscope.resolve.Need;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places the boxes and lines of a request's diagram. Operations with the same features and scopes share one box.
 * Features and scopes are as near as possible to their operations. Text is not measured: labels are cut by their number
 * of characters.
 */
final class FlowLayout {
    /** The most rows of a diagram. The proofs below it list all operations. */
    private static final int MOST_ROWS = 60;

    private static final int STEP = FlowNode.HEIGHT + 10;
    private static final int TOP = 34;
    private static final int FEATURES = 8;
    private static final int OPERATIONS = 370;
    private static final int SCOPES = 836;

    private final RequestReport request;
    private final String asOf;
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<FlowEdge> edges = new ArrayList<>();
    private final List<Flow.Heading> headings = new ArrayList<>();

    private FlowLayout(RequestReport request, String asOf) {
        this.request = request;
        this.asOf = asOf;
    }

    static Flow of(RequestReport request, String asOf) {
        return new FlowLayout(request, asOf).lay();
    }

    private Flow lay() {
        List<FlowRow> rows = rows();
        if (rows.isEmpty()) {
            return Flow.NONE;
        }
        headings.add(new Flow.Heading("Features", FEATURES, TOP - 14));
        headings.add(new Flow.Heading("Operations", OPERATIONS, TOP - 14));
        headings.add(new Flow.Heading("Scopes", SCOPES, TOP - 14));
        FlowColumn<String> featureColumn = new FlowColumn<>();
        FlowColumn<Scope> scopeColumn = new FlowColumn<>();
        for (int i = 0; i < rows.size(); i++) {
            featureColumn.addAll(rows.get(i).features(), TOP + i * STEP);
            scopeColumn.addAll(rows.get(i).scopes(), TOP + i * STEP);
        }
        Map<String, FlowNode> features = features(featureColumn);
        List<FlowNode> operations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            operations.add(operation(rows.get(i), i));
        }
        ScopeComparison comparison = request.comparison();
        Map<Scope, FlowNode> scopes = scopes(scopeColumn, comparison);
        for (int i = 0; i < rows.size(); i++) {
            connect(rows.get(i), operations.get(i), features, scopes);
        }
        nodes.addAll(features.values());
        nodes.addAll(operations);
        nodes.addAll(scopes.values());
        others(comparison, scopeColumn.end());
        int end = 0;
        for (FlowNode node : nodes) {
            end = Math.max(end, node.y() + STEP);
        }
        return new Flow(List.copyOf(nodes), List.copyOf(edges), List.copyOf(headings), end);
    }

    private List<FlowRow> rows() {
        Map<String, FlowRow> rows = new LinkedHashMap<>();
        for (Need need : request.resolution().includingCode().needs()) {
            List<Scope> scopes = need.servedBy(request.leastWithCode());
            if (scopes.isEmpty()) {
                continue;
            }
            String key = FlowRow.key(need, scopes);
            FlowRow row = rows.get(key);
            if (row == null) {
                rows.put(key, new FlowRow(need, scopes, request));
            } else {
                row.add(need);
            }
        }
        List<FlowRow> all = new ArrayList<>(rows.values());
        all.sort(new ByFirstScope(request.leastWithCode()));
        return all.size() > MOST_ROWS ? new ArrayList<>(all.subList(0, MOST_ROWS)) : all;
    }

    private static Map<String, FlowNode> features(FlowColumn<String> column) {
        Map<String, FlowNode> features = new LinkedHashMap<>();
        for (FlowColumn.Slot<String> slot : column.slots(STEP)) {
            String full = ProofView.operation(slot.value());
            features.put(
                    slot.value(),
                    new FlowNode(
                            "f" + features.size(),
                            "feature",
                            shortened(full, 30),
                            full,
                            Chip.NONE,
                            "",
                            "",
                            FEATURES,
                            slot.y(),
                            262));
        }
        return features;
    }

    private static FlowNode operation(FlowRow row, int index) {
        List<String> words = new ArrayList<>();
        for (String id : row.operations()) {
            words.add(ProofView.operation(id));
        }
        String label = words.get(0).replace("/v3/grants/{grant_id}/", "\u2026/");
        label = words.size() > 1 ? shortened(label, 32) + " and " + (words.size() - 1) + " more" : shortened(label, 44);
        return new FlowNode(
                "o" + index,
                "operation",
                label,
                String.join(", ", words),
                Chip.NONE,
                "",
                "",
                OPERATIONS,
                TOP + index * STEP,
                366);
    }

    private Map<Scope, FlowNode> scopes(FlowColumn<Scope> column, ScopeComparison comparison) {
        Set<String> missing = new HashSet<>();
        for (ListedScope scope : comparison.missing()) {
            missing.add(scope.name());
        }
        Map<Scope, FlowNode> scopes = new LinkedHashMap<>();
        for (FlowColumn.Slot<Scope> slot : column.slots(STEP)) {
            boolean lacks = missing.contains(slot.value().name());
            scopes.put(
                    slot.value(),
                    scope(
                            "s" + scopes.size(),
                            slot.value().shortName(),
                            Chip.of(slot.value(), asOf),
                            lacks ? "missing" : "",
                            lacks ? "missing" : "",
                            slot.y()));
        }
        return scopes;
    }

    /** Adds missing scopes that are not in the diagram, and requested scopes that are more than needed. */
    private void others(ScopeComparison comparison, int below) {
        Set<String> drawn = new HashSet<>();
        for (FlowNode node : nodes) {
            drawn.add(node.full());
        }
        List<ListedScope> lacking = new ArrayList<>();
        for (ListedScope scope : comparison.missing()) {
            if (!drawn.contains(SafeText.visible(scope.shortName()))) {
                lacking.add(scope);
            }
        }
        lacking.addAll(comparison.identityMissing());
        int y = section("Also missing", lacking, "missing", below);
        section("Requested, more than needed", comparison.moreThanNeeded(), "excess", y);
    }

    private int section(String title, List<ListedScope> scopes, String state, int below) {
        if (scopes.isEmpty()) {
            return below;
        }
        int y = below + TOP - 10;
        headings.add(new Flow.Heading(title, SCOPES, y - 14));
        for (ListedScope scope : scopes) {
            Chip chip = scope.scope().isPresent() ? Chip.of(scope.scope().get(), asOf) : Chip.NONE;
            nodes.add(scope("x" + nodes.size(), scope.shortName(), chip, state, badge(scope.verdict()), y));
            y += STEP;
        }
        return y;
    }

    private static String badge(ListedScope.Verdict verdict) {
        return switch (verdict) {
            case TOO_BROAD -> "too broad";
            case COVERED -> "covered";
            case NOT_NEEDED -> "not needed";
            default -> "missing";
        };
    }

    private static FlowNode scope(String id, String name, Chip chip, String state, String badge, int y) {
        String full = SafeText.visible(name);
        String label = shortened(full, badge.isEmpty() ? 30 : 20);
        return new FlowNode(id, "scope", label, full, chip, state, badge, SCOPES, y, 276);
    }

    private void connect(FlowRow row, FlowNode operation, Map<String, FlowNode> features, Map<Scope, FlowNode> scopes) {
        String heaviest = "";
        for (Scope scope : row.scopes()) {
            FlowNode node = scopes.get(scope);
            String weight = node.chip().weight();
            edges.add(FlowEdge.between(operation, node, weight));
            heaviest = weight.compareTo(heaviest) > 0 ? weight : heaviest;
        }
        for (String feature : row.features()) {
            edges.add(FlowEdge.between(features.get(feature), operation, heaviest));
        }
    }

    private static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    private record ByFirstScope(List<Scope> least) implements Comparator<FlowRow> {
        @Override
        public int compare(FlowRow one, FlowRow other) {
            return Integer.compare(
                    least.indexOf(one.scopes().get(0)),
                    least.indexOf(other.scopes().get(0)));
        }
    }
}
