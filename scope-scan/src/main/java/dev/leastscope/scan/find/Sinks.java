package dev.leastscope.scan.find;

import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.EntryPoint;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds the calls that use values: calls that subscribe, request scopes from users, or authorize. */
final class Sinks {
    private final SdkIndex sdk;
    private final Evaluator evaluator;

    Sinks(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.evaluator = evaluator;
    }

    /** The call as a sink. */
    static ClassFindings.Sink of(MethodFlow flow, MethodInsnNode call) {
        String owner = call.owner.replace('/', '.').replace('$', '.');
        return new ClassFindings.Sink(
                call.name.equals("<init>") ? "new " + owner : owner + "." + call.name, CodePlace.of(flow, call));
    }

    /** The SDK call that takes the request of an entry point; the entry point itself when there is none. */
    ClassFindings.Sink ofRequest(MethodFlow flow, MethodInsnNode call, EntryPoint point, CallChain calls) {
        Value request = point.shape() == SdkTable.Shape.ARGUMENT
                ? evaluator.value(flow, flow.receiver(call), calls)
                : new Value.Instance(List.of(new Value.Place(flow, flow.creation(call), calls)));
        for (Value one : Value.alternatives(request)) {
            for (ObjectUses.Use use :
                    one instanceof Value.Instance made ? evaluator.objects().uses(made) : List.<ObjectUses.Use>of()) {
                if (!use.receiver() && isSending(use.call())) {
                    return of(use.flow(), use.call());
                }
            }
        }
        return of(flow, call);
    }

    private boolean isSending(MethodInsnNode call) {
        String home = sdk.home(call.owner);
        return home.startsWith("com/nylas/resources/")
                || sdk.sent(home, call.name, call.desc).isPresent();
    }
}
