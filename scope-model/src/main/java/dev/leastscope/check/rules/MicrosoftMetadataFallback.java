package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;
import java.util.Optional;

/** API v2: reports email.metadata at Microsoft, which has no such scope, so Nylas asks users for complete messages. */
final class MicrosoftMetadataFallback extends RequestRule {
    private static final String METADATA = "email.metadata";

    MicrosoftMetadataFallback() {
        super(
                "microsoft.metadata-fallback",
                Severity.WARNING,
                Category.EXCESS,
                Precedence.NONE,
                "v2: email.metadata becomes email.read_only at Microsoft and Exchange.");
    }

    /** The finding states what users are asked for because of an added scope. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONSEQUENCE;
    }

    @Override
    void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Provider provider = resolution.request().provider();
        Optional<RequestedScope> metadata = RequestedList.entry(resolution, METADATA);
        if (resolution.request().api() == ApiVersion.V2
                && (provider == Provider.MICROSOFT || provider == Provider.EWS)
                && metadata.isPresent()) {
            findings.add(examination
                    .finding(this)
                    .in(resolution.request())
                    .at(metadata.get().written().location())
                    .scope(METADATA)
                    .message(
                            "Microsoft has no equivalent of `email.metadata`: Nylas asks users for `email.read_only` and withholds"
                                    + " bodies itself, so they consent to whole messages.")
                    .fix("Write `email.read_only`, so that the list says what users are asked for.")
                    .source(SourcePages.V2_SCOPES)
                    .build());
        }
    }
}
