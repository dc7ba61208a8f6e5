package dev.leastscope.diagnose;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.errors.ErrorCause;
import dev.leastscope.catalog.errors.KnownError;
import dev.leastscope.check.Baseline;
import dev.leastscope.check.Checker;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.rules.Rules;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A project as it is compared with errors: what it requests, and the findings of the rules. */
final class ProjectView {
    private final Integration integration;
    private final Resolver resolver;
    private final List<Resolution> resolutions;
    private final List<Finding> findings;
    private final Examination examination;
    private final CauseRules rules = new CauseRules();

    ProjectView(Integration integration, Catalog catalog, String asOf) {
        this.integration = integration;
        this.resolver = new Resolver(catalog, asOf);
        this.resolutions = resolver.resolve(integration);
        this.examination = new Examination(
                integration,
                resolutions,
                Optional.empty(),
                Examination.ScopeOfCode.WHOLE,
                Optional.empty(),
                catalog,
                resolver,
                asOf);
        this.findings = new Checker(Rules.all(), Baseline.NONE)
                .check(examination, Optional.empty())
                .findings();
    }

    Integration integration() {
        return integration;
    }

    /** The resolution of each of its requests. */
    List<Resolution> resolutions() {
        return resolutions;
    }

    /** What its lists lack for one call, regardless of the features; in the order of {@link #resolutions}. */
    List<Resolution> forCall(Operation operation) {
        Optional<List<Named>> call = Optional.of(List.of(new Named(operation.id(), Location.NONE)));
        List<Connector> connectors = new ArrayList<>();
        for (Connector connector : integration.connectors()) {
            List<AuthRequest> authRequests = new ArrayList<>();
            for (AuthRequest request : connector.authRequests()) {
                authRequests.add(new AuthRequest(
                        request.name(),
                        request.scopes(),
                        call,
                        Optional.of(List.of()),
                        request.callbackUri(),
                        request.location(),
                        request.scopesLocation()));
            }
            connectors.add(new Connector(
                    connector.provider(),
                    connector.writtenAs(),
                    connector.auth(),
                    connector.scopes(),
                    connector.hosts(),
                    call,
                    Optional.of(List.of()),
                    connector.providerApps(),
                    List.copyOf(authRequests),
                    connector.location(),
                    connector.scopesLocation()));
        }
        return resolver.resolve(new Integration(
                integration.api(),
                integration.name(),
                integration.region(),
                integration.apiUri(),
                integration.callbackUris(),
                call.get(),
                List.of(),
                List.copyOf(connectors),
                integration.policy(),
                List.of(),
                List.of(),
                integration.location(),
                integration.apiLocation()));
    }

    /**
     * The findings of these rules at the places where the error can come from. Accepted findings are included, because
     * they are still true.
     */
    List<Finding> findings(List<String> rules, KnownError error) {
        List<Finding> found = new ArrayList<>();
        for (Finding finding : findings) {
            boolean elsewhere = finding.provider().isPresent()
                    && !error.providers().isEmpty()
                    && !error.providers().contains(finding.provider().get());
            if (rules.contains(finding.rule()) && !elsewhere) {
                found.add(finding);
            }
        }
        return List.copyOf(found);
    }

    private Set<String> found(ErrorCause cause, KnownError error) {
        Set<String> found = new LinkedHashSet<>();
        findings(cause.rules(), error).forEach(finding -> found.add(finding.rule()));
        return found;
    }

    /** Judges whether the project shows a cause. */
    RankedCause judge(ErrorCause cause, KnownError error, StepCollector steps) {
        Set<String> found = found(cause, error);
        boolean ofLists = rules.isLackingScope(cause);
        // If a rule gives a more exact cause, a list that only lacks a scope is not a second cause.
        boolean closer =
                error.causes().stream().anyMatch(other -> !found(other, error).isEmpty());
        if (!found.isEmpty() || (ofLists && steps.addsToList() && !closer)) {
            return new RankedCause(cause, RankedCause.Standing.FOUND, List.copyOf(found));
        }
        // The rules do not know what the failing call needs. If the call is unknown, a list without its scope stays
        // possible.
        boolean shown = ofLists ? steps.looked() : rules.wouldShow(cause, examination);
        return new RankedCause(
                cause, shown ? RankedCause.Standing.NOT_FOUND : RankedCause.Standing.POSSIBLE, List.of());
    }
}
