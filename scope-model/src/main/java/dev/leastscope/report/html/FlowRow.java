package dev.leastscope.report.html;

import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Named;
import dev.leastscope.report.RequestReport;
import dev.leastscope.resolve.Need;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Operations of the middle column with the same features and the same scopes. */
final class FlowRow {
    /** The label in the column of features for undeclared use in code. */
    private static final String UNDECLARED = "found in code, not declared";

    private final Set<String> operations = new LinkedHashSet<>();
    private final Set<String> features = new LinkedHashSet<>();
    private final List<Scope> scopes;

    FlowRow(Need need, List<Scope> scopes, RequestReport request) {
        this.scopes = scopes;
        add(need);
        for (Named feature : need.neededBy()) {
            features.add(request.isDeclared(feature.text()) ? feature.text() : UNDECLARED);
        }
    }

    void add(Need need) {
        operations.add(need.operation().id());
    }

    /** The key of a need. Needs with the same key can share a row. */
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
