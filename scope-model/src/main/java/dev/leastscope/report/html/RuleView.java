package dev.leastscope.report.html;

import dev.leastscope.check.Rule;
import dev.leastscope.report.Report;
import dev.leastscope.text.SafeText;
import gg.jte.Content;

/**
 * A rule with findings, with its page.
 *
 * @param id its id
 * @param summary what it finds
 * @param help its page, as HTML
 * @param page the address of its published page; empty when it is not published
 */
record RuleView(String id, String summary, Content help, String page) {
    static RuleView of(String id, Report report) {
        String summary = "";
        for (Rule rule : report.rules()) {
            if (rule.id().equals(id)) {
                summary = SafeText.visible(rule.summary());
            }
        }
        return new RuleView(
                SafeText.visible(id),
                summary,
                PageResource.rule(id),
                report.settings().rulePage(id));
    }

    /** The target of links within the page. */
    String anchor() {
        return anchor(id);
    }

    static String anchor(String rule) {
        return "rule-" + rule;
    }
}
