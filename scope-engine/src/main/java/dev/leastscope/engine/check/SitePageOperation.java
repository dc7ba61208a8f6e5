package dev.leastscope.engine.check;

import dev.leastscope.engine.operation.Operation;
import dev.leastscope.engine.request.CheckRequest;
import dev.leastscope.engine.request.CheckResult;
import dev.leastscope.engine.request.SitePage;
import dev.leastscope.engine.run.Status;
import java.util.List;

/** Checks one module for a project site: writes the HTML report next to the page, and returns the page's content. */
public final class SitePageOperation extends Operation {
    private final CheckRequest request;
    private final String link;
    private List<SitePage.Block> blocks = List.of();

    public SitePageOperation(CheckRequest request, String link) {
        super(request.context());
        this.request = request;
        this.link = link;
    }

    public SitePage page() {
        Status status = perform();
        return new SitePage(status, blocks);
    }

    @Override
    protected Status run() {
        CheckResult result = new Check(request, true).result();
        if (result.status() instanceof Status.Passed) {
            blocks = SitePageContent.of(result.report(), link);
        }
        return result.status();
    }
}
