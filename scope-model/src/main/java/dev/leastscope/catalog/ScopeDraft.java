package dev.leastscope.catalog;

import dev.leastscope.text.Tree;
import java.util.List;
import java.util.Set;

/** One scope as its source has it: the row, where it stands, and the names of what it reaches. */
record ScopeDraft(ScopeRow row, Tree at, Set<String> changes, Set<String> reads, List<Source> sources) {

    String name() {
        return row.name();
    }
}
