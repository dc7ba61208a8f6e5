package dev.leastscope.report;

import dev.leastscope.check.Finding;

/**
 * The lines that accept a finding, to paste under {@code suppressions:} of the manifest.
 *
 * @since 0.1.0
 */
public final class SuppressionText {
    private SuppressionText() {}

    /** For one finding. The reason and the date are left for the team to write: nobody else can know them. */
    public static String of(Finding finding) {
        StringBuilder text = new StringBuilder(160);
        text.append("- rule: ").append(finding.rule()).append('\n');
        if (finding.provider().isPresent()) {
            text.append("  provider: ").append(finding.provider().get().id()).append('\n');
        }
        if (finding.scopes().size() == 1) {
            text.append("  scope: ").append(quoted(finding.scopes().get(0))).append('\n');
        }
        if (finding.features().size() == 1) {
            text.append("  feature: ").append(quoted(finding.features().get(0))).append('\n');
        }
        return text.append("  reason: \"\"  # why the team accepts it\n")
                .append("  expires: \"\"  # yyyy-MM-dd, the last day it holds\n")
                .toString();
    }

    /** Double-quoted, the YAML style that can hold any character. */
    private static String quoted(String value) {
        StringBuilder text = new StringBuilder(value.length() + 8).append('"');
        String safe = SafeText.wellFormed(value);
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (SafeText.isHidden(c)) {
                text.append(SafeText.escape(c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
