package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.integration.Confidence;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Calls of the SDKs whose arguments decide what they need, and what else is told by values: regions, v1 triggers. */
final class SdkCalls {
    private final SdkIndex sdk;
    private final OperationIndex operations;
    private final Evaluator evaluator;

    SdkCalls(SdkIndex sdk, OperationIndex operations, Evaluator evaluator) {
        this.sdk = sdk;
        this.operations = operations;
        this.evaluator = evaluator;
    }

    void find(MethodFlow flow, ClassFindings found) {
        for (MethodInsnNode call : flow.calls()) {
            String home = sdk.home(call.owner);
            if (SdkIndex.isSdk(home)) {
                call(flow, call, home, found);
            }
        }
    }

    private void call(MethodFlow flow, MethodInsnNode call, String home, ClassFindings found) {
        if (home.equals("com/nylas/NylasClient$Builder") && call.name.equals("build")) {
            region(flow, call, found);
        } else if (home.equals("com/nylas/NylasClient") && call.name.equals("<init>")) {
            regionOfConstructor(flow, call, found);
        } else if (home.equals("com/nylas/Webhook") && call.name.equals("setTriggers")) {
            triggers(flow, call, found);
        }
        Optional<SdkIndex.Sent> sent = sdk.sent(home, call.name, call.desc);
        for (String request : sent.map(SdkIndex.Sent::requests).orElse(List.of())) {
            Optional<Operation> plain = operations.sent(sent.get().api(), request);
            if (plain.isPresent() && ClassOutline.mayVary(operations, plain.get(), call.desc)) {
                Confidence confidence = sent.get().certain()
                        ? ClassOutline.confidence(flow.owner().name, flow.method().name)
                        : Confidence.GUESS;
                for (Operation operation : operations(flow, call, plain.get())) {
                    found.call(operation, CodePlace.of(flow, call), confidence);
                }
            }
        }
    }

    /** What a call means on all ways to it: variants, and the plain operation where a way asks for none. */
    private Set<Operation> operations(MethodFlow flow, MethodInsnNode call, Operation plain) {
        Type[] types = Type.getArgumentTypes(call.desc);
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        for (int i = 0; i < types.length; i++) {
            if (types[i].getSort() == Type.OBJECT && types[i].getInternalName().contains("/models/")) {
                Set<Operation> found = new LinkedHashSet<>();
                variants(flow, call, arguments.get(i), null, plain, found);
                if (!found.equals(Set.of(plain))) {
                    return found;
                }
            }
        }
        return Set.of(plain);
    }

    /** The variants that an argument asks for; where callers give it, those of each caller. */
    private void variants(
            MethodFlow flow,
            MethodInsnNode call,
            Set<AbstractInsnNode> argument,
            CallChain calls,
            Operation plain,
            Set<Operation> found) {
        Value value = evaluator.value(flow, argument, calls);
        List<CallChain> callers = Value.dependsOnCaller(value)
                ? evaluator.widening().callers(flow, calls).chains()
                : List.of();
        if (!callers.isEmpty()) {
            callers.forEach(caller -> variants(flow, call, argument, caller, plain, found));
            return;
        }
        for (Value one : ObjectUses.joined(value)) {
            if (one instanceof Value.Instance made) {
                variants(flow, call, made, plain, found);
            } else {
                found.add(plain);
            }
        }
    }

    /** What was put into a query or request object on its way to the call. */
    private void variants(
            MethodFlow flow, MethodInsnNode call, Value.Instance made, Operation plain, Set<Operation> found) {
        Value.Instance object = builder(made);
        boolean always = false;
        for (ObjectUses.Use use : evaluator.objects().uses(object)) {
            if (!use.receiver() || Type.getArgumentCount(use.call().desc) == 0) {
                continue;
            }
            Value first =
                    evaluator.value(use.flow(), use.flow().arguments(use.call()).get(0), use.calls());
            boolean each = true;
            for (Value one : Value.alternatives(first)) {
                Optional<Operation> variant = named(use, one)
                        .map(name -> operations.variant(plain, name))
                        .filter(operation -> !operation.equals(plain));
                variant.ifPresent(found::add);
                each &= variant.isPresent();
            }
            always |= each && isCertain(object, use, flow, call);
        }
        if (!always) {
            found.add(plain);
        }
    }

    /** Whether every way from the object's making to the call, or else to the end of the method, passes the use. */
    private static boolean isCertain(Value.Instance object, ObjectUses.Use use, MethodFlow flow, MethodInsnNode call) {
        MethodFlow method = object.origin().flow();
        AbstractInsnNode site = CallChain.siteIn(method, use.flow(), use.call(), use.calls());
        List<? extends AbstractInsnNode> ends = method == flow ? List.of(call) : method.exits();
        return site == null || !method.control().avoidable(object.origin().instruction(), ends, Set.of(site));
    }

