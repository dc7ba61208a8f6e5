package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.text.Tree;
import java.util.List;
import java.util.Set;

/** One scope as its source has it: the row, where it stands, and the names of what it reaches. */
public record ScopeDraft(ScopeRow row, Tree at, Set<String> changes, Set<String> reads, List<Source> sources) {

    public String name() {
        return row.name();
    }
}
