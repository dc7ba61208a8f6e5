package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.LeastSetNotes;
import dev.leastscope.check.Precedence;
import dev.leastscope.check.SideEffect;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.List;

/** API v2: reports email.send as the only scope for mail. The consequences differ by provider, so there are two rules. */
abstract class SendOnlyRule extends RequestRule {
    private static final String SEND = "email.send";

    SendOnlyRule(String id, String summary) {
        super(id, Severity.WARNING, Category.BREAKS, Precedence.NONE, summary);
    }

    /** The finding states a consequence of sending without reading, which the manifest requests. */
    @Override
    public SideEffect sideEffect() {
        return SideEffect.CONSEQUENCE;
    }

    @Override
    final void judge(Resolution resolution, Examination examination, List<Finding> findings) {
        Request request = resolution.request();
        if (request.api() != ApiVersion.V2 || !reports(request.provider())) {
            return;
        }
        List<RequestedScope> mail = RequestedList.beginningWith("email", resolution);
        if (mail.size() == 1 && mail.get(0).scope().get().name().equals(SEND)) {
            findings.add(examination
                    .finding(this)
                    .in(request)
                    .at(mail.get(0).written().location())
                    .scope(SEND)
                    .message(LeastSetNotes.sendOnly(request.provider()))
                    .fix(
                            "Ask for `email.read_only` as well and declare what reads mail, such as `messages.read`; or accept this with a suppression.")
                    .source(SourcePages.V2_SCOPES)
                    .build());
        }
    }

    /** Whether this rule is for a provider. */
    abstract boolean reports(Provider provider);
}
