package dev.leastscope.scan;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.find.ClassFindings;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.graph.DeadMethods;
import dev.leastscope.text.SecretDetector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Combines the findings of all classes: names their places, computes what depends on all classes, and sorts. */
final class FactsBuilder {

    private final Places places;
    private final WhenNeeded<DeadMethods> dead;
    private final Confidence minConfidence;
    private final List<CodeFacts.Call> calls = new ArrayList<>();
    private final List<CodeFacts.Trigger> triggers = new ArrayList<>();
    private final SettingPlaces settings;
    private final List<CodeFacts.Authorization> authorizations = new ArrayList<>();
    private final List<CodeFacts.Unresolved> unresolved = new ArrayList<>();
    private final CodeSecrets secrets = new CodeSecrets();
    private final Map<ApiVersion, Set<String>> regions = new HashMap<>();

    /**
     * Creates a builder.
     *
     * @param dead computed only for a fact in a private method, which is rare
     */
    FactsBuilder(Places places, Confidence minConfidence, WhenNeeded<DeadMethods> dead, SettingPlaces settings) {
        this.dead = dead;
        this.settings = settings;
        this.places = places;
        this.minConfidence = minConfidence;
    }

    void add(FirstPass.Located located) {
        ClassFindings found = located.found();
        String place = located.place();
        String read = found.className();
        for (ClassFindings.Call call : found.calls()) {
            CodeFacts.Site at = site(call.place(), found, place);
            if (isWanted(call.confidence(), call.operation().id(), call.unknown(), at)) {
                calls.add(new CodeFacts.Call(call.operation(), at, call.confidence()));
            }
        }
        for (ClassFindings.Trigger trigger : found.triggers()) {
            CodeFacts.Site at = site(trigger.place(), found, place);
            if (secrets.without(List.of(trigger.name()), "a trigger", at).isEmpty()) {
                continue;
            }
            if (isWanted(trigger.confidence(), "trigger " + trigger.name(), null, at)) {
                triggers.add(new CodeFacts.Trigger(
                        trigger.api(), trigger.name(), at, sink(trigger.sink(), read, place), trigger.confidence()));
            }
        }
        for (ClassFindings.Authorization one : found.authorizations()) {
            CodeFacts.Site at = site(one.place(), found, place);
            if (isWanted(one.confidence(), one.kind().id(), null, at)) {
                authorizations.add(new CodeFacts.Authorization(
                        one.api(),
                        one.kind(),
                        one.providers(),
                        one.scopes().isPresent()
                                ? Optional.of(secrets.without(one.scopes().get(), "a scope", at))
                                : one.scopes(),
                        secrets.masked(one.redirectUris(), at),
                        one.region(),
                        at,
                        sink(one.sink(), read, place),
                        one.confidence()));
            }
        }
        for (ClassFindings.Unresolved one : found.unresolved()) {
            CodeFacts.Site at = site(one.place(), found, place);
            unresolved.add(new CodeFacts.Unresolved(secrets.masked(one.unknown(), at), at));
        }
        for (ClassFindings.Region region : found.regions()) {
            Set<String> names = regions.get(region.api());
            if (names == null) {
                names = new TreeSet<>();
                regions.put(region.api(), names);
            }
            names.add(region.name());
        }
    }

    /**
     * The place of a fact. Only a private method can be unreachable. A place in another class is a caller of the class
     * that was read.
     */
    private CodeFacts.Site site(CodePlace place, ClassFindings found, String classFile) {
        CodeFacts.Site site = places.site(place, found.className(), classFile);
        boolean open = place.className().equals(found.className())
                && !found.privateMethods().contains(place.method());
        return open || !dead.get().isDead(place.className(), place.method()) ? site : site.asUnreachable();
    }

    /** Adds a call from the published facts of a library. */
    void add(CodeFacts.Call call) {
        if (isWanted(call.confidence(), call.operation().id(), null, call.site())) {
            calls.add(call);
        }
    }

    /** Adds a trigger from the published facts of a library. */
    void add(CodeFacts.Trigger trigger) {
        if (isWanted(trigger.confidence(), "trigger " + trigger.name(), null, trigger.site())) {
            triggers.add(trigger);
        }
    }

