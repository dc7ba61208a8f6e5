package dev.leastscope.lock;

import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.integration.Coverage;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Computes the scopes to which users must agree again. */
final class Growth {
    private Growth() {}

    /** The scopes of {@code now} that users who agreed to {@code before} have not granted. */
    static SortedSet<String> of(SortedSet<String> before, SortedSet<String> now, ScopeTable table, Coverage coverage) {
        SortedSet<String> grown = new TreeSet<>();
        for (String name : now) {
            if (!before.contains(name)) {
                Optional<Scope> scope = table.named(name);
                boolean given = scope.isPresent()
                        && (isAlwaysAdded(scope.get())
                                || (coverage == Coverage.IMPLIED && isCovered(scope.get(), before, table)));
                if (!given) {
                    grown.add(name);
                }
            }
        }
        return grown;
    }

    /** Whether Nylas adds the scope to every request. Users have then agreed to it even if no list contains it. */
    private static boolean isAlwaysAdded(Scope scope) {
        return scope.identity().isPresent() && scope.identity().get().addedBy() != Identity.AddedBy.APP;
    }

    private static boolean isCovered(Scope scope, SortedSet<String> before, ScopeTable table) {
        for (String name : before) {
            Optional<Scope> given = table.named(name);
            if (given.isPresent() && given.get().covers(scope)) {
                return true;
            }
        }
        return false;
    }
}
