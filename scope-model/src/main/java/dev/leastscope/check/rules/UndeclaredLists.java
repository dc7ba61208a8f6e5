package dev.leastscope.check.rules;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Examination;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lists that code asks for and the manifest does not declare. Users are asked for them, so they are checked for conflicts.
 * The purpose of their grants is unknown, so nothing else is checked.
 */
final class UndeclaredLists {
    private UndeclaredLists() {}

    /**
     * A resolution for each undeclared list in code for a provider, in the order of the code. The place of each string is its
     * code line.
     */
    static List<Resolution> of(Provider provider, Examination examination) {
        List<Resolution> resolutions = new ArrayList<>(0);
        if (examination.code().isEmpty()
                || examination.code().get().authorizations().isEmpty()) {
            return resolutions;
        }
        DeclaredLists declared = new DeclaredLists(provider, examination);
        for (CodeFacts.Authorization authorization : examination.code().get().authorizations()) {
            if (authorization.api() == examination.integration().api()
                    && authorization.scopes().isPresent()
                    && isFor(provider, authorization, examination)
                    && !declared.hold(declared.names(authorization.scopes().get()))) {
                resolutions.add(examination
                        .resolver()
                        .resolve(
                                request(provider, authorization, examination.integration()),
                                examination.integration().policy().coverage()));
            }
        }
        return resolutions;
    }

    /**
     * Whether an authorization is for a provider. When the code does not name the provider, a scope that only one provider has
     * identifies it.
     */
    private static boolean isFor(Provider provider, CodeFacts.Authorization authorization, Examination examination) {
        if (!authorization.providers().isEmpty()) {
            return authorization.providers().contains(provider);
        }
        Catalog catalog = examination.catalog();
        ApiVersion api = examination.integration().api();
        for (String text : authorization.scopes().get()) {
            Optional<Scope> scope = catalog.scopes(Vocabulary.of(api, provider)).named(text);
            if (scope.isPresent() && !scope.get().isIdentity()) {
                return true;
            }
        }
        return false;
    }

    private static Request request(Provider provider, CodeFacts.Authorization authorization, Integration integration) {
        List<Named> scopes = new ArrayList<>();
        for (String text : authorization.scopes().get()) {
            scopes.add(new Named(text, authorization.site().location()));
        }
        AuthRequest asked = new AuthRequest(
                CodeSites.name(authorization.site()),
                Optional.of(List.copyOf(scopes)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                authorization.site().location(),
                authorization.site().location());
        return new Request(
                integration.api(),
                connector(provider, integration),
                Optional.of(asked),
                asked.scopes(),
                List.of(),
                List.of(),
                authorization.site().location());
    }

    private static Connector connector(Provider provider, Integration integration) {
        for (Connector connector : integration.connectors()) {
            if (connector.provider() == provider) {
                return connector;
            }
        }
        return Integration.builder(integration.api())
                .connector(provider, connector -> {})
                .build()
                .connectors()
                .get(0);
    }
}