    /** Adds an authorization from the published facts of a library. */
    void add(CodeFacts.Authorization authorization) {
        if (isWanted(authorization.confidence(), authorization.kind().id(), null, authorization.site())) {
            authorizations.add(authorization);
        }
    }

    /** Adds an unknown part of a library. */
    void add(CodeFacts.Unresolved one) {
        unresolved.add(new CodeFacts.Unresolved(secrets.masked(one.unknown(), one.site()), one.site()));
    }

    private CodeFacts.Sink sink(ClassFindings.Sink sink, String read, String place) {
        return new CodeFacts.Sink(SecretDetector.withoutTokens(sink.call()), places.site(sink.place(), read, place));
    }

    /**
     * Whether a fact has enough confidence. A weaker fact is not dropped silently: it becomes an unresolved place.
     *
     * @param unknown the unknown part of the fact; null for none
     */
    private boolean isWanted(Confidence confidence, String fact, UnknownPart unknown, CodeFacts.Site site) {
        if (confidence.compareTo(minConfidence) <= 0) {
            return true;
        }
        UnknownPart part = unknown;
        if (part == null) {
            part = confidence == Confidence.GUESS
                    ? UnknownPart.of(UnknownKind.GUESS, fact)
                    : UnknownPart.of(UnknownKind.WEAK_FACT, fact, confidence.id());
        }
        unresolved.add(new CodeFacts.Unresolved(secrets.masked(part, site), site));
        return false;
    }

    CodeFacts build(List<CodeFacts.Unreadable> unreadable, int classes, int mentioning, boolean complete) {
        if (calls.isEmpty()
                && triggers.isEmpty()
                && authorizations.isEmpty()
                && unresolved.isEmpty()
                && secrets.isEmpty()) {
            // This is the usual result for a module, so it must not pay for linking the sort.
            return new CodeFacts(List.of(), List.of(), List.of(), List.of(), unreadable, classes, mentioning, complete);
        }
        return new CodeFacts(
                FactOrder.sorted(calls, FactOrder.CALLS),
                FactOrder.sorted(triggers, FactOrder.TRIGGERS),
                FactOrder.sorted(settled(), FactOrder.AUTHORIZATIONS),
                FactOrder.sorted(unresolved, FactOrder.UNRESOLVED),
                unreadable,
                secrets.found(),
                classes,
                mentioning,
                complete);
    }

    /**
     * The authorizations. A provider's own OAuth counts only where Nylas is used; its API and region are those of the
     * other facts.
     */
    private List<CodeFacts.Authorization> settled() {
        if (authorizations.isEmpty()) {
            return authorizations;
        }
        boolean v3 = uses(ApiVersion.V3);
        boolean v2 = uses(ApiVersion.V2);
        List<CodeFacts.Authorization> result = new ArrayList<>();
        for (CodeFacts.Authorization one : authorizations) {
            boolean provider = one.kind() == EntryPointKind.PROVIDER_OAUTH;
            if (provider && !v3 && !v2) {
                continue;
            }
            ApiVersion api = provider && !v3 ? ApiVersion.V2 : one.api();
            Optional<String> given = one.region().isPresent() ? one.region() : region(one.api());
            Optional<String> region = provider ? Optional.empty() : given;
            result.add(new CodeFacts.Authorization(
                    api,
                    one.kind(),
                    one.providers(),
                    one.scopes(),
                    one.redirectUris(),
                    region,
                    settings.placed(one),
                    one.sink(),
                    one.confidence()));
        }
        return result;
    }

    private boolean uses(ApiVersion api) {
        if (regions.containsKey(api)) {
            return true;
        }
        for (CodeFacts.Call call : calls) {
            if (call.operation().api() == api) {
                return true;
            }
        }
        for (CodeFacts.Trigger trigger : triggers) {
            if (trigger.api() == api) {
                return true;
            }
        }
        for (CodeFacts.Authorization one : authorizations) {
            if (one.api() == api && one.kind() != EntryPointKind.PROVIDER_OAUTH) {
                return true;
            }
        }
        return false;
    }

    /** The region of the single client; empty when there are several regions or none. */
    private Optional<String> region(ApiVersion api) {
        Set<String> names = regions.getOrDefault(api, Set.of());
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }
}
