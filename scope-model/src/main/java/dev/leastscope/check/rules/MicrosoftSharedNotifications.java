package dev.leastscope.check.rules;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports permissions for shared items together with notifications, which Microsoft does not send for shared items. */
final class MicrosoftSharedNotifications extends RequestRule {
    private static final String SHARED = ".Shared";

    MicrosoftSharedNotifications() {
        super(
                "microsoft.shared-notifications",
                Severity.WARNING,
                Category.BREAKS,
                Precedence.NONE,
                "A permission for shared items is asked for, and a trigger is declared that is never sent for shared items.");
    }

    /** The finding states what an added scope does not allow. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONSEQUENCE;
    }

    @Override
    boolean judgesUnusedLists() {
        return true;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Optional<AuthRequest> authRequest = resolution.request().authRequest();
        boolean isConnectors = authRequest.isPresent()
                && authRequest.get().scopes().isEmpty()
                && authRequest.get().triggers().isEmpty();
        if (isConnectors || !MicrosoftList.isSeenByMicrosoft(resolution.request())) {
            return;
        }
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent()
                    && requested.duplicateOf().isEmpty()
                    && requested.scope().get().name().endsWith(SHARED)) {
                List<Named> triggers = triggers(requested.scope().get(), resolution);
                if (!triggers.isEmpty()) {
                    findings.add(finding(requested, triggers, resolution, examination));
                }
            }
        }
    }

    private Finding finding(
            RequestedScope requested, List<Named> triggers, Resolution resolution, Examination examination) {
        FindingBuilder finding = examination
                .finding(this)
                .in(resolution.request())
                .at(requested.written().location())
                .scope(requested.scope().get().name());
        List<String> names = new ArrayList<>();
        for (Named trigger : triggers) {
            finding.features(List.of(trigger.text())).related(trigger.location(), "the trigger");
            names.add(trigger.text());
        }
        return finding.message(
                        MessageWords.quoted(requested.scope().get().shortName()) + " gives access to shared items, but "
                                + MessageWords.all(names)
                                + " is never sent for one: Microsoft sends no notifications for them.")
                .fix("Read shared items at intervals, and do not wait for a notification.")
                .source("https://learn.microsoft.com/en-us/graph/outlook-share-messages-folders")
                .build();
    }

    /** The triggers for items of the same kind: mail, calendars or contacts. */
    private static List<Named> triggers(Scope shared, Resolution resolution) {
        List<Named> triggers = new ArrayList<>();
        for (Need need : resolution.needs()) {
            if (need.operation().isTrigger() && concerns(need, shared)) {
                for (Named name : need.neededBy()) {
                    if (!triggers.contains(name)) {
                        triggers.add(name);
                    }
                }
            }
        }
        return triggers;
    }

    private static boolean concerns(Need need, Scope shared) {
        for (Option option : need.requirement().options()) {
            for (Scope scope : option.scopes()) {
                if (kind(scope).equals(kind(shared))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The kind of items of a scope, such as {@code Mail} for {@code Mail.Read.Shared}. */
    private static String kind(Scope scope) {
        int dot = scope.shortName().indexOf('.');
        return dot < 0 ? scope.shortName() : scope.shortName().substring(0, dot);
    }
}
