package dev.leastscope.report.paste;

import dev.leastscope.report.Report;
import dev.leastscope.report.Summary;
import dev.leastscope.text.SafeText;
import java.util.List;

/** Adds comment lines with # at the end of a file when its lists depend on overridden rows of the tables. */
final class ChangedRows {
    private ChangedRows() {}

    static void comment(Report report, StringBuilder out) {
        List<String> overrides = report.catalog().overrides();
        if (overrides.isEmpty()) {
            return;
        }
        out.append("\n# ").append(Summary.changedRows(overrides.size())).append(":\n");
        for (String override : overrides) {
            out.append("#   ").append(SafeText.visible(override)).append('\n');
        }
    }
}
