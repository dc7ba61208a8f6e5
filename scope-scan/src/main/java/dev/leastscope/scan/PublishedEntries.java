package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.PublishedFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The published facts of the libraries of a scan, by the methods that can be called. */
final class PublishedEntries {
    private final Map<String, List<Reached>> byMethod = new HashMap<>();
    private final Map<String, String> incompletePackages = new HashMap<>();
    private final Set<String> packages = new HashSet<>();

    /** The facts of one library method that can run because of an entry. */
    record Reached(String library, MethodFacts facts) {}

    /** All facts of one method. */
    static final class MethodFacts {
        private final List<CodeFacts.Call> calls = new ArrayList<>(1);
        private final List<CodeFacts.Trigger> triggers = new ArrayList<>(0);
        private final List<CodeFacts.Authorization> authorizations = new ArrayList<>(0);
        private final List<CodeFacts.Unresolved> unresolved = new ArrayList<>(0);

        List<CodeFacts.Call> calls() {
            return calls;
        }

        List<CodeFacts.Trigger> triggers() {
            return triggers;
        }

        List<CodeFacts.Authorization> authorizations() {
            return authorizations;
        }

        List<CodeFacts.Unresolved> unresolved() {
            return unresolved;
        }

        int size() {
            return calls.size() + triggers.size() + authorizations.size() + unresolved.size();
        }
    }

    PublishedEntries(Map<String, PublishedFacts> libraries) {
        for (Map.Entry<String, PublishedFacts> library : libraries.entrySet()) {
            add(library.getKey(), library.getValue());
        }
    }

    private void add(String library, PublishedFacts published) {
        Map<PublishedFacts.Place, MethodFacts> places = byPlace(published.facts());
        for (PublishedFacts.Entry entry : published.entries()) {
            String owner = entry.className().replace('.', '/');
            packages.add(packageOf(owner));
            List<Reached> reached = byMethod.computeIfAbsent(
                    owner + "." + entry.method() + entry.descriptor(), key -> new ArrayList<>(1));
            for (PublishedFacts.Place place : entry.reaches()) {
                MethodFacts facts = places.get(place);
                if (facts != null) {
                    reached.add(new Reached(library, facts));
                }
            }
        }
        if (!published.complete()) {
            for (String name : published.packages()) {
                packages.add(name.replace('.', '/'));
                incompletePackages.putIfAbsent(name.replace('.', '/'), library);
            }
        }
    }

    private static Map<PublishedFacts.Place, MethodFacts> byPlace(CodeFacts facts) {
        Map<PublishedFacts.Place, MethodFacts> places = new HashMap<>();
        for (CodeFacts.Call call : facts.calls()) {
            at(PublishedFacts.placeOf(call), places).calls.add(call);
        }
        for (CodeFacts.Trigger trigger : facts.triggers()) {
            at(PublishedFacts.placeOf(trigger), places).triggers.add(trigger);
        }
        for (CodeFacts.Authorization authorization : facts.authorizations()) {
            at(PublishedFacts.placeOf(authorization), places).authorizations.add(authorization);
        }
        for (CodeFacts.Unresolved unresolved : facts.unresolved()) {
            at(PublishedFacts.placeOf(unresolved), places).unresolved.add(unresolved);
        }
        return places;
    }

    private static MethodFacts at(PublishedFacts.Place place, Map<PublishedFacts.Place, MethodFacts> places) {
        return places.computeIfAbsent(place, key -> new MethodFacts());
    }

    /** Internal names of the packages whose classes can matter in calls. */
    Set<String> packages() {
        return packages;
    }

    /** Whether a class can have methods that lead to facts, or belongs to a library with incomplete facts. */
    boolean mayKnow(String className) {
        return packages.contains(packageOf(className));
    }

    /** The facts that can run because of a call; empty when there are none. */
    List<Reached> reached(String owner, String signature) {
        return byMethod.getOrDefault(owner + "." + signature, List.of());
    }

    /** The library with incomplete facts that contains a class; null when there is none. */
    String incomplete(String className) {
        return incompletePackages.get(packageOf(className));
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('/')));
    }
}
