package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import java.util.ArrayList;
import java.util.List;

/** The provider, or the API version, cannot do what features ask. */
final class FeatureNotAvailable extends CoverRule {
    FeatureNotAvailable() {
        super(
                "feature.not-available",
                Severity.ERROR,
                Category.BREAKS,
                "The provider, or the API version, cannot do what a feature asks.",
                Need.Cover.UNAVAILABLE);
    }

    /**
     * Zoom and virtual calendars are used beside the connectors that do the work. They are not expected to serve what is
     * declared for all connectors, only what is declared for them by name.
     */
    @Override
    boolean isExpected(Named feature, Request request) {
        if (request.provider() != Provider.ZOOM && request.provider() != Provider.VIRTUAL_CALENDAR) {
            return true;
        }
        return isIn(feature, request.connector().features())
                || isIn(feature, request.connector().triggers())
                || (request.authRequest().isPresent()
                        && (isIn(feature, request.authRequest().get().features())
                                || isIn(feature, request.authRequest().get().triggers())));
    }

    @Override
    void describe(Holder holder, List<Finding.Member> members, FindingBuilder finding) {
        List<String> triggers = new ArrayList<>();
        for (NeedsByFeature.Group feature : holder.features().values()) {
            if (feature.needs().get(0).operation().isTrigger()) {
                triggers.add(feature.name().text());
            }
        }
        Request request = holder.request();
        finding.group(
                        members,
                        new NotAvailable(
                                request.provider().title(), request.api().id(), triggers))
                .fix(fix(holder, members))
                .source(holder.needs().get(0).requirement().source().url());
    }

    /** The message about everything that a provider cannot do. */
    private record NotAvailable(String provider, String api, List<String> triggers) implements Finding.Wording {
        @Override
        public String message(List<Finding.Member> members) {
            if (members.size() == 1) {
                Finding.Member only = members.get(0);
                return MessageWords.quoted(only.feature()) + " does not work with " + provider + " in Nylas API " + api
                        + ": "
                        + (triggers.contains(only.feature())
                                ? "these notifications are not sent."
                                : "Nylas does not offer " + only.consequence() + " there.");
            }
            int notSent = 0;
            for (Finding.Member member : members) {
                notSent += triggers.contains(member.feature()) ? 1 : 0;
            }
            String consequence = notSent == 0
                    ? "Nylas does not offer the calls there."
                    : notSent == members.size()
                            ? "these notifications are not sent."
                            : "Nylas does not offer the calls there, and does not send the notifications.";
            return FeaturesByScope.names(members) + " do not work with " + provider + " in Nylas API " + api + ": "
                    + consequence;
        }
    }

    /** The line to write, or the names to remove where the list is the connector's or the auth request's own. */
    private static String fix(Holder holder, List<Finding.Member> members) {
        Request request = holder.request();
        List<String> names = new ArrayList<>(members.size());
        for (Finding.Member member : members) {
            names.add(member.feature());
        }
        String connector = request.connector().writtenAs();
        Named first = holder.features().values().iterator().next().name();
        if (holder.isOwn(first)) {
            String whose = holder.ofAuthRequest()
                    ? "the auth request "
                            + MessageWords.quoted(request.authRequest().orElseThrow().name())
                    : "the connector " + MessageWords.quoted(connector);
            return "Remove " + MessageWords.all(names) + " from the features and triggers of " + whose + ".";
        }
        List<String> lines = new ArrayList<>(2);
        addLine("features", request.features(), names, lines);
        addLine("triggers", request.triggers(), names, lines);
        return "Give the connector its own " + (lines.size() == 2 ? "features and triggers" : lines.get(0).substring(0, 8))
                + ": `" + connector + ": {" + String.join(", ", lines) + "}`.";
    }

    private static void addLine(String key, List<Named> all, List<String> without, List<String> lines) {
        StringBuilder line = new StringBuilder();
        boolean isChanged = false;
        for (Named name : all) {
            if (without.contains(name.text())) {
                isChanged = true;
            } else {
                line.append(line.length() == 0 ? "" : ", ").append(yaml(name.text()));
            }
        }
        if (isChanged) {
            lines.add(key + ": [" + line + "]");
        }
    }

    /** An operation id contains brackets and blanks, which a flow list does not take without quotes. */
    private static String yaml(String name) {
        return name.indexOf(' ') < 0 ? name : '"' + name + '"';
    }
}
