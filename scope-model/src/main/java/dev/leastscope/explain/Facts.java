package dev.leastscope.explain;

import dev.leastscope.catalog.Source;
import dev.leastscope.diagnose.DiagnosisText;
import java.util.ArrayList;
import java.util.List;

/** Collects facts and omits empty ones. Not thread-safe. */
final class Facts {
    private final List<Fact> facts = new ArrayList<>();

    Facts add(String key, String label, String value) {
        return value.isEmpty() ? this : add(key, label, List.of(value));
    }

    Facts add(String key, String label, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(key, label, List.copyOf(values)));
        }
        return this;
    }

    Facts source(Source source) {
        return add("source", "source", DiagnosisText.source(source));
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }
}
