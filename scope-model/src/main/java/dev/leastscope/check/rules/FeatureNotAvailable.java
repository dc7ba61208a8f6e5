package dev.leastscope.check.rules;

import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import java.util.List;
import java.util.Optional;

/** The provider, or the API version, cannot do what a feature asks. */
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
        finding.message(MessageWords.quoted(group.name().text()) + " does not work with "
                        + request.provider().title()
                        + " in Nylas API " + request.api().id() + ": "
                        + (group.needs().get(0).operation().isTrigger()
                                ? "these notifications are not sent."
                                : "Nylas does not offer " + MessageWords.operations(group.needs()) + " there."))
                .fix("Give the connector "
                        + MessageWords.quoted(request.connector().writtenAs())
                        + " features and triggers of its own without it.")
                .source(group.needs().get(0).requirement().source().url());
    }

    private static boolean isOwn(Named name, Optional<List<Named>> names) {
        return names.isPresent() && names.get().contains(name);
    }
}
