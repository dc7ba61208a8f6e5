package dev.leastscope.report;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopesForTests;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Cost;
import dev.leastscope.resolve.Judgement;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Reason;
import dev.leastscope.resolve.Request;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the answer for one request together by hand, for tests of the reports. */
final class SampleRequest {
    private final ApiVersion api;
    private final Provider provider;
    private final int line;
    private String name;
    private List<Scope> requested;
    private boolean defaulted;
    private final List<String> unknown = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private List<Scope> identity = List.of();
    private final List<Scope> least = new ArrayList<>();
    private List<Scope> leastDocumented;
    private List<Scope> missing = List.of();
    private final List<Scope> excess = new ArrayList<>();
    private List<Scope> providerScopes;
    private int leastBurden;
    private final List<Reason> reasons = new ArrayList<>();

    SampleRequest(ApiVersion api, Provider provider, int line) {
        this.api = api;
        this.provider = provider;
        this.line = line;
    }

    SampleRequest name(String value) {
        name = value;
        return this;
    }

    SampleRequest requested(Scope... values) {
        requested = List.of(values);
        return this;
    }

    SampleRequest defaults(Scope... values) {
        defaulted = true;
        return requested(values);
    }

    SampleRequest unknown(String written) {
        unknown.add(written);
        return this;
    }

    SampleRequest identity(Scope... values) {
        identity = List.of(values);
        return this;
    }

    /** A scope of the least set, the operation that forces it and the feature that asks for that. */
    SampleRequest needs(Scope scope, String operation, String feature) {
        String[] path = operation.split("#", 2);
        Operation.Kind kind = operation.contains(" ") ? Operation.Kind.CALL : Operation.Kind.TRIGGER;
        Operation needed = new Operation(api, operation, kind, path[0], path.length == 1 ? "" : path[1]);
        Option option = new Option(List.of(scope), Option.Effect.FULL, "", ScopesForTests.source("reference/api/"));
        Need need = new Need(
                needed,
                List.of(new Named(feature, at(3))),
                new Requirement(Requirement.State.SCOPES, List.of(option), option.source()),
                Need.Cover.MET);
        needs.add(need);
        least.remove(scope);
        least.add(scope);
        reasons.add(new Reason(scope, List.of(need), option.source(), List.of()));
        return this;
    }

    SampleRequest leastDocumented(Scope... values) {
        leastDocumented = List.of(values);
        return this;
    }

    SampleRequest missing(Scope... values) {
        missing = List.of(values);
        return this;
    }

    SampleRequest excess(Scope value) {
        excess.add(value);
        return this;
    }

    SampleRequest providerScopes(int burden, Scope... values) {
        leastBurden = burden;
        providerScopes = List.of(values);
        return this;
    }

    private Location at(int column) {
        return new Location("nylas-scopes.yaml", line, column);
    }

    Resolution build() {
        Connector plain = Integration.builder(api)
                .connector(provider, connector -> {})
                .build()
                .connectors()
                .get(0);
        Optional<AuthRequest> authRequest = Optional.ofNullable(name)
                .map(given -> new AuthRequest(
                        given, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), at(5), at(7)));
        List<RequestedScope> strings = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Scope scope : requested == null ? List.<Scope>of() : requested) {
            RequestedScope string = new RequestedScope(
                    new Named(scope.name(), at(15)),
                    Optional.of(scope),
                    Optional.empty(),
                    List.of(),
                    "",
                    Optional.empty());
            strings.add(string);
            Judgement.Verdict verdict = excess.contains(scope) ? Judgement.Verdict.EXCESS : Judgement.Verdict.KEPT;
            judgements.add(new Judgement(string, scope, verdict, List.of()));
        }
        for (String written : unknown) {
            strings.add(new RequestedScope(
                    new Named(written, at(30)),
                    Optional.empty(),
                    Optional.of(RequestedScope.Defect.UNKNOWN),
                    List.of(),
                    "",
                    Optional.empty()));
        }
        boolean isKnown = requested != null && !defaulted;
        Request request = new Request(
                api,
                plain,
                authRequest,
                isKnown
                        ? Optional.of(
                                strings.stream().map(RequestedScope::written).toList())
                        : Optional.empty(),
                List.of(),
                List.of(),
                at(5));
        return new Resolution(
                request,
                Coverage.IMPLIED,
                List.copyOf(strings),
                isKnown,
                defaulted,
                List.copyOf(needs),
                List.of(),
                identity,
                List.copyOf(least),
                leastDocumented == null ? List.copyOf(least) : leastDocumented,
                missing,
                List.copyOf(judgements),
                List.of(),
                Optional.ofNullable(providerScopes),
                new Cost(2, 40, 30, strings.size()),
                new Cost(leastBurden, 12, 20, least.size()),
                List.copyOf(reasons),
                Optional.empty());
    }
}
