package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.text.Tree;
import java.util.List;
import java.util.Set;

/** A scope as written in its source: the row, its place, and the names of the methods that the scope allows. */
public record ScopeDraft(ScopeRow row, Tree at, Set<String> changes, Set<String> reads, List<Source> sources) {

    /** The canonical name. */
    public String name() {
        return row.name();
    }
}
