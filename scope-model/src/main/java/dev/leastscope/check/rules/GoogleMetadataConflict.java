package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports gmail.metadata together with a scope that reads complete messages. Google then allows only what gmail.metadata
 * allows.
 */
final class GoogleMetadataConflict extends AbstractRule {
    private static final String V3_PAGE = "https://developer.nylas.com/docs/reference/notifications/message-metadata/";

    GoogleMetadataConflict() {
        super(
                "google.metadata-conflict",
                Severity.ERROR,
                Category.BREAKS,
                Precedence.PROVIDER_ERROR,
                "gmail.metadata is asked for together with a scope that reads whole messages: Google then allows only metadata.");
    }

    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONFLICT;
    }

    @Override
    public List<Finding> findings(Examination examination) {
        List<Finding> findings = new ArrayList<>();
        List<Resolution> lists = new ArrayList<>();
        for (Resolution resolution : examination.resolutions()) {
            if (resolution.request().provider() == Provider.GOOGLE) {
                lists.add(resolution);
            }
        }
        int declared = lists.size();
        lists.addAll(UndeclaredLists.of(Provider.GOOGLE, examination));
        for (int i = 0; i < lists.size(); i++) {
            inList(lists.get(i), i < declared, examination, findings);
            betweenLists(lists.get(i), lists, examination, findings);
            atTriggers(lists.get(i), examination, findings);
        }
        return findings;
    }

    /** @param declared whether the list is in the manifest, where a remedy can change it */
    private void inList(Resolution resolution, boolean declared, Examination examination, List<Finding> findings) {
        for (RequestedScope metadata : resolution.metadataConflict()) {
            Optional<RequestedScope> wider = wider(resolution);
            if (wider.isPresent() && metadata.duplicateOf().isEmpty()) {
                FindingBuilder finding = start(metadata, resolution.request(), examination)
                        .message("With " + name(metadata) + " in the same grant, " + name(wider.get())
                                + " does not give full access: Google answers 403 to searches and to reading whole"
                                + " messages, and the account does not sync properly.")
                        .fix("Remove " + name(metadata)
                                + "; the wider scope reads headers, too. Users who have granted both"
                                + " must authenticate again.")
                        .related(wider.get().written().location(), "the wider scope");
                if (declared) {
                    finding.remedy(Remedies.remove(metadata, resolution, false));
                }
                findings.add(finding.build());
            }
        }
    }

    /** Checks the lists of a connector together, because Google adds earlier grants of a user to a new one. */
    private void betweenLists(
            Resolution resolution, List<Resolution> lists, Examination examination, List<Finding> findings) {
        Optional<RequestedScope> metadata = metadata(resolution);
        if (metadata.isEmpty() || wider(resolution).isPresent()) {
            return;
        }
        for (Resolution other : lists) {
            Optional<RequestedScope> wider = wider(other);
            if (wider.isPresent()) {
                findings.add(start(metadata.get(), resolution.request(), examination)
                        .severity(Severity.WARNING)
                        .message("Another list of this connector asks for " + name(wider.get())
                                + ". A user who signs in with both grants " + name(metadata.get())
                                + " as well, and Google then refuses searches and whole messages.")
                        .fix(
                                "Ask for " + name(metadata.get())
                                        + " in no list of this connector; if no user signs in with both, accept this with a suppression.")
                        .related(wider.get().written().location(), "the wider scope")
                        .build());
                return;
            }
        }
    }

    private void atTriggers(Resolution resolution, Examination examination, List<Finding> findings) {
        for (Need need : resolution.needs()) {
            if (need.cover() == Need.Cover.CONFLICT) {
                Named trigger = need.neededBy().get(0);
                findings.add(examination
                        .finding(this)
                        .in(resolution.request())
                        .at(trigger.location())
                        .feature(trigger.text())
                        .message(MessageWords.quoted(trigger.text())
                                + " is sent only to grants that have `gmail.metadata`, and other features need a scope that must"
                                + " not be granted together with it: " + MessageWords.scopes(wider(resolution.least()))
                                + ".")
                        .fix("Subscribe to " + MessageWords.quoted(withoutEnding(trigger.text()))
                                + " instead, or remove the features that read whole messages.")
                        .source(V3_PAGE)
                        .build());
            }
        }
    }

    private static List<Scope> wider(List<Scope> scopes) {
        List<Scope> wider = new ArrayList<>();
        for (Scope scope : scopes) {
            if (isWider(scope)) {
                wider.add(scope);
            }
        }
        return wider;
    }

    private FindingBuilder start(RequestedScope metadata, Request request, Examination examination) {
        return examination
                .finding(this)
                .in(request)
                .at(metadata.written().location())
                .scope(metadata.scope().get().name())
                .source(request.api() == ApiVersion.V2 ? SourcePages.V2_SCOPES : V3_PAGE);
    }

    private static Optional<RequestedScope> metadata(Resolution resolution) {
        Optional<RequestedScope> v3 = RequestedList.entry(resolution, "https://www.googleapis.com/auth/gmail.metadata");
        return v3.isPresent() ? v3 : RequestedList.entry(resolution, "email.metadata");
    }

    private static Optional<RequestedScope> wider(Resolution resolution) {
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent() && isWider(requested.scope().get())) {
                return Optional.of(requested);
            }
        }
        return Optional.empty();
    }

    private static boolean isWider(Scope scope) {
        return switch (scope.name()) {
            case "https://www.googleapis.com/auth/gmail.readonly",
                    "https://www.googleapis.com/auth/gmail.modify",
                    "https://mail.google.com/",
                    "email.read_only",
                    "email.modify" -> true;
            // Google's alias "email" has another canonical name, so this is the scope of Nylas API v2.
            case "email" -> scope.vocabulary() == Vocabulary.NYLAS_V2;
            default -> false;
        };
    }

    private static String name(RequestedScope requested) {
        return MessageWords.quoted(requested.scope().get().shortName());
    }

    private static String withoutEnding(String trigger) {
        return trigger.endsWith(".metadata") ? trigger.substring(0, trigger.length() - ".metadata".length()) : trigger;
    }
}
