package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Auth;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions that several rules ask about one requested list. */
final class RequestedList {
    private RequestedList() {}

    /** The first entry that means a scope; empty when none does. */
    static Optional<RequestedScope> entry(Resolution resolution, String scope) {
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent() && requested.scope().get().name().equals(scope)) {
                return Optional.of(requested);
            }
        }
        return Optional.empty();
    }

    /** Whether an entry means a scope. */
    static boolean holds(Resolution resolution, String scope) {
        return entry(resolution, scope).isPresent();
    }

    /** The entries whose scope's name begins so, repetitions left out. */
    static List<RequestedScope> beginningWith(String prefix, Resolution resolution) {
        List<RequestedScope> entries = new ArrayList<>();
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent()
                    && requested.duplicateOf().isEmpty()
                    && requested.scope().get().name().startsWith(prefix)) {
                entries.add(requested);
            }
        }
        return entries;
    }

    /** What entries mean. */
    static List<Scope> scopes(List<RequestedScope> entries) {
        List<Scope> scopes = new ArrayList<>(entries.size());
        for (RequestedScope entry : entries) {
            entry.scope().ifPresent(scopes::add);
        }
        return scopes;
    }

    /** Whether it is a v3 request in which users of a provider sign in by themselves, with a list that is known. */
    static boolean isV3SignInWithKnownList(Resolution resolution) {
        Request request = resolution.request();
        return request.api() == ApiVersion.V3
                && request.auth() != Auth.SERVICE_ACCOUNT
                && resolution.listKnown()
                && !resolution.requested().isEmpty();
    }

    /**
     * The judgements with a verdict that also holds when what code was seen to use counts: advice that follows from it
     * takes nothing from the application, whether the use is declared or removed.
     */
    static List<Judgement> judged(Resolution resolution, Judgement.Verdict verdict) {
        List<Judgement> judged = new ArrayList<>(0);
        for (int i = 0; i < resolution.judgements().size(); i++) {
            Judgement withCode = resolution.judgementsWithCode().get(i);
            if (resolution.judgements().get(i).verdict() == verdict && withCode.verdict() == verdict) {
                judged.add(withCode);
            }
        }
        return judged;
    }
}
