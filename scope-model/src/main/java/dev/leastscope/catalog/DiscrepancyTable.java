package dev.leastscope.catalog;

import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;

/** The discrepancies: read from {@code discrepancies.yaml}, written to and read from a compiled table. */
final class DiscrepancyTable {
    private DiscrepancyTable() {}

    static List<Discrepancy> read(Tree root, List<Problem> problems) {
        RowReader file = new RowReader(root, "of the file", null, problems);
        List<Discrepancy> rows = new ArrayList<>();
        for (Tree item : file.items("discrepancies")) {
            String id = RowReader.label(item, "id", "discrepancy");
            RowReader row = new RowReader(item, id, file, problems);
            if (!id.equals("D-" + (rows.size() < 9 ? "0" : "") + (rows.size() + 1))) {
                row.complain("ids count on from D-01", "number the row by its place");
            }
            rows.add(new Discrepancy(
                    row.text("id"),
                    row.text("subject"),
                    row.text("versions"),
                    row.text("choice"),
                    row.text("reason"),
                    row.source()));
            row.done();
        }
        return rows;
    }

    static void write(TableWriter out, List<Discrepancy> rows) {
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
