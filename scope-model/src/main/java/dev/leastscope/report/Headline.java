package dev.leastscope.report;

import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SafeText;
import java.util.Set;
import java.util.TreeSet;

/**
 * The verdict in words: first why the check fails or passes, then a comparison of the requests. It says that all is
 * well only when everything was read and compared and there is no finding, suppressed or not.
 */
final class Headline {
    private final Report report;
    private int lacking;
    private int exceeding;
    private int elsewhere;
    private boolean proven;

    private Headline(Report report) {
        this.report = report;
        this.proven = report.complete() && nothingBreaksOrExceeds(report);
        for (RequestReport request : report.requests()) {
            lacking += request.compared()
                            && isJudged(request)
                            && !request.missing().isEmpty()
                    ? 1
                    : 0;
            exceeding += isJudged(request) && !request.isLeastUnknown() && exceeds(request.resolution()) ? 1 : 0;
            elsewhere += request.compared() ? 0 : 1;
            proven &= compared(request.resolution()) && !(request.takesScopes() && request.isLeastUnknown());
        }
    }

    static String of(Report report) {
        if (report.isUnreadable()) {
            return unreadable(report);
        }
        Headline headline = new Headline(report);
        String requests = headline.requests();
        return requests.isEmpty() ? headline.verdict() : headline.verdict() + " " + requests;
    }

    private static String unreadable(Report report) {
        Set<String> files = new TreeSet<>();
        for (Problem problem : report.problems()) {
            files.add(problem.location().file());
        }
        String named =
                files.size() == 1 ? SafeText.visible(files.iterator().next()) : Summary.counted(files.size(), "file");
        return "Nothing was checked, because " + named + " cannot be read: "
                + Summary.counted(report.problems().size(), "problem") + ".";
    }

    private String verdict() {
        Summary summary = report.summary();
        if (report.fails()) {
            Severity failOn = report.failOn().orElse(Severity.ERROR);
            int failing = summary.reaching(failOn);
            return summary.sentence(failOn) + (failing == 1 ? " fails" : " fail") + " the check.";
        }
        String end = report.complete() ? "." : ", but not everything could be read.";
        int standing = summary.standing();
        if (standing == 0) {
            return (summary.suppressed() == 0 ? "There are no findings" : "All findings are accepted") + end;
        }
        String passes = report.failOn().isEmpty() ? "This check never fails" : "Nothing fails the check";
        return passes + "; " + summary.sentence(Severity.NOTE) + (standing == 1 ? " remains" : " remain") + end;
    }

    private String requests() {
        if (report.requests().isEmpty()) {
            return "No request was judged here.";
        }
        String compared = "";
        if (lacking + exceeding > 0) {
            String lack = lacking == 0 ? "" : lacking + (lacking == 1 ? " lacks scopes" : " lack scopes");
            String exceed = exceeding == 0
                    ? ""
                    : exceeding + (exceeding == 1 ? " asks for more than it needs" : " ask for more than they need");
            compared = "Of " + Summary.counted(report.requests().size(), "request") + ", " + lack
                    + (lack.isEmpty() || exceed.isEmpty() ? "" : " and ") + exceed + ".";
        } else if (proven && elsewhere == 0) {
            return "Every request asks for what its features need, and for nothing more.";
        }
        if (elsewhere == 0) {
            return compared;
        }
        String unknown = elsewhere == 1 ? "1 list is set" : elsewhere + " lists are set";
        return compared + (compared.isEmpty() ? "" : " ") + unknown + " elsewhere and could not be compared.";
    }

    private static boolean nothingBreaksOrExceeds(Report report) {
        for (Finding finding : report.findings()) {
            if (finding.category() == Category.BREAKS || finding.category() == Category.EXCESS) {
                return false;
            }
        }
        return true;
    }

    /** Whether the use of the grants of its list is known. */
    private static boolean isJudged(RequestReport request) {
        return request.resolution().request().hasKnownPurpose();
    }

    private static boolean exceeds(Resolution resolution) {
        for (Judgement judgement : resolution.settledJudgements()) {
            if (judgement.verdict() != Judgement.Verdict.KEPT) {
                return true;
            }
        }
        return false;
    }

    /** Whether each string has a meaning and each need is met. */
    private static boolean compared(Resolution resolution) {
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isEmpty()) {
                return false;
            }
        }
        for (Need need : resolution.needs()) {
            if (!need.cover().isComplete()) {
                return false;
            }
        }
        return resolution.unknown().isEmpty() && resolution.metadataConflict().isEmpty();
    }
}
