package dev.leastscope.check.rules;

import dev.leastscope.catalog.Basis;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import java.util.List;
import java.util.Optional;

/**
 * The provider, or the API version, cannot do what a feature asks: an error where a page says so, a warning where it only follows from
 * what no page names.
 */
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
     * Zoom and virtual calendars stand beside the connectors that do the work. What is declared for all of those is not
     * expected of them; only what is declared for them by name.
     */
    @Override
    boolean tells(Named name, Request request) {
        if (request.provider() != Provider.ZOOM && request.provider() != Provider.VIRTUAL_CALENDAR) {
            return true;
        }
        return isOwn(name, request.connector().features())
                || isOwn(name, request.connector().triggers())
                || (request.authRequest().isPresent()
                        && (isOwn(name, request.authRequest().get().features())
                                || isOwn(name, request.authRequest().get().triggers())));
    }

    @Override
    void tell(NeedsByFeature.Group group, Request request, FindingBuilder finding) {
        boolean isPrinted = isPrinted(group.needs());
        String operations = group.needs().get(0).operation().isTrigger()
                ? "these notifications"
                : MessageWords.operations(group.needs());
        boolean isTrigger = group.needs().get(0).operation().isTrigger();
        String what = isPrinted
                ? isTrigger ? operations + " are not sent." : "Nylas does not offer " + operations + " there."
                : "the tables hold no source that Nylas " + (isTrigger ? "sends " : "offers ") + operations + " there.";
        finding.severity(isPrinted ? Severity.ERROR : Severity.WARNING)
                .message(MessageWords.quoted(group.name().text())
                        + (isPrinted ? " does not work with " : " may not work with ")
                        + request.provider().title()
                        + " in Nylas API " + request.api().id() + ": " + what)
                .fix((isPrinted ? "" : "Try it with a test account. If it does not work: ")
                        + (isPrinted ? "Give" : "give") + " the connector "
                        + MessageWords.quoted(request.connector().writtenAs())
                        + " features and triggers of its own without it.")
                .source(group.needs().get(0).requirement().source().url());
    }

    /** Whether a page says of one of them that it does not exist there. */
    private static boolean isPrinted(List<Need> needs) {
        for (Need need : needs) {
            if (need.requirement().source().basis() == Basis.DOCUMENTED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(Named name, Optional<List<Named>> names) {
        return names.isPresent() && names.get().contains(name);
    }
}
