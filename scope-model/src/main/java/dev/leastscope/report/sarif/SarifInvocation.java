package dev.leastscope.report.sarif;

import dev.leastscope.report.Report;
import dev.leastscope.text.JsonOutput;
import dev.leastscope.text.Problem;
import java.io.IOException;

/** Whether the run succeeded. Findings are results. Only an unreadable input is a failure of the run. */
final class SarifInvocation {
    private SarifInvocation() {}

    static void write(Report report, JsonOutput out) throws IOException {
        out.array("invocations").object();
        out.truth("executionSuccessful", !report.isUnreadable());
        if (report.isUnreadable()) {
            out.array("toolExecutionNotifications");
            for (Problem problem : report.problems()) {
                problem(problem, out);
            }
            out.endArray();
        } else if (!report.complete()) {
            out.array("toolExecutionNotifications").object();
            out.text("level", "warning");
            out.object("message")
                    .text("text", "The check is incomplete: not everything could be read.")
                    .endObject();
            out.endObject().endArray();
        }
        out.endObject().endArray();
    }

    private static void problem(Problem problem, JsonOutput out) throws IOException {
        out.object();
        out.text("level", "error");
        SarifReport.message(problem.message() + (problem.fix().isEmpty() ? "" : ". Fix: " + problem.fix()), out);
        out.array("locations").object();
        SarifReport.place(problem.location(), out);
        out.endObject().endArray();
        out.endObject();
    }
}
