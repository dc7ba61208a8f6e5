package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.integration.Confidence;
import dev.leastscope.scan.find.text.NylasRegions;
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

/** Finds SDK calls whose needs depend on arguments, and other facts that depend on values: regions and v1 triggers. */
final class SdkCalls {
    private final SdkIndex sdk;
    private final OperationIndex operations;
    private final RequestVariants variants;
    private final Evaluator evaluator;

    SdkCalls(SdkIndex sdk, OperationIndex operations, RequestVariants variants, Evaluator evaluator) {
        this.variants = variants;
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
        }
        Optional<SdkIndex.Sent> sent = sdk.sent(home, call.name, call.desc);
        for (String request : sent.map(SdkIndex.Sent::requests).orElse(List.of())) {
            Optional<Operation> plain = operations.sent(sent.get().api(), request);
            if (plain.isPresent() && ClassOutline.mayVary(operations, plain.get(), call.desc)) {
                Confidence confidence = ClassOutline.confidence(flow.owner().name, flow.method().name);
                for (Operation operation : operations(flow, call, plain.get())) {
                    found.sent(operation, CodePlace.of(flow, call), confidence, sent.get());
                }
            }
        }
    }

    /** The operations of a call on all paths to it: variants, and the plain operation when a path requires none. */
    private Set<Operation> operations(MethodFlow flow, MethodInsnNode call, Operation plain) {
        Type[] types = Type.getArgumentTypes(call.desc);
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        boolean asked = false;
        for (int i = 0; i < types.length; i++) {
            if (types[i].getSort() == Type.OBJECT && types[i].getInternalName().contains("/models/")) {
                Set<Operation> found = new LinkedHashSet<>();
                variants(flow, call, arguments.get(i), null, plain, found);
                if (!found.equals(Set.of(plain))) {
                    return found;
                }
                asked |= !types[i].getInternalName().endsWith("/RequestOverrides");
            }
        }
        return Set.of(asked ? plain : variants.byDefault(plain));
    }

    /** Adds the variants that an argument requires; for an argument from callers, those of each caller. */
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
        // Kotlin passes null for an omitted argument.
        if (value instanceof Value.Null) {
            found.remove(plain);
            found.add(variants.byDefault(plain));
        }
    }

    /** Adds the variants of values in a query or request object. */
    private void variants(
            MethodFlow flow, MethodInsnNode call, Value.Instance made, Operation plain, Set<Operation> found) {
        Value.Instance object = builder(made);
        boolean always = false;
        boolean given = !(object.origin().instruction() instanceof TypeInsnNode)
                || evaluator.objects().escapes(object);
        Optional<SdkTable.Variant> byDefault = sdk.variants().defaultOf(plain);
        for (ObjectUses.Use use : evaluator.objects().uses(object)) {
            if (!use.receiver()
                    || Type.getArgumentCount(use.call().desc) == 0
                    || isLate(made, object, use, flow, call)) {
                continue;
            }
            Value first =
                    evaluator.value(use.flow(), use.flow().arguments(use.call()).get(0), use.calls());
            given |= byDefault.isPresent() && byDefault.get().setter().equals(use.call().name);
            boolean each = true;
            for (Value one : Value.alternatives(first)) {
                Optional<Operation> variant = variant(use, one, plain);
                variant.ifPresent(found::add);
                each &= variant.isPresent();
            }
            always |= each && isCertain(object, use, flow, call);
        }
        if (!always) {
            found.add(given ? plain : variants.byDefault(plain));
        }
    }

    /** Whether a setter is called after the object is built or sent. */
    private static boolean isLate(
            Value.Instance made, Value.Instance object, ObjectUses.Use use, MethodFlow flow, MethodInsnNode call) {
        MethodFlow method = use.flow();
        AbstractInsnNode built = made.origin().instruction();
        boolean isBuilt = !object.equals(made) && made.origin().flow().equals(method);
        if (!isBuilt && !method.equals(flow)) {
            return false;
        }
        return !method.control().avoidable(use.call(), isBuilt ? built : call, Set.of());
    }

    /**
     * Whether every path from the creation of the object to the call passes the use; without such a path, every path to
     * the end of the method.
     */
    private static boolean isCertain(Value.Instance object, ObjectUses.Use use, MethodFlow flow, MethodInsnNode call) {
        MethodFlow method = object.origin().flow();
        AbstractInsnNode site = CallChain.siteIn(method, use.flow(), use.call(), use.calls());
        List<? extends AbstractInsnNode> ends = method == flow ? List.of(call) : method.exits();
        return site == null || !method.control().avoidable(object.origin().instruction(), ends, Set.of(site));
    }

    /** The variants that one value of a setter requires; an empty entry when it requires none. */
    private Optional<Operation> variant(ObjectUses.Use use, Value value, Operation plain) {
        MethodInsnNode call = use.call();
        // The query objects of events take the calendar's id in their constructor.
        String setter = call.name.equals("<init>") ? "calendarId" : call.name;
        for (SdkTable.Variant row : sdk.variants().bySetter(setter)) {
            if (isMeant(row, value)) {
                Operation operation = operations.variant(plain, row.name());
                if (!operation.equals(plain)) {
                    return Optional.of(operation);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMeant(SdkTable.Variant row, Value value) {
        if (!row.object().isEmpty()) {
            return value instanceof Value.Instance object && isMeant(row, object);
        }
        if (row.value().isEmpty()) {
            return !(value instanceof Value.Null);
        }
        return text(value).filter(row::isMeant).isPresent();
    }

    /** Whether an object has the class and the value of a row. */
    private boolean isMeant(SdkTable.Variant row, Value.Instance object) {
        Value.Place origin = builder(object).origin();
        boolean ofClass = origin.instruction() instanceof TypeInsnNode creation
                && sdk.home(creation.desc).startsWith(row.object());
        Optional<MethodInsnNode> constructor =
                ofClass ? origin.flow().constructor(origin.instruction()) : Optional.empty();
        if (constructor.isEmpty() || Type.getArgumentCount(constructor.get().desc) == 0) {
            return false;
        }
        Value first = evaluator.value(
                origin.flow(), origin.flow().arguments(constructor.get()).get(0), origin.calls());
        return text(first).filter(row::isMeant).isPresent();
    }

    /** A known value as a text: enum constants by their names, 1 as true. */
    private static Optional<String> text(Value value) {
        if (value instanceof Value.Constant constant) {
            return Optional.of(constant.name());
        }
        if (value instanceof Value.WholeNumber number) {
            return Optional.of(number.number() == 1 ? "true" : "false");
        }
        return value instanceof Value.Text text && text.isKnown() ? Optional.of(text.template()) : Optional.empty();
    }

    /** The builder of a built object; the object itself when it was not built. */
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
        // SDK v2's builder takes the API key, v1's takes nothing.
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
}
