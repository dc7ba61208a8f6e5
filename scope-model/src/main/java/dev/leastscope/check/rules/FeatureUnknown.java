package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.UnknownName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A feature, operation id or trigger that the tables do not hold. */
final class FeatureUnknown extends AbstractRule {
    FeatureUnknown() {
        super(
                "feature.unknown",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "A feature, operation or trigger that the tables do not hold.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        // One name is seen by every request that it is handed down to, and told once.
        Set<Named> told = new TreeSet<>();
        for (Resolution resolution : examination.resolutions()) {
            for (UnknownName unknown : resolution.unknown()) {
                if (told.add(unknown.written())) {
                    findings.add(finding(unknown, examination));
                }
            }
        }
        return findings;
    }

    private Finding finding(UnknownName unknown, Examination examination) {
        String name = unknown.written().text();
        ApiVersion api = examination.integration().api();
        ApiVersion other = api == ApiVersion.V3 ? ApiVersion.V2 : ApiVersion.V3;
        boolean isOfOther = examination.catalog().feature(other, name).isPresent()
                || examination.catalog().operation(other, name).isPresent();
        return examination
                .finding(this)
                .at(unknown.written().location())
                .feature(name)
                .message(MessageWords.quoted(name) + " is not a "
                        + (unknown.trigger() ? "trigger" : "feature or operation")
                        + " of Nylas API " + api.id()
                        + (isOfOther ? ", only of " + other.id() : "") + ": nothing is checked for it.")
                .fix(
                        unknown.nearest().isEmpty()
                                ? (unknown.trigger()
                                        ? "Write a trigger of the API's webhooks, or remove it."
                                        : "Write a feature of the tables or an operation such as `GET /v3/grants/{grant_id}/messages`.")
                                : "Write " + MessageWords.any(unknown.nearest()) + ".")
                .remedy(
                        unknown.nearest().size() == 1
                                ? Remedies.rename(
                                        examination.integration(),
                                        unknown.written(),
                                        unknown.nearest().get(0))
                                : null)
                .source(
                        unknown.trigger()
                                ? "https://developer.nylas.com/docs/reference/notifications/"
                                : SourcePages.TABLES)
                .build();
    }
}
