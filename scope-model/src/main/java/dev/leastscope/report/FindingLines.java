package dev.leastscope.report;

import dev.leastscope.check.Finding;
import java.util.ArrayList;
import java.util.List;

/** Prints one finding on the console: its place and message, its fix, and on request its suppression. */
final class FindingLines {
    private FindingLines() {}

    static List<String> of(Finding finding, Report report) {
        List<String> lines = new ArrayList<>(3);
        lines.add(withProvider(finding.line(), finding));
        if (!finding.fix().isEmpty()) {
            lines.add(withProvider("  fix: " + finding.fix(), finding));
        }
        String suppression = report.settings().showSuppressions() ? report.suppression(finding) : "";
        if (!suppression.isEmpty()) {
            lines.add(withProvider("  or, under suppressions: " + onOneLine(suppression, report), finding));
        }
        return lines;
    }

    /** The line with its provider, when there are several providers. */
    private static String withProvider(String line, Finding finding) {
        if (finding.provider().isEmpty()
                || line.contains(finding.provider().get().title())) {
            return line;
        }
        return line + " [" + finding.provider().get().title() + "]";
    }

    /**
     * The suppression in one line: YAML in flow style, or XML without line breaks. Both can be pasted like the block
     * form.
     */
    private static String onOneLine(String suppression, Report report) {
        StringBuilder line = new StringBuilder(160);
        boolean isXml = report.isDeclaredInPom();
        boolean isFirst = true;
        for (String part : suppression.split("\n", -1)) {
            String entry = part.strip();
            if (isXml) {
                line.append(entry);
            } else {
                line.append(isFirst ? "- {" + entry.substring("- ".length()) : ", " + entry);
            }
            isFirst = false;
        }
        return isXml ? line.toString() : line.append('}').toString();
    }
}
