package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A rule about needs that no scope can meet; told once for each connector and feature. */
abstract class CoverRule extends AbstractRule {
    private final Need.Cover cover;

    CoverRule(String id, Severity severity, Category category, String summary, Need.Cover cover) {
        super(id, severity, category, summary);
        this.cover = cover;
    }

    @Override
    public final List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        Set<Finding> told = new TreeSet<>();
        for (Resolution resolution : examination.resolutions()) {
            List<Need> needs = new ArrayList<>();
            for (Need need : resolution.needs()) {
                if (need.cover() == cover) {
                    needs.add(need);
                }
            }
            for (NeedsByFeature.Group group : NeedsByFeature.of(needs)) {
                if (tells(group.name(), resolution.request())) {
                    FindingBuilder finding = examination
                            .finding(this)
                            .provider(resolution.request().provider())
                            .at(resolution.request().connector().location())
                            .at(group.name().location())
                            .feature(group.name().text());
                    tell(group, resolution.request(), finding);
                    Finding built = finding.build();
                    if (told.add(built)) {
                        findings.add(built);
                    }
                }
            }
        }
        return findings;
    }

    /** Whether a name is worth telling at a request. */
    boolean tells(Named name, Request request) {
        return true;
    }

    /** Adds message, fix and source. */
    abstract void tell(NeedsByFeature.Group group, Request request, FindingBuilder finding);
}
