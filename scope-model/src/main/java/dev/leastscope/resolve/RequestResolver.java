package dev.leastscope.resolve;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Identity;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.integration.Auth;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.UsedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves one request. It caches weights, so create a new one for each request. */
final class RequestResolver {
    private final Catalog catalog;
    private final String asOf;
    private final Request request;
    private final Coverage coverage;
    private final boolean tokensFromElsewhere;
    private final ScopeTable table;
    private final Measures measures;
    private final LeastSets sets;

    RequestResolver(Catalog catalog, String asOf, Request request, Coverage coverage) {
        this(catalog, asOf, request, coverage, false);
    }

    /**
     * Creates a resolver.
     *
     * @param tokensFromElsewhere whether the code requests no scopes, so that other code decides the scopes of a
     *     connector without a list
     */
    RequestResolver(Catalog catalog, String asOf, Request request, Coverage coverage, boolean tokensFromElsewhere) {
        this.catalog = catalog;
        this.asOf = asOf;
        this.request = request;
        this.coverage = coverage;
        this.tokensFromElsewhere = tokensFromElsewhere;
        this.table = catalog.scopes(request.vocabulary());
        this.measures = new Measures(table, new ScopeBurden(catalog, request.provider(), asOf));
        this.sets = new LeastSets(table, measures, request.provider(), asOf);
    }

    /**
     * Resolves the request.
     *
     * @param undeclared the operations in code or usage that are not declared
     */
    Resolution resolve(UndeclaredUse undeclared) {
        if (undeclared.isEmpty()) {
            return resolve();
        }
        Resolution declared = resolve();
        Resolution all =
                new RequestResolver(catalog, asOf, withUse(undeclared), coverage, tokensFromElsewhere).resolve();
        return new Resolution(
                request,
                coverage,
                declared.requested(),
                declared.listKnown(),
                declared.defaulted(),
                declared.needs(),
                declared.unknown(),
                declared.identity(),
                declared.least(),
                declared.leastDocumented(),
                declared.missing(),
                declared.judgements(),
                declared.metadataConflict(),
                declared.providerScopes(),
                declared.requestedCost(),
                declared.leastCost(),
                declared.reasons(),
                Optional.of(all));
    }

    /** The same request, with the operations of code or usage added. */
    private Request withUse(UndeclaredUse undeclared) {
        List<Named> features = new ArrayList<>(request.features());
        for (Map.Entry<Operation, List<CodeFacts.Site>> call :
                undeclared.calls().entrySet()) {
            features.add(new Named(call.getKey().id(), call.getValue().get(0).location()));
        }
        for (Map.Entry<Operation, List<UsedOperation>> used : undeclared.usage().entrySet()) {
            features.add(new Named(used.getKey().id(), used.getValue().get(0).location()));
        }
        List<Named> triggers = new ArrayList<>(request.triggers());
        for (Map.Entry<String, List<CodeFacts.Site>> trigger :
                undeclared.triggers().entrySet()) {
            triggers.add(new Named(trigger.getKey(), trigger.getValue().get(0).location()));
        }
        return new Request(
                request.api(),
                request.connector(),
                request.authRequest(),
                request.scopes(),
                List.copyOf(features),
                List.copyOf(triggers),
                request.location());
    }

    Resolution resolve() {
        Demands demands = Demands.of(request, catalog);
        JudgedList list = JudgedList.of(request, catalog, tokensFromElsewhere);
        LeastSet least = sets.least(demands.demands(), coverage);
        LeastSet documented =
                coverage == Coverage.DOCUMENTED ? least : sets.least(demands.demands(), Coverage.DOCUMENTED);
        List<Need> needs = new ArrayList<>(demands.demands().size());
        List<Need> served = new ArrayList<>(least.met().size());
        List<Demand> judged = new ArrayList<>();
        for (Demand demand : demands.demands()) {
            Need need =
                    new Need(demand.operation(), demand.neededBy(), demand.requirement(), cover(demand, least, list));
            needs.add(need);
            if (least.met().contains(demand)) {
                served.add(need);
            }
            if (demand.takesScopes() && need.cover() != Need.Cover.CONFLICT) {
                judged.add(demand);
            }
        }
        List<Scope> missing = List.of();
        List<Judgement> judgements = List.of();
        if (list.listKnown()) {
            Judge judge = new Judge(sets, measures, least, judged, list.scopes(), coverage);
            missing = list.withoutListed(judge.missing());
            judgements = judge.judgements(list.judged());
        }
        return new Resolution(
                request,
                coverage,
                list.entries(),
                list.listKnown(),
                list.defaulted(),
                List.copyOf(needs),
                demands.unknown(),
                identity(),
                least.scopes(),
                documented.scopes(),
                missing,
                judgements,
                list.metadataConflict(),
                providerScopes(list, least),
                measures.of(list.scopes()).cost(),
                least.weight().cost(),
                new Reasons(measures, least, coverage, request.provider()).of(served),
                Optional.empty());
    }

    /** What dropping each feature would save. */
    List<Saving> savings() {
        return new Savings(sets, coverage).of(Demands.of(request, catalog).demands());
    }

    private Need.Cover cover(Demand demand, LeastSet least, JudgedList list) {
        Requirement.State state = demand.requirement().state();
        if (state != Requirement.State.SCOPES) {
            return state == Requirement.State.NONE
                    ? Need.Cover.NOT_NEEDED
                    : state == Requirement.State.UNAVAILABLE ? Need.Cover.UNAVAILABLE : Need.Cover.UNKNOWN;
        }
        if (!least.met().contains(demand) && sets.canBeMet(demand, coverage)) {
            return Need.Cover.CONFLICT;
        }
        return list.listKnown()
                ? demand.options().strength(list.scopes(), coverage).cover()
                : Need.Cover.NOT_JUDGED;
    }

    /** The identity scopes for signing in; empty when users do not sign in at the provider's own page. */
    private List<Scope> identity() {
        boolean signsIn = request.auth() == Auth.OAUTH || request.auth() == Auth.BYO;
        if (request.api() == ApiVersion.V2 || !signsIn || !Requests.takesScopes(request)) {
            return List.of();
        }
        List<Scope> identity = new ArrayList<>();
        for (Scope scope : table.identity()) {
            if (scope.identity().orElseThrow().addedBy() != Identity.AddedBy.NOBODY) {
                identity.add(scope);
            }
        }
        identity.sort(null);
        return List.copyOf(identity);
    }

    private Optional<List<Scope>> providerScopes(JudgedList list, LeastSet least) {
        if (request.api() != ApiVersion.V2) {
            return Optional.empty();
        }
        return new ProviderScopes(catalog, request.provider(), asOf)
                .serving(list.listKnown() ? list.meanings() : least.scopes());
    }
}
