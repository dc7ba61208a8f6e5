package dev.leastscope.diagnose;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.ProviderMethod;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.errors.ErrorOrigin;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.diagnose.call.CallReader;
import dev.leastscope.diagnose.call.MentionedCall;
import dev.leastscope.diagnose.pasted.PastedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The call that failed, where the error or the text around it names it.
 *
 * @param operations the possible Nylas calls
 * @param method the method of the provider's own API; empty when a Nylas call is known
 * @param providers the providers at whose accounts it failed; empty when any is possible
 * @param methodAssumed whether the text gives an address without a method, so that GET is assumed
 * @param wanted whether missing scopes are a likely cause, so that the call matters
 * @param needs what it needs at each possible provider
 */
record FailedCall(
        List<Operation> operations,
        Optional<ProviderMethod> method,
        List<Provider> providers,
        boolean methodAssumed,
        boolean wanted,
        List<CallNeed> needs) {
    private static final List<Provider> WITH_SCOPES =
            List.of(Provider.GOOGLE, Provider.MICROSOFT, Provider.YAHOO, Provider.EWS);

    static FailedCall of(KnownError error, PastedText text, CallReader reader, Catalog catalog) {
        List<Operation> operations = new ArrayList<>();
        for (String id : error.operations()) {
            catalog.operation(ApiVersion.V3, id).ifPresent(operations::add);
        }
        boolean wanted = isAboutScopes(error);
        Optional<MentionedCall> call =
                operations.isEmpty() && wanted ? named(error, reader.calls(text)) : Optional.empty();
        call.flatMap(MentionedCall::operation).ifPresent(operations::add);
        List<Provider> providers = error.providers().isEmpty() ? reader.providers(text) : error.providers();
        Optional<ProviderMethod> method = call.flatMap(MentionedCall::method);
        return new FailedCall(
                List.copyOf(operations),
                method,
                providers,
                call.filter(MentionedCall::methodAssumed).isPresent(),
                wanted,
                needs(operations, method, providers, catalog));
    }

    /** Whether the text names the call. */
    boolean isKnown() {
        return !operations.isEmpty() || method.isPresent();
    }

    /** Whether missing scopes are a likely cause. For other errors the call gives no information. */
    private static boolean isAboutScopes(KnownError error) {
        return new CauseRules().isLackingScope(error.causes().get(0))
                || error.causes().get(0).shared();
    }

    /** The call that matters most: a Nylas call before a provider's call, and never a call to another provider. */
    private static Optional<MentionedCall> named(KnownError error, List<MentionedCall> calls) {
        boolean nylas = error.origin() != ErrorOrigin.NYLAS_V2;
        Optional<MentionedCall> own = calls.stream()
                .filter(call -> call.operation().isPresent())
                .filter(call -> nylas == (call.api() == ErrorOrigin.NYLAS_V3))
                .findFirst();
        Optional<MentionedCall> address = calls.stream()
                .filter(call -> call.method().isPresent())
                .filter(call -> error.providers().isEmpty() || call.api() == error.origin())
                .findFirst();
        // A call in plain words comes last. It is less certain than an address of the provider.
        boolean spoken = own.isPresent() && own.get().equals(calls.get(calls.size() - 1)) && address.isPresent();
        return own.filter(call -> !spoken).or(() -> address);
    }

    private static List<CallNeed> needs(
            List<Operation> operations, Optional<ProviderMethod> method, List<Provider> providers, Catalog catalog) {
        List<CallNeed> needs = new ArrayList<>();
        for (Operation operation : operations) {
            for (Provider provider : providers.isEmpty() ? WITH_SCOPES : providers) {
                if (operation.api() == ApiVersion.V3) {
                    Requirement requirement = catalog.requirement(operation, provider);
                    if (requirement.state() == Requirement.State.SCOPES) {
                        needs.add(new CallNeed(operation.id(), provider, requirement.options()));
                    }
                }
            }
        }
        method.ifPresent(found -> {
            List<Option> options = new ArrayList<>();
            for (Scope scope : accepted(found, catalog)) {
                options.add(new Option(List.of(scope), Option.Effect.FULL, "", scope.source()));
            }
            if (!options.isEmpty()) {
                needs.add(new CallNeed(found.name(), provider(found.vocabulary()), List.copyOf(options)));
            }
        });
        return List.copyOf(needs);
    }

    static Provider provider(Vocabulary vocabulary) {
        return vocabulary == Vocabulary.GOOGLE ? Provider.GOOGLE : Provider.MICROSOFT;
    }

    /** The scopes that a method accepts: first those that Nylas' own calls need, then the narrowest. */
    static List<Scope> accepted(ProviderMethod method, Catalog catalog) {
        ScopeTable table = catalog.scopes(method.vocabulary());
        Set<Scope> usual = usual(provider(method.vocabulary()), catalog);
        List<Scope> accepted = new ArrayList<>();
        for (String name : method.scopes()) {
            table.named(name).filter(Scope::isCandidate).ifPresent(accepted::add);
        }
        accepted.sort(
                Comparator.comparing((Scope scope) -> !usual.contains(scope)).thenComparing(LackingLists.NARROWEST));
        return accepted;
    }

    /** The scopes that are the first choice for some Nylas call, according to the tables. */
    private static Set<Scope> usual(Provider provider, Catalog catalog) {
        Set<Scope> usual = new LinkedHashSet<>();
        for (Operation operation : catalog.operations(ApiVersion.V3)) {
            Requirement requirement = catalog.requirement(operation, provider);
            if (!operation.isTrigger() && requirement.state() == Requirement.State.SCOPES) {
                usual.addAll(requirement.options().get(0).scopes());
            }
        }
        return usual;
    }
}
