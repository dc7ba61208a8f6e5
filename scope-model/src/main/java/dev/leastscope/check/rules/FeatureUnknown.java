package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.NearestNames;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.UnknownName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports a feature, operation id or trigger that is not in the tables. It is an error when a known name is similar or the
 * other API version has it. Otherwise it is a warning, because Nylas can have added operations and triggers since.
 */
final class FeatureUnknown extends AbstractRule {
    FeatureUnknown() {
        super(
                "feature.unknown",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.NONE,
                "A feature, operation or trigger is not in the tables.");
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        // Several requests can inherit the same name. It is reported once.
        Set<Named> reported = new TreeSet<>();
        for (Resolution resolution : examination.resolutions()) {
            for (UnknownName unknown : resolution.unknown()) {
                if (reported.add(unknown.written())) {
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
        NearestNames nearest = NearestNames.of(unknown, examination.catalog(), api);
        boolean isMistake = isOfOther || !nearest.names().isEmpty();
        String kind = unknown.trigger() ? "trigger" : "feature or operation";
        return examination
                .finding(this)
                .severity(isMistake ? Severity.ERROR : Severity.WARNING)
                .at(unknown.written().location())
                .feature(name)
                .message(
                        isMistake
                                ? MessageWords.quoted(name) + " is not a " + kind + " of Nylas API " + api.id()
                                        + (isOfOther ? ", only of " + other.id() : "") + ": nothing is checked for it."
                                : MessageWords.quoted(name) + " is not in the tables "
                                        + MessageWords.tables(examination.catalog())
                                        + ": nothing is checked for it, and the least scopes are computed without it.")
                .fix(
                        nearest.names().isEmpty()
                                ? "Write a " + kind + " of the tables; `mvn scope:catalog` lists them."
                                        + (isMistake
                                                ? ""
                                                : " If Nylas has it, add it with `catalogOverrides`; otherwise remove it.")
                                : "Write " + MessageWords.any(nearest.names()) + ".")
                .remedy(
                        nearest.meant().isPresent()
                                ? Remedies.rename(
                                        examination.integration(),
                                        unknown.written(),
                                        nearest.meant().get())
                                : null)
                .source(
                        unknown.trigger()
                                ? "https://developer.nylas.com/docs/reference/notifications/"
                                : SourcePages.TABLES)
                .build();
    }
}
