package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Replacement;
import dev.leastscope.catalog.TableWriter;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of {@code nylas-v2-to-v3.yaml}. */
record MigrationRows(ServedSource scopes, List<Replacement> operations, List<Replacement> triggers) {

    /** Reads the rows. An operation that is not in the table of v2 must say so with {@code outside: true}. */
    static MigrationRows read(
            Tree root, ServedSource scopes, Map<ApiVersion, OperationSource> operations, List<Problem> problems) {
        RowReader file = new RowReader(root, "of the file", null, problems);
        return new MigrationRows(
                scopes, replacements(file, "operations", operations), replacements(file, "triggers", operations));
    }

    private static List<Replacement> replacements(
            RowReader file, String key, Map<ApiVersion, OperationSource> operations) {
        List<Replacement> rows = new ArrayList<>();
        for (Tree item : file.items(key)) {
            String v2 = RowReader.label(item, "v2", "");
            String v3 = RowReader.label(item, "v3", "");
            RowReader row = file.inner(item, v2.isEmpty() ? "new " + v3 : v2);
            row.take("v2");
            row.take("v3");
            Replacement.Status status =
                    row.oneOf(item, row.text("status"), Replacement.Status.values(), Replacement.Status::id);
            boolean known = operations.get(ApiVersion.V2).operations().containsKey(v2);
            if (known == row.flag("outside") && status != Replacement.Status.NEW) {
                row.complain(
                        known ? "it is in the table of v2" : "it is not in the table of v2",
                        known ? "remove outside" : "fix its id, or write outside: true");
            }
            if (v3.isEmpty() && (status == Replacement.Status.REPLACED || status == Replacement.Status.NEW)) {
                row.complain("its replacement is missing", "add v3: ...");
            }
            rows.add(new Replacement(v2, v3, status, row.source()));
            row.done();
        }
        return rows;
    }

    static void write(TableWriter out, List<Replacement> rows) {
        out.u2(rows.size());
        for (Replacement row : rows) {
            out.string(row.v2());
            out.string(row.v3());
            out.constant(row.status());
            out.source(row.source());
        }
    }
}