    private Optional<String> named(ObjectUses.Use use, Value first) {
        MethodInsnNode call = use.call();
        if (call.name.equals("<init>")
                && first instanceof Value.Text text
                && text.template().equals("primary")) {
            return Optional.of("primary");
        }
        return switch (call.name) {
            case "sendAt" -> first instanceof Value.Null ? Optional.empty() : Optional.of("scheduled");
            case "hardDelete" ->
                first instanceof Value.WholeNumber whole && whole.number() == 1
                        ? Optional.of("hard-delete")
                        : Optional.empty();
            case "sharedFrom" -> Optional.of("shared-from");
            case "calendarId" ->
                first instanceof Value.Text text && text.template().equals("primary")
                        ? Optional.of("primary")
                        : Optional.empty();
            case "source" -> first instanceof Value.Constant constant ? source(constant.name()) : Optional.empty();
            case "conferencing" -> first instanceof Value.Instance made ? conferencing(made) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> source(String constant) {
        return switch (constant) {
            case "ADDRESS_BOOK" -> Optional.of("source-address-book");
            case "INBOX" -> Optional.of("source-inbox");
            case "DOMAIN" -> Optional.of("source-domain");
            default -> Optional.empty();
        };
    }

    private Optional<String> conferencing(Value.Instance made) {
        Value.Place origin = builder(made).origin();
        boolean autocreate = origin.instruction() instanceof TypeInsnNode creation
                && sdk.home(creation.desc).startsWith("com/nylas/models/Conferencing$Autocreate");
        Optional<MethodInsnNode> constructor =
                autocreate ? origin.flow().constructor(origin.instruction()) : Optional.empty();
        if (constructor.isEmpty() || Type.getArgumentCount(constructor.get().desc) == 0) {
            return Optional.empty();
        }
        Value provider = evaluator.value(
                origin.flow(), origin.flow().arguments(constructor.get()).get(0), origin.calls());
        if (!(provider instanceof Value.Constant constant)) {
            return Optional.empty();
        }
        return switch (constant.name()) {
            case "MICROSOFT_TEAMS" -> Optional.of("teams");
            case "GOOGLE_MEET" -> Optional.of("meet");
            case "ZOOM_MEETING" -> Optional.of("zoom");
            default -> Optional.empty();
        };
    }

    /** The builder behind {@code build()}; the object itself when it was not built. */
    private Value.Instance builder(Value.Instance made) {
        Value.Place origin = made.origin();
        if (origin.instruction() instanceof MethodInsnNode build && build.name.equals("build")) {
            Value builder = evaluator.value(origin.flow(), origin.flow().receiver(build), origin.calls());
            return builder instanceof Value.Instance known ? known : made;
        }
        return made;
    }

    private void region(MethodFlow flow, MethodInsnNode build, ClassFindings found) {
        Value builder = evaluator.value(flow, flow.receiver(build), null);
        Value uri = new Value.Null();
        if (builder instanceof Value.Instance made) {
            for (ObjectUses.Use use : evaluator.objects().uses(made)) {
                if (use.call().name.equals("apiUri") || use.call().name.equals("baseUrl")) {
                    uri = evaluator.value(use.flow(), use.flow().operand(use.call(), 0), use.calls());
                }
            }
        }
        // SDK v2's builder is made with the API key, v1's with nothing.
        boolean old = builder instanceof Value.Instance made
                && made.origin().instruction() instanceof TypeInsnNode creation
                && made.origin()
                        .flow()
                        .constructor(creation)
                        .filter(constructor -> constructor.desc.equals("()V"))
                        .isPresent();
        NylasRegions.of(uri).ifPresent(region -> found.region(old ? ApiVersion.V2 : ApiVersion.V3, region));
    }

    private void regionOfConstructor(MethodFlow flow, MethodInsnNode constructor, ClassFindings found) {
        boolean second =
                constructor.desc.startsWith("(Ljava/lang/String;Lokhttp3/OkHttpClient$Builder;Ljava/lang/String;");
        if (second) {
            NylasRegions.of(evaluator.value(flow, flow.arguments(constructor).get(2), null))
                    .ifPresent(region -> found.region(ApiVersion.V3, region));
            return;
        }
        Value uri = constructor.desc.startsWith("(Ljava/lang/String;")
                ? evaluator.value(flow, flow.arguments(constructor).get(0), null)
                : new Value.Null();
        NylasRegions.of(uri).ifPresent(region -> found.region(ApiVersion.V2, region));
    }

    private void triggers(MethodFlow flow, MethodInsnNode call, ClassFindings found) {
        Value value = evaluator.value(flow, flow.operand(call, 0), null);
        for (Value one : Value.alternatives(value)) {
            if (!(one instanceof Value.Collection group) || group.open()) {
                found.unresolved("triggers of a webhook", "them as triggers of the manifest", CodePlace.of(flow, call));
                return;
            }
            for (Value element : group.elements()) {
                if (element instanceof Value.Text text) {
                    found.trigger(ApiVersion.V2, text.template(), CodePlace.of(flow, call), Confidence.DIRECT);
                }
            }
        }
    }
}
