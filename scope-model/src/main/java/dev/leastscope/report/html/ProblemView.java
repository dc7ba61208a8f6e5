package dev.leastscope.report.html;

import dev.leastscope.report.Report;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * A problem of an unreadable input on the page.
 *
 * @param place file, line and column
 * @param placeLink the address of that line; empty when the sources have no address
 * @param message what is wrong
 * @param snippet the line with a mark under the place; may be empty
 * @param fix how to fix it; may be empty
 */
record ProblemView(String place, String placeLink, String message, String snippet, String fix) {
    static List<ProblemView> of(Report report) {
        List<ProblemView> views = new ArrayList<>();
        for (Problem problem : report.problems()) {
            views.add(new ProblemView(
                    SafeText.visible(problem.location().toString()),
                    report.settings().sourceLink(problem.location()),
                    SafeText.visible(problem.message()),
                    SafeText.visibleLines(problem.snippet()),
                    SafeText.visible(problem.fix())));
        }
        return List.copyOf(views);
    }
}
