package dev.leastscope.engine.usage;

import dev.leastscope.catalog.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * A variant of a plain operation that depends on a query or a body. A request can have several: an event in the primary
 * calendar with a meeting link has two.
 */
enum Variant {
    HARD_DELETE(0, "hard-delete"),
    SHARED_FROM(1, "shared-from"),
    PRIMARY(2, "primary"),
    SOURCE_ADDRESS_BOOK(3, "source-address-book"),
    SOURCE_INBOX(4, "source-inbox"),
    SOURCE_DOMAIN(5, "source-domain"),
    SCHEDULED(6, "scheduled"),
    TEAMS(7, "teams"),
    MEET(8, "meet"),
    ZOOM(9, "zoom");

    private static final Variant[] ALL = values();

    private final int number;
    private final String id;

    Variant(int number, String id) {
        this.number = number;
        this.id = id;
    }

    /** The word after {@code #} in the id of an operation. */
    String id() {
        return id;
    }

    /** Its index in an array with an entry for each variant. */
    int number() {
        return number;
    }

    /** Its bit in a set of variants. */
    int bit() {
        return 1 << number;
    }

    /** The variants that depend on a body. */
    static int ofBodies() {
        return SCHEDULED.bit() | TEAMS.bit() | MEET.bit() | ZOOM.bit();
    }

    /** The variants that depend on a query. */
    static int ofQueries() {
        return ((1 << ALL.length) - 1) & ~ofBodies();
    }

    /** The variant of an operation; null when it is plain, or when its variant is not visible in a request. */
    static Variant of(Operation operation) {
        for (Variant variant : ALL) {
            if (variant.id.equals(operation.variantName())) {
                return variant;
            }
        }
        return null;
    }

    /** The variants of a set. */
    static List<Variant> in(int bits) {
        List<Variant> variants = new ArrayList<>(2);
        for (Variant variant : ALL) {
            if ((bits & variant.bit()) != 0) {
                variants.add(variant);
            }
        }
        return variants;
    }
}
