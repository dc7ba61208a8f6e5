package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.OperationRow;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks the form of the ids of operations and triggers. */
public final class OperationProof {
    private static final Pattern CALL =
            Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (/([A-Za-z0-9_-]+|\\{[A-Za-z0-9_]+\\}))+(#[a-z-]+)?");
    private static final Pattern TRIGGER = Pattern.compile("[a-z_]+(\\.[a-z_]+)+");
    private static final Set<String> VARIANTS = Set.of(
            "hard-delete",
            "scheduled",
            "shared-from",
            "primary",
            "source-address-book",
            "source-inbox",
            "source-domain",
            "teams",
            "meet",
            "zoom",
            "metadata");

    private OperationProof() {}

    /** The kind of an id: the id of a call begins with an HTTP method, the name of a trigger has no space. */
    public static Operation.Kind kind(String id) {
        return id.indexOf(' ') >= 0 ? Operation.Kind.CALL : Operation.Kind.TRIGGER;
    }

    /** The mistake in an id; empty when it is correct. */
    public static Optional<String> problem(OperationRow row) {
        boolean call = row.kind() == Operation.Kind.CALL;
        if (!(call ? CALL : TRIGGER).matcher(row.id()).matches()) {
            return Optional.of("not an operation's id: METHOD /path#variant, or a trigger's name");
        }
        int hash = row.id().indexOf('#');
        if (hash >= 0 && !VARIANTS.contains(row.id().substring(hash + 1))) {
            return Optional.of("the variant is not known: one of " + String.join(", ", new TreeSet<>(VARIANTS)));
        }
        return Optional.empty();
    }
}
