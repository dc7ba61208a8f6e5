package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** Reports a request without scopes. API v3 then gives access to the identity only; API v2 asks for its defaults. */
final class ScopeNoneRequested extends RequestRule {
    ScopeNoneRequested() {
        super(
                "scope.none-requested",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "No scopes are asked for: v3 then gives access to the identity only, v2 asks for its defaults.");
    }

    @Override
    boolean isFixedInTheList() {
        return true;
    }

    @Override
    public boolean explainsLackingScope() {
        return true;
    }

    /** An empty list asks Nylas v2 for its defaults. So a fix must not remove the last entry, even if nothing needs it. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONFLICT;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        if (resolution.defaulted()) {
            findings.add(defaults(resolution, examination));
            return;
        }
        List<Need> needs = Shortfall.of(resolution, examination).reportedBy(UnmetReporter.NONE_REQUESTED);
        if (needs.isEmpty()) {
            return;
        }
        FindingBuilder finding =
                examination.finding(this).in(resolution.request()).scopes(resolution.missing());
        for (NeedsByFeature.Group group : NeedsByFeature.of(needs)) {
            finding.features(List.of(group.name().text()));
        }
        findings.add(finding.message(
                        "No scopes are asked for, so users grant access to their identity only and every call to "
                                + resolution.request().provider().title() + " is refused.")
                .fix("Ask for " + MessageWords.toWrite(resolution.missing()) + ".")
                .remedy(Remedies.add(resolution.request(), resolution.missing()))
                .source(SourcePages.V3_SCOPES)
                .build());
    }

    private Finding defaults(Resolution resolution, Examination examination) {
        List<Scope> defaults = examination.catalog().defaults();
        List<Scope> least = resolution.leastWithCode();
        boolean isTooMuch = !least.containsAll(defaults);
        return examination
                .finding(this)
                .in(resolution.request())
                .severity(Severity.WARNING)
                .scopes(defaults)
                .message("No scopes are asked for, so Nylas v2 asks for its defaults " + MessageWords.scopes(defaults)
                        + (isTooMuch ? ", which is more than the declared features need." : "."))
                .fix(
                        least.isEmpty()
                                ? "Declare the features that the application uses, and list what they need."
                                : "Ask for " + MessageWords.toWrite(least) + " by name.")
                .source(SourcePages.V2_SCOPES)
                .build();
    }
}
