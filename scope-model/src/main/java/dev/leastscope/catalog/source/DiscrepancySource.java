package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Discrepancy;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code discrepancies.yaml}: where sources disagree, what the tables contain, and why. */
final class DiscrepancySource {
    private DiscrepancySource() {}

    static List<Discrepancy> read(Tree root, List<Problem> problems) {
        RowReader file = new RowReader(root, "of the file", null, problems);
        List<Discrepancy> rows = new ArrayList<>();
        for (Tree item : file.items("discrepancies")) {
            String id = RowReader.label(item, "id", "discrepancy");
            RowReader row = new RowReader(item, id, file, problems);
            if (!id.equals("D-" + (rows.size() < 9 ? "0" : "") + (rows.size() + 1))) {
                row.complain("the ids must be consecutive numbers from D-01", "number the row by its position");
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
}
