package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scope is asked for that the provider app does not enable. */
final class LayerCeiling extends ListRule {
    /** A finding names so many apps: apps times requests would let a report grow without end. */
    private static final int MOST_APPS = 5;

    LayerCeiling() {
        super(
                "layer.ceiling",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "A scope is asked for that the provider app does not enable.");
    }

    @Override
    public boolean addsScopes() {
        return true;
    }

    @Override
    public SideEffect sideEffect() {
        return SideEffect.NEXT_STEP;
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judgeList(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        for (ProviderList.Entry entry : ProviderList.asked(resolution)) {
            List<ProviderApp> lacking = new ArrayList<>();
            for (ProviderApp app : request.connector().providerApps()) {
                Optional<EnabledScopes> enabled = EnabledScopes.of(app, request.connector(), examination.catalog());
                if (enabled.isPresent() && !enabled.get().holds(entry.scope())) {
                    lacking.add(app);
                }
            }
            if (!lacking.isEmpty()) {
                findings.add(finding(entry, lacking, request, examination));
            }
        }
    }

    private Finding finding(
            ProviderList.Entry entry, List<ProviderApp> lacking, Request request, Examination examination) {
        FindingBuilder finding = examination.finding(this).in(request).at(entry.location());
        StringBuilder apps = new StringBuilder();
        for (ProviderApp app : lacking.subList(0, Math.min(lacking.size(), MOST_APPS))) {
            apps.append(apps.isEmpty() ? "" : " and ").append(EnabledScopes.nameOf(app, request.provider()));
            finding.related(app.scopesLocation(), "the scopes that are enabled");
        }
        if (lacking.size() > MOST_APPS) {
            apps.append(" and ").append(lacking.size() - MOST_APPS).append(" more");
        }
        return finding.scope(entry.scope().name())
                .message(MessageWords.quoted(entry.scope().shortName()) + " is asked for, and " + apps
                        + (lacking.size() == 1 ? " does" : " do")
                        + " not enable it. The provider app is the ceiling: what it does not enable is never given.")
                .fix("Either " + EnabledScopes.howToEnable(entry.scope(), request) + ", or do not ask for it.")
                .source("https://developer.nylas.com/docs/dev-guide/scopes/")
                .build();
    }
}
