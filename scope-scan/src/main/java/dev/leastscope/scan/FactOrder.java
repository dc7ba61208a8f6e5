package dev.leastscope.scan;

import dev.leastscope.integration.CodeFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order of facts: by place, then by their other fields. Facts that are equal in this order are one fact. It uses no
 * lambdas, because their first use takes longer in a new JVM than the scan of a small module.
 */
final class FactOrder {
    static final Comparator<CodeFacts.Call> CALLS = new Comparator<>() {
        @Override
        public int compare(CodeFacts.Call a, CodeFacts.Call b) {
            int order = sites(a.site(), b.site());
            order = order != 0
                    ? order
                    : a.operation().id().compareTo(b.operation().id());
            order = order != 0
                    ? order
                    : a.operation().api().compareTo(b.operation().api());
            return order != 0 ? order : a.confidence().compareTo(b.confidence());
        }
    };

    static final Comparator<CodeFacts.Trigger> TRIGGERS = new Comparator<>() {
        @Override
        public int compare(CodeFacts.Trigger a, CodeFacts.Trigger b) {
            int order = sites(a.site(), b.site());
            order = order != 0 ? order : a.name().compareTo(b.name());
            order = order != 0 ? order : a.api().compareTo(b.api());
            order = order != 0 ? order : a.confidence().compareTo(b.confidence());
            order = order != 0 ? order : sites(a.sink().site(), b.sink().site());
            return order != 0 ? order : a.sink().call().compareTo(b.sink().call());
        }
    };

    static final Comparator<CodeFacts.Authorization> AUTHORIZATIONS = new Comparator<>() {
        @Override
        public int compare(CodeFacts.Authorization a, CodeFacts.Authorization b) {
            int order = sites(a.site(), b.site());
            return order != 0 ? order : a.toString().compareTo(b.toString());
        }
    };

    static final Comparator<CodeFacts.Unresolved> UNRESOLVED = new Comparator<>() {
        @Override
        public int compare(CodeFacts.Unresolved a, CodeFacts.Unresolved b) {
            int order = sites(a.site(), b.site());
            order = order != 0
                    ? order
                    : a.unknown().what().compareTo(b.unknown().what());
            return order != 0
                    ? order
                    : a.unknown().declare().compareTo(b.unknown().declare());
        }
    };

    static final Comparator<CodeFacts.Secret> SECRETS = new Comparator<>() {
        @Override
        public int compare(CodeFacts.Secret a, CodeFacts.Secret b) {
            int order = sites(a.site(), b.site());
            order = order != 0 ? order : a.use().compareTo(b.use());
            return order != 0 ? order : a.kind().compareTo(b.kind());
        }
    };

    static final Comparator<CodeFacts.Unreadable> UNREADABLE = new Comparator<>() {
        @Override
        public int compare(CodeFacts.Unreadable a, CodeFacts.Unreadable b) {
            int order = a.location().compareTo(b.location());
            return order != 0 ? order : a.reason().compareTo(b.reason());
        }
    };

    static final Comparator<FirstPass.Kept> KEPT = new Comparator<>() {
        @Override
        public int compare(FirstPass.Kept a, FirstPass.Kept b) {
            return a.place().compareTo(b.place());
        }
    };

    static final Comparator<FirstPass.Located> LOCATED = new Comparator<>() {
        @Override
        public int compare(FirstPass.Located a, FirstPass.Located b) {
            return a.place().compareTo(b.place());
        }
    };

    private FactOrder() {}

    /** The results of several threads, in an order that does not depend on the threads. */
    static <T> List<T> inOrder(Collection<T> brought, Comparator<T> order) {
        List<T> sorted = new ArrayList<>(brought);
        sorted.sort(order);
        return sorted;
    }

    /** Each fact once, sorted. Sorts the list in place. */
    static <T> List<T> sorted(List<T> facts, Comparator<T> order) {
        facts.sort(order);
        List<T> once = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            if (i == 0 || order.compare(facts.get(i - 1), facts.get(i)) != 0) {
                once.add(facts.get(i));
            }
        }
        return once;
    }

    private static int sites(CodeFacts.Site a, CodeFacts.Site b) {
        int order = a.location().compareTo(b.location());
        order = order != 0 ? order : a.className().compareTo(b.className());
        return order != 0 ? order : a.method().compareTo(b.method());
    }
}
