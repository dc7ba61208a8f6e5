package dev.leastscope.report;

import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Evidence;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.UsedOperation;
import dev.leastscope.resolve.Need;
import dev.leastscope.resolve.Reason;
import dev.leastscope.text.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the manifest lines, call sites and usage lines for a reason. Built once for each report. */
final class EvidenceIndex {
    /** The most places of one reason. More places prove nothing more and would make reports very large. */
    static final int MOST_PLACES = 100;

    private final Map<String, List<Place>> sites = new HashMap<>();
    private final Map<String, List<Location>> usage = new HashMap<>();

    EvidenceIndex(Optional<CodeFacts> code) {
        if (code.isEmpty()) {
            return;
        }
        for (CodeFacts.Call call : code.get().calls()) {
            CodeFacts.Site site = call.site();
            add(call.operation().id(), new Place(site, site.className() + "." + site.method() + site.remark()), sites);
        }
        for (CodeFacts.Trigger trigger : code.get().triggers()) {
            add(trigger.name(), new Place(trigger.site(), what(trigger)), sites);
        }
        for (UsedOperation used : code.get().usage()) {
            add(used.operation().id(), used.location(), usage);
        }
    }

    /** A call site, with a description of the call. */
    private record Place(CodeFacts.Site site, String what) {}

    /** The place that names the trigger, and the call that subscribes to it. */
    private static String what(CodeFacts.Trigger trigger) {
        CodeFacts.Site sink = trigger.sink().site();
        String subscribed = trigger.site().className() + "." + trigger.site().method()
                + trigger.site().remark() + ", subscribed by "
                + trigger.sink().call();
        return sink.location().equals(trigger.site().location()) ? subscribed : subscribed + " at " + sink.location();
    }

    private static <T> void add(String id, T place, Map<String, List<T>> places) {
        List<T> known = places.get(id);
        if (known == null) {
            known = new ArrayList<>();
            places.put(id, known);
        }
        known.add(place);
    }

    /**
     * The proof for a reason.
     *
     * @param declared the features, operations and triggers that the integration declares; other names of the reason
     *     are undeclared use in code
     * @param least the least set of the reason
     */
    Why why(Reason reason, Set<String> declared, List<Scope> least) {
        Set<String> operations = new LinkedHashSet<>();
        Set<String> features = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Need need : reason.needs()) {
            operations.add(need.operation().id());
            for (Named name : need.neededBy()) {
                if (!declared.contains(name.text())) {
                    continue;
                }
                features.add(name.text());
                if (name.location().isKnown() && seen.add(name.location().toString())) {
                    evidence.add(new Evidence(kindOf(name.location()), name.location(), ""));
                }
            }
        }
        for (Need need : reason.needs()) {
            for (Place place : placesOf(need.operation(), sites)) {
                CodeFacts.Site site = place.site();
                if (seen.add(site.location() + " " + place.what())) {
                    evidence.add(new Evidence(
                            Evidence.Kind.CODE, site.location(), place.what(), site.unreachable(), site.library()));
                }
            }
            for (Location place : placesOf(need.operation(), usage)) {
                if (seen.add(place.toString())) {
                    evidence.add(new Evidence(Evidence.Kind.USAGE, place, ""));
                }
            }
        }
        evidence.sort(new ByPlace());
        return new Why(
                reason.scope(),
                List.copyOf(operations),
                List.copyOf(features),
                List.copyOf(evidence.size() > MOST_PLACES ? evidence.subList(0, MOST_PLACES) : evidence),
                reason.source(),
                alternatives(reason, least));
    }

    private static List<Why.Alternative> alternatives(Reason reason, List<Scope> least) {
        List<Why.Alternative> alternatives = new ArrayList<>(reason.refused().size());
        for (Reason.Refusal refusal : reason.refused()) {
            alternatives.add(Why.Alternative.of(refusal, least));
        }
        return List.copyOf(alternatives);
    }

    /**
     * The places of an operation. A call with an unknown variant counts for each variant, because bytecode and logs
     * rarely show the variant.
     */
    private static <T> List<T> placesOf(Operation operation, Map<String, List<T>> places) {
        List<T> exact = places.getOrDefault(operation.id(), List.of());
        if (!exact.isEmpty() || operation.variant().isEmpty()) {
            return exact;
        }
        return places.getOrDefault(operation.plain(), List.of());
    }

    private static Evidence.Kind kindOf(Location location) {
        return isPom(location) ? Evidence.Kind.POM : Evidence.Kind.MANIFEST;
    }

    static boolean isPom(Location location) {
        return location.file().endsWith("pom.xml");
    }

    /**
     * Sorts by kind, manifest first, then by place. A class instead of a lambda: linking a lambda costs a cold check
     * more than the sort.
     */
    private static final class ByPlace implements Comparator<Evidence> {
        @Override
        public int compare(Evidence a, Evidence b) {
            int byKind = a.kind().compareTo(b.kind());
            if (byKind != 0) {
                return byKind;
            }
            int byPlace = a.location().compareTo(b.location());
            return byPlace != 0 ? byPlace : a.what().compareTo(b.what());
        }
    }
}
