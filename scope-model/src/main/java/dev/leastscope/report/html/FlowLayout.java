package dev.leastscope.report.html;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.SafeText;
import dev.leastscope.resolve.Need;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Places the boxes and lines of a request's flow. No text is measured: labels are cut by their number of characters. */
final class FlowLayout {
    /** With more rows, operations that have the same features and scopes share one. */
    private static final int MOST_SINGLE_ROWS = 16;
    /** More rows make no picture any more; the proofs below tell all of them. */
    private static final int MOST_ROWS = 60;

    private static final int STEP = FlowNode.HEIGHT + 10;
    private static final int TOP = 10;

    private final List<Scope> least;
    private final String asOf;
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<FlowEdge> edges = new ArrayList<>();

    private FlowLayout(RequestReport request, String asOf) {
        this.least = request.least();
        this.asOf = asOf;
    }

    static Flow of(RequestReport request, String asOf) {
        return new FlowLayout(request, asOf).lay(request.resolution().needs());
    }

    private Flow lay(List<Need> needs) {
        List<FlowRow> rows = rows(needs);
        rows.sort(new ByFirstScope(least));
        Map<String, FlowNode> features = new LinkedHashMap<>();
        Map<Scope, FlowNode> scopes = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        Set<Scope> served = new TreeSet<>();
        for (FlowRow row : rows) {
            names.addAll(row.features());
            served.addAll(row.scopes());
        }
        int height = Math.max(rows.size(), Math.max(names.size(), served.size())) * STEP;

        int y = start(names.size(), height);
        for (String name : names) {
            features.put(name, node("f" + features.size(), "feature", name, 30, Chip.NONE, 8, y, 262));
            y += STEP;
        }
        List<FlowNode> operations = new ArrayList<>();
        y = start(rows.size(), height);
        for (FlowRow row : rows) {
            operations.add(operation(row, operations.size(), y));
            y += STEP;
        }
        y = start(served.size(), height);
        for (Scope scope : served) {
            Chip chip = Chip.of(scope, asOf);
            scopes.put(scope, node("s" + scopes.size(), "scope", scope.shortName(), 30, chip, 836, y, 276));
            y += STEP;
        }
        for (int i = 0; i < rows.size(); i++) {
            connect(rows.get(i), operations.get(i), features, scopes);
        }
        nodes.addAll(features.values());
        nodes.addAll(operations);
        nodes.addAll(scopes.values());
        return new Flow(List.copyOf(nodes), List.copyOf(edges), height + TOP);
    }

    private List<FlowRow> rows(List<Need> needs) {
        List<Need> drawn = new ArrayList<>();
        List<Set<Scope>> served = new ArrayList<>();
        for (Need need : needs) {
            Set<Scope> scopes = serving(need);
            if (!scopes.isEmpty()) {
                drawn.add(need);
                served.add(scopes);
            }
        }
        boolean shared = drawn.size() > MOST_SINGLE_ROWS;
        Map<String, FlowRow> rows = new LinkedHashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            Need need = drawn.get(i);
            String key =
                    shared ? FlowRow.key(need, served.get(i)) : need.operation().id();
            FlowRow row = rows.get(key);
            if (row == null) {
                rows.put(key, new FlowRow(need, served.get(i)));
            } else {
                row.add(need);
            }
        }
        List<FlowRow> all = new ArrayList<>(rows.values());
        return all.size() > MOST_ROWS ? new ArrayList<>(all.subList(0, MOST_ROWS)) : all;
    }

    /** The scopes of the least set by which it meets a need: those of the first option that it covers. */
    private Set<Scope> serving(Need need) {
        for (Option option : need.requirement().options()) {
            Set<Scope> serving = new TreeSet<>();
            for (Scope wanted : option.scopes()) {
                // Some options name what signs users in; least sets never hold it.
                if (wanted.isIdentity()) {
                    continue;
                }
                Scope holder = holder(wanted);
                if (holder == null) {
                    serving.clear();
                    break;
                }
                serving.add(holder);
            }
            if (!serving.isEmpty()) {
                return serving;
            }
        }
        return Set.of();
    }

    private Scope holder(Scope wanted) {
        if (least.contains(wanted)) {
            return wanted;
        }
        for (Scope scope : least) {
            if (scope.covers(wanted)) {
                return scope;
            }
        }
        return null;
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

    private static FlowNode operation(FlowRow row, int index, int y) {
        String first = first(row.operations());
        String label = first.replace("/v3/grants/{grant_id}/", "\u2026/");
        int others = row.operations().size() - 1;
        if (others > 0) {
            label = shortened(label, 36) + " +" + others;
        }
        String full = String.join(", ", row.operations());
        return node("o" + index, "operation", label, 44, Chip.NONE, 370, y, 366).withFull(SafeText.visible(full));
    }

    private static FlowNode node(
            String id, String kind, String label, int longest, Chip chip, int x, int y, int width) {
        String full = SafeText.visible(label);
        return new FlowNode(id, kind, shortened(full, longest), full, chip, x, y, width);
    }

    private static String shortened(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
    }

    private static int start(int count, int height) {
        return TOP + (height - count * STEP) / 2;
    }

    private static <T> T first(Collection<T> values) {
        return values.iterator().next();
    }

    private record ByFirstScope(List<Scope> least) implements Comparator<FlowRow> {
        @Override
        public int compare(FlowRow one, FlowRow other) {
            return Integer.compare(least.indexOf(first(one.scopes())), least.indexOf(first(other.scopes())));
        }
    }
}
