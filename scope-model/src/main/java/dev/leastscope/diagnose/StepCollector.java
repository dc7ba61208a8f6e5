package dev.leastscope.diagnose;

import dev.leastscope.catalog.Actor;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.ErrorCause;
import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopeTable;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Finding;
import dev.leastscope.integration.Integration;
import dev.leastscope.resolve.RequestedScope;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import dev.leastscope.text.WordSeries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what to do about one recognised error. Not thread-safe; used for one answer. */
final class StepCollector {
    private static final List<Actor> MEND_AND_REPEAT = List.of(Actor.DEVELOPER, Actor.END_USER);

    /** What the rules say of a list that lacks a scope: a step for the very call says it better. */
    private static final Set<String> OF_LACKING = Set.of(
            "scope.missing",
            "scope.none-requested",
            "microsoft.send-without-readwrite",
            "layer.request-replaces",
            "ews.free-busy",
            "imap.calendar-contacts");

    /** Rules whose findings are about scopes that are to be added. */
    private static final Set<String> TO_ADD = Set.of(
            "scope.missing",
            "microsoft.send-without-readwrite",
            "microsoft.offline-access",
            "layer.request-replaces",
            "layer.identity",
            "layer.ceiling");

    /** More findings than a reader of one error wants are counted. */
    private static final int MOST_FINDINGS = 20;

    private final Recognised recognised;
    private final FailedCall call;
    private final Catalog catalog;
    private final String asOf;
    private final List<Step> steps = new ArrayList<>();
    private boolean addsToList;
    private boolean looked;

    StepCollector(Recognised recognised, FailedCall call, Catalog catalog, String asOf) {
        this.recognised = recognised;
        this.call = call;
        this.catalog = catalog;
        this.asOf = asOf;
    }

    /** What was gathered. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Whether a list of the project lacks a scope for the failing call. */
    boolean addsToList() {
        return addsToList;
    }

    /** Whether the lists of the project were held against the failing call. */
    boolean looked() {
        return looked;
    }

    /** With a project: the very places. */
    void inProject(ProjectView project) {
        LackingLists lacking = new LackingLists(project, catalog);
        if (!recognised.at("needed").isEmpty()) {
            steps.addAll(lacking.ofNeeded(recognised.at("granted"), recognised.at("needed")));
        } else {
            call.operations()
                    .forEach(operation -> steps.addAll(
                            lacking.ofCall(operation, recognised.error().providers())));
        }
        addsToList = lacking.found();
        looked = lacking.looked();
        findings(project);
        if (steps.isEmpty()) {
            repair(project.integration().api());
        }
        if (steps.isEmpty() && lacking.looked()) {
            steps.add(general(
                    "The project asks for what the call needs. Let the users of the failing grants authenticate again:"
                            + " what they granted before is less.",
                    List.of(),
                    List.of(Actor.END_USER)));
        }
    }

    private void findings(ProjectView project) {
        int left = 0;
        Set<String> told = new HashSet<>();
        for (ErrorCause cause : recognised.error().causes()) {
            for (Finding finding : project.findings(cause.rules(), recognised.error())) {
                if (told.add(finding.id()) && !isSaid(finding)) {
                    left += steps.size() < MOST_FINDINGS ? 0 : 1;
                    if (left == 0) {
                        steps.add(step(finding, cause));
                    }
                }
            }
        }
        if (left > 0) {
            steps.add(general(
                    left + " more findings can lead to this error: scope:check tells all.",
                    List.of(),
                    List.of(Actor.DEVELOPER)));
        }
    }

    private boolean isSaid(Finding finding) {
        for (Step step : steps) {
            boolean lacking = OF_LACKING.contains(finding.rule())
                    && !step.add().isEmpty()
                    && step.rule().isEmpty()
                    && step.provider().equals(finding.provider());
            if (lacking) {
                return true;
            }
        }
        return false;
    }

    private static Step step(Finding finding, ErrorCause cause) {
        return new Step(
                finding.message() + " " + finding.fix(),
                finding.provider(),
                finding.layer(),
                finding.list(),
                TO_ADD.contains(finding.rule()) ? finding.scopes() : List.of(),
                List.of(),
                finding.location(),
                cause.who(),
                finding.rule());
    }

    /** Without a project: what the text itself tells. */
    void anywhere() {
        List<String> needed = recognised.at("needed");
        if (!needed.isEmpty()) {
            steps.add(request(needed));
        }
        for (CallNeed need : call.needs()) {
            Option option = need.options().get(0);
            List<String> names = option.scopes().stream().map(Scope::name).toList();
            steps.add(new Step(
                    "At " + need.provider().title() + " request "
                            + WordSeries.and(option.scopes().stream()
                                    .map(Scope::shortName)
                                    .toList())
                            + "; then the accounts must authenticate again.",
                    Optional.of(need.provider()),
                    Optional.empty(),
                    "",
                    names,
                    List.of(),
                    Location.NONE,
                    MEND_AND_REPEAT,
                    ""));
        }
        repair(ApiVersion.V3);
    }

    /** What the names in the text should have been, where they can be told. */
    private void repair(ApiVersion api) {
        List<String> names = new ArrayList<>(recognised.at("scope"));
        names.addAll(recognised.at("scopes"));
        names.removeIf(name -> name.indexOf('*') >= 0);
        Optional<Provider> provider = provider();
        if (names.isEmpty() || provider.isEmpty()) {
            return;
        }
        Integration asked = Integration.builder(api)
                .connector(provider.get(), connector -> connector.scopes(names.toArray(String[]::new)))
                .build();
        for (RequestedScope entry :
                new Resolver(catalog, asOf).resolve(asked).get(0).requested()) {
            if (entry.defect().isPresent() && !entry.candidates().isEmpty()) {
                String meant = entry.candidates().get(0);
                steps.add(new Step(
                        "Write " + meant + " instead of " + entry.written().text() + " where the scopes are given.",
                        provider,
                        Optional.empty(),
                        "",
                        List.of(meant),
                        List.of(entry.written().text()),
                        Location.NONE,
                        List.of(Actor.DEVELOPER),
                        ""));
            }
        }
    }

    private Optional<Provider> provider() {
        for (String name : recognised.at("provider")) {
            return Provider.named(name);
        }
        return recognised.error().providers().stream().findFirst();
    }

    private static Step general(String what, List<String> add, List<Actor> who) {
        return new Step(
                what, Optional.empty(), Optional.empty(), "", List.copyOf(add), List.of(), Location.NONE, who, "");
    }

    /** v2 names all scopes of which one suffices: the narrowest is enough. */
    private Step request(List<String> needed) {
        ScopeTable table = catalog.scopes(Vocabulary.NYLAS_V2);
        String narrowest = needed.stream()
                .flatMap(name -> table.named(name).stream())
                .min(LackingLists.NARROWEST)
                .map(Scope::name)
                .orElse(needed.get(0));
        String others = needed.size() == 1 ? "" : ", the narrowest of " + WordSeries.and(needed) + ",";
        return general(
                "Request " + narrowest + others + " in the authorization; then the account must authenticate again.",
                List.of(narrowest),
                MEND_AND_REPEAT);
    }
}
