package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.sdk.EntryPoint;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds the calls where lists of scopes or triggers enter, and what each of them carries on each way that leads there. */
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
                find(flow, call, point.get(), null, found);
            }
        }
    }

    private void find(MethodFlow flow, MethodInsnNode call, EntryPoint point, CallChain calls, ClassFindings found) {
        List<ScopeRequest> requests = objects.carried(flow, call, point, calls);
        if (requests.stream().anyMatch(one -> one.fromCaller(sdk, point.separators()))) {
            List<CallChain> callers = evaluator.widening().callers(flow, calls).chains();
            if (!callers.isEmpty()) {
                callers.forEach(caller -> find(flow, call, point, caller, found));
                return;
            }
        }
        CodePlace place = CallChain.place(flow, call, calls);
        ClassFindings.Sink sink = sinks.ofRequest(flow, call, point, calls);
        for (ScopeRequest request : requests) {
            if (point.isTriggers()) {
                subscriptions.report(point, request, place, sink, found);
            } else {
                authorizations.report(point, request, place, sink, found);
            }
        }
    }
}
