package dev.leastscope.engine;

import dev.leastscope.engine.run.Status;
import java.util.List;

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
        CheckResult result = Engine.report(request);
        if (result.status() instanceof Status.Passed) {
            blocks = SitePageContent.of(result.report(), link);
        }
        return result.status();
    }
}
