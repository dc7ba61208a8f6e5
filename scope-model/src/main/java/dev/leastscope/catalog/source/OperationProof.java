package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.OperationRow;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the id of an operation or trigger must look like. */
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

    /** Calls begin with a method, triggers hold no blank. */
    public static Operation.Kind kind(String id) {
        return id.indexOf(' ') >= 0 ? Operation.Kind.CALL : Operation.Kind.TRIGGER;
    }

    /** What is wrong with an id. */
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
