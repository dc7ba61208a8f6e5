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

/** Checks of a requested list that several rules need. */
final class RequestedList {
    private RequestedList() {}

    /** The first entry with a scope; empty when there is none. */
    static Optional<RequestedScope> entry(Resolution resolution, String scope) {
        for (RequestedScope requested : resolution.requested()) {
            if (requested.scope().isPresent() && requested.scope().get().name().equals(scope)) {
                return Optional.of(requested);
            }
        }
        return Optional.empty();
    }

    /** Whether the list contains a scope. */
    static boolean holds(Resolution resolution, String scope) {
        return entry(resolution, scope).isPresent();
    }

    /** The entries whose scope has a name with this beginning, without repetitions. */
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

    /** The scopes of entries. */
    static List<Scope> scopes(List<RequestedScope> entries) {
        List<Scope> scopes = new ArrayList<>(entries.size());
        for (RequestedScope entry : entries) {
            entry.scope().ifPresent(scopes::add);
        }
        return scopes;
    }

    /** Whether it is a request of API v3 in which users sign in themselves, with a known list. */
    static boolean isV3SignInWithKnownList(Resolution resolution) {
        Request request = resolution.request();
        return request.api() == ApiVersion.V3
                && request.auth() != Auth.SERVICE_ACCOUNT
                && resolution.listKnown()
                && !resolution.requested().isEmpty();
    }

    /**
     * The judgements with a verdict that is the same with and without the uses in code. Advice that follows such a verdict
     * removes no access that the application needs.
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
