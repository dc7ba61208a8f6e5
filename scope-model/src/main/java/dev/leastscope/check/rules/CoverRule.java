package dev.leastscope.check.rules;

import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule about needs that no scope can meet. It reports one finding for all such features of a connector, or of an auth request
 * with features of its own.
 */
abstract class CoverRule extends AbstractRule {
    private final Need.Cover cover;

    CoverRule(String id, Severity severity, Category category, String summary, Need.Cover cover) {
        super(id, severity, category, Precedence.NONE, summary);
        this.cover = cover;
    }

    /**
     * The features of a connector or auth request, and the needs of each feature.
     *
     * @param request the first request for these features
     * @param ofAuthRequest whether the auth request declares them; otherwise the connector or the integration does
     * @param features the features with their needs, by name, in their order
     */
    record Holder(Request request, boolean ofAuthRequest, Map<String, NeedsByFeature.Group> features) {
        private void add(NeedsByFeature.Group feature) {
            features.putIfAbsent(feature.name().text(), feature);
        }

        /** Whether the connector's or auth request's own features or triggers contain a name. */
        boolean isOwn(Named name) {
            return ofAuthRequest
                    || isIn(name, request.connector().features())
                    || isIn(name, request.connector().triggers());
        }

        /** All needs of the features. */
        List<Need> needs() {
            List<Need> needs = new ArrayList<>();
            for (NeedsByFeature.Group feature : features.values()) {
                for (Need need : feature.needs()) {
                    if (!needs.contains(need)) {
                        needs.add(need);
                    }
                }
            }
            return needs;
        }
    }

    @Override
    public final List<Finding> findings(Examination examination) {
        Map<String, Holder> holders = new LinkedHashMap<>();
        for (Resolution resolution : examination.resolutions()) {
            List<Need> needs = new ArrayList<>(0);
            for (Need need : resolution.needs()) {
                if (need.cover() == cover) {
                    needs.add(need);
                }
            }
            for (NeedsByFeature.Group feature : NeedsByFeature.of(needs)) {
                if (isExpected(feature.name(), resolution.request())) {
                    holder(feature.name(), resolution.request(), holders).add(feature);
                }
            }
        }
        List<Finding> findings = new ArrayList<>(holders.size());
        for (Holder holder : holders.values()) {
            findings.add(finding(holder, examination));
        }
        return findings;
    }

    private static Holder holder(Named name, Request request, Map<String, Holder> holders) {
        Optional<AuthRequest> authRequest = request.authRequest();
        boolean ofAuthRequest = authRequest.isPresent()
                && (isIn(name, authRequest.get().features())
                        || isIn(name, authRequest.get().triggers()));
        String key = request.connector().writtenAs()
                + (ofAuthRequest ? "\n" + authRequest.get().name() : "");
        Holder holder = holders.get(key);
        if (holder == null) {
            holder = new Holder(request, ofAuthRequest, new LinkedHashMap<>());
            holders.put(key, holder);
        }
        return holder;
    }

    private Finding finding(Holder holder, Examination examination) {
        Request request = holder.request();
        FindingBuilder finding = examination.finding(this).provider(request.provider());
        if (holder.ofAuthRequest()) {
            finding.layer(
                    Layer.AUTH_REQUEST, request.authRequest().orElseThrow().name());
        } else if (!request.connector().writtenAs().equals(request.provider().id())) {
            finding.aspect(request.connector().writtenAs());
        }
        List<Finding.Member> members = new ArrayList<>();
        Named first = null;
        for (NeedsByFeature.Group feature : holder.features().values()) {
            first = first == null ? feature.name() : first;
            members.add(new Finding.Member(
                    feature.name().text(), severityOf(feature), MessageWords.operations(feature.needs())));
            finding.related(feature.name().location(), "asks for it");
        }
        // A feature of the integration can be correct for other connectors, so the line to change is that of the
        // connector.
        finding.at(first.location());
        if (!holder.isOwn(first)) {
            finding.at(request.connector().location());
        }
        describe(holder, members, finding);
        return finding.build();
    }

    static boolean isIn(Named name, Optional<List<Named>> names) {
        return names.isPresent() && names.get().contains(name);
    }

    /** Whether a request is expected to serve a feature. */
    boolean isExpected(Named feature, Request request) {
        return true;
    }

    /** The severity of a finding for a feature. */
    Severity severityOf(NeedsByFeature.Group feature) {
        return severity();
    }

    /** Adds members, message, fix and source. */
    abstract void describe(Holder holder, List<Finding.Member> members, FindingBuilder finding);
}
