package dev.leastscope.guard;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Feature;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Coverage;
import dev.leastscope.integration.Integration;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Decides whether the scopes in force satisfy an operation. It caches each decision. Thread-safe. */
final class Judge {
    /** The limit of a request for messages with permission for headers only. */
    private static final String HEADERS_ONLY =
            "only headers and labels are answered; the body and the files of messages are withheld";

    private final Catalog catalog;
    private final Resolver resolver;
    private final Coverage coverage;
    private final ScopesInForce inForce;
    private final List<String> allowedUnknown;
    private final Map<List<Operation>, Decision> decisions = new ConcurrentHashMap<>();

    Judge(Catalog catalog, String asOf, Coverage coverage, ScopesInForce inForce, List<String> allowedUnknown) {
        this.catalog = catalog;
        this.resolver = new Resolver(catalog, asOf);
        this.coverage = coverage;
        this.inForce = inForce;
        this.allowedUnknown = allowedUnknown;
    }

    ScopesInForce inForce() {
        return inForce;
    }

    /** The decision on a call with these operations: the worst one. */
    Decision of(List<Operation> operations) {
        Decision known = decisions.get(operations);
        return known == null ? decisions.computeIfAbsent(operations, this::decide) : known;
    }

    private Decision decide(List<Operation> operations) {
        Decision worst = null;
        List<String> exercised = new ArrayList<>();
        for (Operation operation : operations) {
            Decision decision = decide(operation);
            for (String scope : decision.exercised()) {
                if (!exercised.contains(scope)) {
                    exercised.add(scope);
                }
            }
            if (worst == null || decision.verdict().compareTo(worst.verdict()) > 0) {
                worst = decision;
            }
        }
        boolean denied = worst.verdict() == Verdict.DENIED;
        return new Decision(
                worst.verdict(),
                denied ? List.of() : List.copyOf(exercised),
                denied ? cheapest(operations) : List.of(),
                worst.features(),
                worst.detail());
    }

    private Decision decide(Operation operation) {
        Need need = need(operation, inForce.names());
        return switch (need.requirement().state()) {
            case NONE -> Decision.of(Verdict.ALLOWED, "");
            case UNAVAILABLE ->
                new Decision(
                        Verdict.UNAVAILABLE,
                        List.of(),
                        List.of(),
                        features(operation),
                        "no scope helps: " + inForce.account().provider().title() + " does not offer this operation");
            case UNKNOWN ->
                allowedUnknown.contains(operation.id())
                        ? Decision.of(Verdict.ALLOWED, "")
                        : new Decision(
                                Verdict.UNKNOWN_REQUIREMENT,
                                List.of(),
                                List.of(),
                                features(operation),
                                "no source says which scopes it needs at "
                                        + inForce.account().provider().title()
                                        + "; allow it by its id if you know that the scopes in force are enough");
            case SCOPES -> byScopes(operation, need);
        };
    }

    private Decision byScopes(Operation operation, Need need) {
        Strength strength = strength(operation, inForce.names());
        if (strength == Strength.UNMET) {
            Optional<Operation> headers = headersOnly(operation);
            if (headers.isPresent() && strength(headers.get(), inForce.names()) == Strength.MET) {
                return new Decision(
                        Verdict.DEGRADED,
                        exercised(headers.get(), Strength.MET),
                        List.of(),
                        features(operation),
                        HEADERS_ONLY);
            }
            return new Decision(Verdict.DENIED, List.of(), List.of(), features(operation), "");
        }
        return new Decision(
                strength == Strength.MET ? Verdict.ALLOWED : Verdict.DEGRADED,
                exercised(operation, strength),
                List.of(),
                features(operation),
                strength == Strength.MET ? "" : lost(need));
    }

    /** The variant of an API v2 operation that reads only headers: the same request with a smaller answer. */
    private Optional<Operation> headersOnly(Operation operation) {
        return operation.variant().isPresent()
                ? Optional.empty()
                : catalog.operation(operation.api(), operation.id() + "#metadata")
                        .filter(variant -> variant.variant().isPresent());
    }

    /** The scopes without which the operation is satisfied less well. */
    private List<String> exercised(Operation operation, Strength strength) {
        List<String> exercised = new ArrayList<>();
        for (String scope : inForce.names()) {
            List<String> rest = new ArrayList<>(inForce.names());
            rest.remove(scope);
            if (strength(operation, rest).compareTo(strength) < 0) {
                exercised.add(scope);
            }
        }
        return List.copyOf(exercised);
    }

    private static String lost(Need need) {
        for (Option option : need.requirement().options()) {
            if (option.effect() == Option.Effect.DEGRADED) {
                return option.lost();
            }
        }
        return "";
    }

    /**
     * The smallest addition. With no scopes in force, it is the complete least set; the resolver would use the defaults
     * of API v2 for an empty list.
     */
    private List<String> cheapest(List<Operation> operations) {
        Resolution resolution = resolution(operations, inForce.names());
        return names(inForce.names().isEmpty() ? resolution.least() : resolution.missing());
    }

    private Strength strength(Operation operation, List<String> scopes) {
        return scopes.isEmpty() ? withoutScopes(operation) : Strength.of(need(operation, scopes));
    }

    /** How well no scopes satisfy an operation. Identity scopes are never in the list and always in force. */
    private Strength withoutScopes(Operation operation) {
        for (Option option :
                catalog.requirement(operation, inForce.account().provider()).options()) {
            boolean identity = true;
            for (Scope scope : option.scopes()) {
                identity &= scope.isIdentity();
            }
            if (identity) {
                return option.effect() == Option.Effect.FULL ? Strength.MET : Strength.DEGRADED;
            }
        }
        return Strength.UNMET;
    }

    private Need need(Operation operation, List<String> scopes) {
        return resolution(List.of(operation), scopes).needs().get(0);
    }

    /** The resolution of only these operations with the given scopes. */
    private Resolution resolution(List<Operation> operations, List<String> scopes) {
        String[] ids = new String[operations.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = operations.get(i).id();
        }
        Integration alone = Integration.builder(operations.get(0).api())
                .connector(
                        inForce.account().provider(),
                        connector ->
                                connector.auth(inForce.auth()).features(ids).scopes(scopes.toArray(String[]::new)))
                .build();
        return resolver.resolve(resolver.requests(alone).get(0), coverage);
    }

    private List<String> features(Operation operation) {
        List<String> features = new ArrayList<>();
        for (Feature feature : catalog.features(operation.api())) {
            if (feature.operations().contains(operation)) {
                features.add(feature.name());
            }
        }
        return List.copyOf(features);
    }

    private static List<String> names(List<Scope> scopes) {
        List<String> names = new ArrayList<>(scopes.size());
        scopes.forEach(scope -> names.add(scope.name()));
        return List.copyOf(names);
    }

    /** How well the scopes in force satisfy a need, from weak to strong. */
    private enum Strength {
        UNMET,
        DEGRADED,
        MET;

        static Strength of(Need need) {
            return switch (need.cover()) {
                case NOT_NEEDED, MET, MET_BY_HIERARCHY, MET_BY_ASSUMPTION -> MET;
                case DEGRADED -> DEGRADED;
                case UNAVAILABLE, UNKNOWN, CONFLICT, NOT_JUDGED, UNMET -> UNMET;
            };
        }
    }
}
