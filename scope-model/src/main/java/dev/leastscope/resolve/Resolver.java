package dev.leastscope.resolve;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Integration;
import java.util.List;

/** Finds the least sets and judges the requested lists. Immutable, no I/O. @since 0.1.0 */
public final class Resolver {
    private final Catalog catalog;
    private final String asOf;

    /**
     * @param catalog the tables
     * @param asOf the day ({@code yyyy-MM-dd}) on which facts that change by date are read
     */
    public Resolver(Catalog catalog, String asOf) {
        this.catalog = catalog;
        this.asOf = asOf;
    }

    /** The requests of an integration, connectors in their order, each followed by its auth requests. */
    public List<Request> requests(Integration integration) {
        throw new IllegalStateException("resolver " + integration.name());
    }

    /** The answer for each request of an integration, in the order of {@link #requests}. */
    public List<Resolution> resolve(Integration integration) {
        throw new IllegalStateException("resolver " + catalog + asOf + integration.name());
    }

    /** What dropping each feature of a request would save; computed only when asked for. Features that save nothing are left out. */
    public List<Saving> savings(Resolution resolution) {
        throw new IllegalStateException("resolver " + resolution);
    }
}
