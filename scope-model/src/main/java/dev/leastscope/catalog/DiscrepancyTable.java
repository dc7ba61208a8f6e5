package dev.leastscope.catalog;

import java.util.List;

/** The format of the compiled table of discrepancies. The build writes it; it is read at run time. */
public final class DiscrepancyTable {
    private DiscrepancyTable() {}

    /** Writes the table. */
    public static void write(TableWriter out, List<Discrepancy> rows) {
        out.u2(rows.size());
        for (Discrepancy row : rows) {
            out.string(row.id());
            out.string(row.subject());
            out.string(row.versions());
            out.string(row.choice());
            out.string(row.reason());
            out.source(row.source());
        }
    }

    static List<Discrepancy> read(TableReader in) {
        Discrepancy[] rows = new Discrepancy[in.u2()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new Discrepancy(in.string(), in.string(), in.string(), in.string(), in.string(), in.source());
        }
        return List.of(rows);
    }
}
