package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
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
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a requested scope that the provider app does not enable. */
final class LayerCeiling extends ListRule {
    /** The largest number of apps in a finding. Without it, a report could grow with apps times requests. */
    private static final int MOST_APPS = 5;

    private static final String CEILING = "The provider app is the ceiling: what it does not enable is never given.";

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
        if (NativeAuthentication.isUsedBy(request)) {
            judgeTokens(resolution, examination, findings);
            return;
        }
        for (ProviderList.Entry entry : ProviderList.asked(resolution)) {
            List<ProviderApp> lacking = new ArrayList<>();
            for (ProviderApp app : request.connector().providerApps()) {
                Optional<EnabledScopes> enabled = EnabledScopes.of(app, request.connector(), examination.catalog());
                if (enabled.isPresent() && !enabled.get().holds(entry.scope())) {
                    lacking.add(app);
                }
            }
            if (!lacking.isEmpty()) {
                findings.add(finding(lacking, entry.location(), request, examination)
                        .scope(entry.scope().name())
                        .message(MessageWords.quoted(entry.scope().shortName()) + " is asked for, and "
                                + names(lacking, request) + (lacking.size() == 1 ? " does" : " do")
                                + " not enable it. " + CEILING)
                        .fix("Either " + EnabledScopes.howToEnable(entry.scope(), request) + ", or do not ask for it.")
                        .build());
            }
        }
    }

    /** Judges what the application's own tokens can allow. A list that serves all Nylas scopes alike is one cause. */
    private void judgeTokens(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        Set<List<List<Scope>>> judged = new HashSet<>();
        for (NativeAuthentication.Need need : NativeAuthentication.needs(resolution, examination.catalog())) {
            List<ProviderApp> lacking = new ArrayList<>();
            for (ProviderApp app : request.connector().providerApps()) {
                Optional<EnabledScopes> enabled = EnabledScopes.of(app, request.connector(), examination.catalog());
                if (enabled.isPresent() && !need.isMetBy(enabled.get())) {
                    lacking.add(app);
                }
            }
            if (!lacking.isEmpty() && judged.add(need.options())) {
                findings.add(tokens(need, lacking, request, examination));
            }
        }
    }

    private Finding tokens(
            NativeAuthentication.Need need, List<ProviderApp> lacking, Request request, Examination examination) {
        FindingBuilder finding = finding(lacking, need.requested().written().location(), request, examination);
        String apps = names(lacking, request);
        List<Scope> first = need.options().get(0);
        if (need.isWholeList()) {
            for (Scope scope : first) {
                finding.concernedScope(scope.name());
            }
            return finding.message(
                            "API v2 uses " + MessageWords.scopes(first) + ", and " + apps
                                    + (lacking.size() == 1 ? " enables" : " enable")
                                    + " none of them. The tokens of the application's own authentication cannot give Nylas access.")
                    .fix(
                            "Enable what API v2 uses under API permissions in Entra, and ask for it on the page to which the application"
                                    + " sends its users: " + MessageWords.toWrite(first) + ".")
                    .build();
        }
        String asked =
                MessageWords.quoted(need.requested().scope().orElseThrow().shortName());
        return finding.scope(first.get(0).name())
                .message("The Nylas scope " + asked + " needs " + MessageWords.scopes(first) + " at the provider, and "
                        + apps + (lacking.size() == 1 ? " enables" : " enable") + " neither it nor a wider scope. "
                        + CEILING)
                .fix("Either " + EnabledScopes.howToEnable(first.get(0), request)
                        + " and ask for it on the page to which the application sends its users, or do not ask for "
                        + asked + ".")
                .build();
    }

    private FindingBuilder finding(
            List<ProviderApp> lacking, Location place, Request request, Examination examination) {
        FindingBuilder finding = examination
                .finding(this)
                .in(request)
                .at(place)
                .source("https://developer.nylas.com/docs/dev-guide/scopes/");
        for (ProviderApp app : lacking.subList(0, Math.min(lacking.size(), MOST_APPS))) {
            finding.related(app.scopesLocation(), "the scopes that are enabled");
        }
        return finding;
    }

    private static String names(List<ProviderApp> lacking, Request request) {
        StringBuilder apps = new StringBuilder();
        for (ProviderApp app : lacking.subList(0, Math.min(lacking.size(), MOST_APPS))) {
            apps.append(apps.isEmpty() ? "" : " and ").append(EnabledScopes.nameOf(app, request.provider()));
        }
        if (lacking.size() > MOST_APPS) {
            apps.append(" and ").append(lacking.size() - MOST_APPS).append(" more");
        }
        return apps.toString();
    }
}
