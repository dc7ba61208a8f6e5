package dev.leastscope.check.rules;

import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports features that do not work at the provider or in the API version. It is an error where a page says so, and a warning
 * where it only follows from missing documentation.
 */
final class FeatureNotAvailable extends CoverRule {
    FeatureNotAvailable() {
        super(
                "feature.not-available",
                Severity.ERROR,
                Category.BREAKS,
                "A feature does not work with the provider or in the API version.",
                Need.Cover.UNAVAILABLE);
    }

    /** A misspelt name can mean a feature that the provider does not have, so a person must decide which feature is meant. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONFLICT;
    }

    /**
     * Zoom and virtual calendars are used in addition to other connectors. They must serve only the features that are declared
     * for them, not those for all connectors.
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

    /** The message about the features that do not work at a provider. */
    private record NotAvailable(String provider, String api, List<String> triggers) implements Finding.Wording {
        @Override
        public String message(List<Finding.Member> members) {
            List<Finding.Member> printed = new ArrayList<>(members.size());
            List<Finding.Member> notNamed = new ArrayList<>(0);
            for (Finding.Member member : members) {
                (member.severity() == Severity.ERROR ? printed : notNamed).add(member);
            }
            String message = printed.isEmpty()
                    ? ""
                    : doNotWork(printed, " does not work", " do not work")
                            + consequence(printed, "Nylas does not offer ");
            if (notNamed.isEmpty()) {
                return message;
            }
            return message
                    + (message.isEmpty() ? "" : " ")
                    + doNotWork(notNamed, " may not work", " may not work")
                    + (isOfTriggers(notNamed)
                            ? "the tables have no source that Nylas sends these notifications there."
                            : consequence(notNamed, "the tables have no source that Nylas offers "));
        }

        private String doNotWork(List<Finding.Member> members, String one, String several) {
            return FeaturesByScope.names(members) + (members.size() == 1 ? one : several) + " with " + provider
                    + " in Nylas API " + api + ": ";
        }

        private String consequence(List<Finding.Member> members, String offers) {
            if (isOfTriggers(members)) {
                return "these notifications are not sent.";
            }
            if (members.size() == 1) {
                return offers + members.get(0).consequence() + " there.";
            }
            for (Finding.Member member : members) {
                if (triggers.contains(member.feature())) {
                    return offers + "the calls and notifications there.";
                }
            }
            return offers + "the calls there.";
        }

        private boolean isOfTriggers(List<Finding.Member> members) {
            for (Finding.Member member : members) {
                if (!triggers.contains(member.feature())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The severity: an error if a page says that one of the operations does not exist there. */
    @Override
    Severity severityOf(NeedsByFeature.Group feature) {
        for (Need need : feature.needs()) {
            if (need.requirement().source().basis() == Basis.DOCUMENTED) {
                return Severity.ERROR;
            }
        }
        return Severity.WARNING;
    }

    /** The fix: the line to write, or the names to remove from the connector's or the auth request's own list. */
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
                            + MessageWords.quoted(
                                    request.authRequest().orElseThrow().name())
                    : "the connector " + MessageWords.quoted(connector);
            return "Remove " + MessageWords.all(names) + " from the features and triggers of " + whose + ".";
        }
        List<String> lines = new ArrayList<>(2);
        addLine("features", request.features(), names, lines);
        addLine("triggers", request.triggers(), names, lines);
        return "Give the connector its own "
                + (lines.size() == 2 ? "features and triggers" : lines.get(0).substring(0, 8)) + ": `" + connector
                + ": {" + String.join(", ", lines) + "}`.";
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

    /** A name in a flow list. An operation id has brackets and spaces, so it needs quotes there. */
    private static String yaml(String name) {
        return name.indexOf(' ') < 0 ? name : '"' + name + '"';
    }
}
