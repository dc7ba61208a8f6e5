package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.EntryPoint;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds the calls that take lists of scopes or triggers, and the list on each path to them. */
final class ListEntries {
    private final SdkIndex sdk;
    private final Evaluator evaluator;
    private final RequestObjects objects;
    private final Authorizations authorizations;
    private final TriggerSubscriptions subscriptions;
    private final Sinks sinks;

    ListEntries(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.evaluator = evaluator;
        this.objects = new RequestObjects(sdk, evaluator);
        this.authorizations = new Authorizations(sdk, evaluator);
        this.subscriptions = new TriggerSubscriptions(sdk);
        this.sinks = new Sinks(sdk, evaluator);
    }

    void find(MethodFlow flow, ClassFindings found) {
        for (MethodInsnNode call : flow.calls()) {
            Optional<EntryPoint> point = sdk.entryPoint(sdk.home(call.owner), call.name);
            if (point.isPresent()) {
                List<Reached> all = new ArrayList<>();
                find(flow, call, point.get(), null, all);
                for (Reached one : all) {
                    report(point.get(), one, found);
                }
            }
        }
    }

    /**
     * The list on one path to an entry point.
     *
     * @param site the outermost call on that path
     */
    private record Reached(ScopeRequest request, AbstractInsnNode site, CodePlace place, ClassFindings.Sink sink) {}

    private void find(MethodFlow flow, MethodInsnNode call, EntryPoint point, CallChain calls, List<Reached> all) {
        List<ScopeRequest> requests = requests(flow, call, point, calls);
        if (requests.stream().anyMatch(one -> one.fromCaller(sdk, point.separators()))) {
            List<CallChain> callers = evaluator.widening().callers(flow, calls).chains();
            if (!callers.isEmpty()) {
                callers.forEach(caller -> find(flow, call, point, caller, all));
                return;
            }
        }
        CodePlace place = CallChain.place(flow, call, calls);
        ClassFindings.Sink sink = sinks.ofRequest(flow, call, point, calls);
        for (ScopeRequest request : requests) {
            add(new Reached(request, CallChain.outermost(call, calls), place, sink), all);
        }
    }

    /** The request of each object; one unknown request when it is unknown which values belong together. */
    private List<ScopeRequest> requests(MethodFlow flow, MethodInsnNode call, EntryPoint point, CallChain calls) {
        List<ScopeRequest> each = evaluator.chosen().each(() -> objects.carried(flow, call, point, calls));
        if (each != null) {
            return each;
        }
        ScopeRequest unknown = new ScopeRequest();
        unknown.known = false;
        return List.of(unknown);
    }

    /**
     * Adds a request. A call on several possible objects is one request, with one of their lists, unless the objects
     * also differ in other values.
     */
    private static void add(Reached more, List<Reached> all) {
        for (Reached known : all) {
            ScopeRequest one = known.request();
            ScopeRequest other = more.request();
            if (known.site().equals(more.site())
                    && one.known
                    && other.known
                    && one.scopes != null
                    && other.scopes != null
                    && Objects.equals(one.provider, other.provider)
                    && Objects.equals(one.redirect, other.redirect)) {
                one.scopes = Value.anyOf(List.of(one.scopes, other.scopes));
                return;
            }
        }
        all.add(more);
    }

    private void report(EntryPoint point, Reached one, ClassFindings found) {
        if (point.isTriggers()) {
            subscriptions.report(point, one.request(), one.place(), one.sink(), found);
        } else {
            authorizations.report(point, one.request(), one.place(), one.sink(), found);
        }
    }
}
