package dev.leastscope.engine;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.report.Report;
import java.util.List;
import java.util.Optional;

/** Judges one module for a project site: writes the HTML report beside the page, and the page's content. */
final class SitePageOperation extends Operation {
    private final CheckRequest request;
    private final String link;
    private List<SitePage.Block> blocks = List.of();

    SitePageOperation(CheckRequest request, String link) {
        super(request.context());
        this.request = request;
        this.link = link;
    }

    SitePage page() {
        Status status = perform();
        return new SitePage(status, blocks);
    }

    @Override
    Status run() {
        Settings settings = Settings.of(request);
        ReportFiles reports = new ReportFiles(request, request.outputs().folder());
        ModuleCheck check = new ModuleCheck(settings);
        CodeScan scan = new CodeScan(settings);
        Optional<CodeFacts> facts = scan.facts();
        Gaps.warnOfMissing(scan, settings);
        Optional<Report> report = check.check(facts);
        if (report.isPresent()) {
            reports.write(report.get());
        }
        blocks = SitePageContent.of(report, link);
        return new Status.Passed();
    }
}
