package dev.leastscope.check.rules;

import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Rule;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;

/**
 * Handles a connector's list that auth requests use. The list must meet the needs of all of them. A scope that one of them does
 * not need stays in the list, because others can need it.
 */
final class SharedList {
    private SharedList() {}

    /** Whether the verdict for the connector's list is the same. Its finding is then the one to report. */
    static boolean isJudgedThere(Judgement judgement, Resolution resolution, Examination examination) {
        for (Resolution other : examination.resolutions()) {
            if (other.request().authRequest().isEmpty()
                    && other.request().connector().equals(resolution.request().connector())) {
                for (Judgement there : other.judgementsWithCode()) {
                    if (there.requested().written().equals(judgement.requested().written())) {
                        return there.verdict() == judgement.verdict()
                                && there.instead().equals(judgement.instead());
                    }
                }
            }
        }
        return false;
    }

    /**
     * The finding about an auth request that uses the connector's list and does not need all of it.
     *
     * @param instead the scopes that are enough for it instead of the scope; empty: it needs none
     */
    static Finding finding(
            Rule rule, Judgement judgement, List<Scope> instead, Resolution resolution, Examination examination) {
        Request request = resolution.request();
        String name = MessageWords.quoted(request.name().orElseThrow());
        String scope = MessageWords.quoted(judgement.scope().shortName());
        ScanGaps gaps = ScanGaps.of(examination);
        String need = instead.isEmpty()
                ? "nothing declared for it needs " + scope
                : MessageWords.scopes(instead) + (instead.size() == 1 ? " is" : " are") + " enough for it instead of "
                        + scope;
        FindingBuilder finding = examination
                .finding(rule)
                .at(request.authRequest().orElseThrow().location())
                .in(request)
                .scope(judgement.scope().name());
        return finding.message("The auth request " + name + " takes the connector's list, and " + need
                        + ": its users are asked for it although they do not need it."
                        + (gaps.isEmpty() ? "" : " Not all code is known (" + gaps.clause() + ")."))
                .fix("Give " + name + " `scopes` of its own, with what it needs only.")
                .related(request.connector().scopesLocation(), "the connector's scopes")
                .source(SourcePages.tables(request.api()))
                .build();
    }

    /**
     * Adds the auth requests that use a connector's list to each fix of the list, because it is changed for all of them.
     *
     * @param from the index of the first finding to change
     */
    static void mention(Resolution resolution, List<Finding> findings, int from) {
        Request request = resolution.request();
        if (request.authRequest().isPresent() && !request.takesConnectorsList()) {
            return;
        }
        List<String> names = new ArrayList<>(0);
        for (AuthRequest other : request.connector().authRequests()) {
            if (other.scopes().isEmpty()) {
                names.add(other.name());
            }
        }
        if (names.isEmpty()) {
            return;
        }
        String sentence = (names.size() == 1 ? " The auth request " : " The auth requests ") + MessageWords.all(names)
                + (names.size() == 1 ? " takes" : " take") + " this list.";
        for (int i = from; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.remedy().isPresent()) {
                findings.set(i, finding.withFix(finding.fix() + sentence));
            }
        }
    }
}
