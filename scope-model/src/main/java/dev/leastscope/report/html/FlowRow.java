package dev.leastscope.report.html;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Need;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Operations of the middle column that the same features ask for and that the same scopes serve. */
final class FlowRow {
    private final Set<String> operations = new LinkedHashSet<>();
    private final Set<String> features = new LinkedHashSet<>();
    private final List<Scope> scopes;

    FlowRow(Need need, List<Scope> scopes) {
        this.scopes = scopes;
        add(need);
        for (Named feature : need.neededBy()) {
            features.add(feature.text());
        }
    }

    void add(Need need) {
        operations.add(need.operation().id());
    }

    /** Two needs with the same key can share a row. */
    static String key(Need need, List<Scope> scopes) {
        StringBuilder key = new StringBuilder();
        for (String feature : texts(need.neededBy())) {
            key.append(feature).append('\n');
        }
        key.append('\n');
        for (Scope scope : scopes) {
            key.append(scope.name()).append('\n');
        }
        return key.toString();
    }

    private static Set<String> texts(List<Named> names) {
        Set<String> texts = new TreeSet<>();
        for (Named name : names) {
            texts.add(name.text());
        }
        return texts;
    }

    Set<String> operations() {
        return operations;
    }

    Set<String> features() {
        return features;
    }

    List<Scope> scopes() {
        return scopes;
    }
}
