package dev.leastscope.diagnose;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.errors.Actor;
import dev.leastscope.catalog.errors.ErrorCause;
import dev.leastscope.catalog.errors.ErrorOrigin;
import dev.leastscope.check.Finding;
import dev.leastscope.diagnose.recognition.Recognised;
import dev.leastscope.text.Location;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the steps for one recognised error. Not thread-safe. One instance serves one answer. */
final class StepCollector {
    private static final List<Actor> FIX_AND_REPEAT = List.of(Actor.DEVELOPER, Actor.END_USER);

    /** The most findings that one answer lists. The others are counted. */
    private static final int MOST_FINDINGS = 20;

    private final Recognised recognised;
    private final FailedCall call;
    private final Catalog catalog;
    private final String asOf;
    private final CauseRules rules = new CauseRules();
    private final List<Step> steps = new ArrayList<>();
    private boolean addsToList;
    private boolean looked;

    StepCollector(Recognised recognised, FailedCall call, Catalog catalog, String asOf) {
        this.recognised = recognised;
        this.call = call;
        this.catalog = catalog;
        this.asOf = asOf;
    }

    /** The collected steps. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Whether a list of the project lacks a scope for the failing call. */
    boolean addsToList() {
        return addsToList;
    }

    /** Whether the lists of the project were compared with the failing call. */
    boolean looked() {
        return looked;
    }

    /** Collects the steps for places in a project. */
    void inProject(ProjectView project) {
        LackingLists lacking = new LackingLists(project, catalog);
        Optional<ScopeNamesInText> names = names("needed");
        if (names.isPresent()) {
            steps.addAll(lacking.ofNeeded(names.get(), recognised.at("granted"), recognised.at("needed")));
        } else if (wantsShared()) {
            steps.addAll(lacking.ofShared(accepted()));
        } else {
            call.operations().forEach(operation -> steps.addAll(lacking.ofCall(operation, call.providers())));
            call.method()
                    .ifPresent(method ->
                            steps.addAll(lacking.ofMethod(FailedCall.provider(method.vocabulary()), accepted())));
        }
        addsToList = lacking.found();
        looked = lacking.looked();
        new GrantedScopes(recognised, catalog).ungranted().ifPresent(steps::add);
        findings(project);
        if (steps.isEmpty()) {
            steps.addAll(new NameRepair(recognised, catalog, asOf)
                    .steps(project.integration().api()));
        }
        if (steps.isEmpty() && lacking.looked()) {
            steps.add(general(
                    "The lists ask for what the call needs. Let the users of the failing grants authenticate again:"
                            + " they granted less before.",
                    List.of(),
                    List.of(Actor.END_USER)));
        }
        new UndeclaredCall(call, catalog).step(project).ifPresent(steps::add);
    }

    private List<Scope> accepted() {
        return call.method().map(method -> FailedCall.accepted(method, catalog)).orElse(List.of());
    }

    /** Whether the text points to an item of another user as the cause. */
    private boolean wantsShared() {
        CauseSigns signs = new CauseSigns(recognised, Optional.empty());
        List<ErrorCause> causes = recognised.error().causes();
        return causes.stream()
                .anyMatch(cause -> cause.shared()
                        && (signs.pointTo(cause) || (cause.when().isEmpty() && cause.equals(causes.get(0)))));
    }

    private Optional<ScopeNamesInText> names(String name) {
        return ScopeNamesInText.of(recognised.at(name), recognised.error().origin() == ErrorOrigin.NYLAS_V2, catalog);
    }

    private void findings(ProjectView project) {
        int left = 0;
        Set<String> reported = new HashSet<>();
        for (ErrorCause cause : recognised.error().causes()) {
            for (Finding finding : project.findings(cause.rules(), recognised.error())) {
                if (reported.add(finding.id()) && !isSaid(finding)) {
                    left += steps.size() < MOST_FINDINGS ? 0 : 1;
                    if (left == 0) {
                        steps.add(step(finding, cause));
                    }
                }
            }
        }
        if (left > 0) {
            steps.add(general(
                    left + " more findings can lead to this error: scope:check reports all.",
                    List.of(),
                    List.of(Actor.DEVELOPER)));
        }
    }

    private boolean isSaid(Finding finding) {
        for (Step step : steps) {
            boolean lacking = rules.explainsLackingScope(finding)
                    && !step.add().isEmpty()
                    && step.rule().isEmpty()
                    && step.provider().equals(finding.provider());
            if (lacking) {
                return true;
            }
        }
        return false;
    }

    private Step step(Finding finding, ErrorCause cause) {
        return new Step(
                finding.message() + " " + finding.fix(),
                finding.provider(),
                finding.layer(),
                finding.list(),
                rules.addsScopes(finding) ? finding.scopes() : List.of(),
                List.of(),
                finding.location(),
                cause.who(),
                finding.rule());
    }

    /** Collects the steps without a project: only what the text says. */
    void anywhere() {
        List<String> needed = recognised.at("needed");
        if (!needed.isEmpty()) {
            steps.add(request(needed));
        }
        if (wantsShared()) {
            List<Scope> shared = new ArrayList<>();
            for (Scope scope : accepted()) {
                catalog.scopes(Vocabulary.MICROSOFT)
                        .named(scope.name() + ".Shared")
                        .ifPresent(shared::add);
            }
            if (!shared.isEmpty()) {
                steps.add(request("At Microsoft", Provider.MICROSOFT, List.of(shared.get(0))));
            }
        } else {
            for (CallNeed need : call.needs()) {
                steps.add(request(
                        "At " + need.provider().title(),
                        need.provider(),
                        need.options().get(0).scopes()));
            }
        }
        new GrantedScopes(recognised, catalog).ungranted().ifPresent(steps::add);
        steps.addAll(new NameRepair(recognised, catalog, asOf).steps(ApiVersion.V3));
    }

    private static Step request(String where, Provider provider, List<Scope> scopes) {
        return new Step(
                where + " request "
                        + WordSeries.and(scopes.stream().map(Scope::shortName).toList())
                        + "; then the accounts must authenticate again.",
                Optional.of(provider),
                Optional.empty(),
                "",
                scopes.stream().map(Scope::name).toList(),
                List.of(),
                Location.NONE,
                FIX_AND_REPEAT,
                "");
    }

    private static Step general(String what, List<String> add, List<Actor> who) {
        return new Step(
                what, Optional.empty(), Optional.empty(), "", List.copyOf(add), List.of(), Location.NONE, who, "");
    }

    /** The step for the accepted scopes that a text names. One is enough, so the narrowest is requested. */
    private Step request(List<String> needed) {
        String narrowest = names("needed")
                .flatMap(names -> names.meanings(needed).stream().min(LackingLists.NARROWEST))
                .map(Scope::name)
                .orElse(needed.get(0));
        String others = needed.size() == 1 ? "" : ", the narrowest of " + WordSeries.and(needed) + ",";
        return general(
                "Request " + narrowest + others + " in the authorization; then the account must authenticate again.",
                List.of(narrowest),
                FIX_AND_REPEAT);
    }
}
