package dev.leastscope.scan.find;

import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.query.LastSetterValue;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.EntryPoint;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Reads the objects that contain a list of scopes, by their constructors, factories, builders and setters. */
final class RequestObjects {
    private final SdkIndex sdk;
    private final Evaluator evaluator;

    RequestObjects(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.evaluator = evaluator;
    }

    /** The known values of each object that can be passed to an entry point. */
    List<ScopeRequest> carried(MethodFlow flow, MethodInsnNode call, EntryPoint point, CallChain calls) {
        if (point.shape() == SdkTable.Shape.CONSTRUCTED) {
            ScopeRequest carried = new ScopeRequest();
            arguments(flow, call, point, calls, carried);
            inherited(flow, call, point, calls, carried);
            return List.of(carried);
        }
        if (point.shape() == SdkTable.Shape.ARGUMENT) {
            ScopeRequest carried = new ScopeRequest();
            carried.scopes = lists(flow, call, calls);
            return List.of(carried);
        }
        Value object = point.shape() == SdkTable.Shape.ON_OBJECT
                ? evaluator.value(flow, flow.receiver(call), calls)
                : evaluator.value(flow, flow.arguments(call).get(0), calls);
        List<ScopeRequest> all = new ArrayList<>();
        for (Value one : ObjectUses.joined(object)) {
            ScopeRequest carried = new ScopeRequest();
            object(one, flow, call, point, carried);
            if (point.shape() == SdkTable.Shape.FIRST_ARGUMENT) {
                providerBeside(flow, call, calls, carried);
            }
            all.add(carried);
        }
        return all;
    }

    /** The lists, arrays and texts among the arguments of a call. */
    private Value lists(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        List<Value> lists = new ArrayList<>();
        for (Set<AbstractInsnNode> argument : flow.arguments(call)) {
            lists.add(evaluator.value(flow, argument, calls));
        }
        return lists.isEmpty() ? null : lists.size() == 1 ? lists.get(0) : Value.Collection.of(lists);
    }

    /** Reads the provider next to the list: SDK v1 passes the provider of an integration separately. */
    private void providerBeside(MethodFlow flow, MethodInsnNode call, CallChain calls, ScopeRequest carried) {
        Type[] types = Type.getArgumentTypes(call.desc);
        for (int i = 1; i < types.length; i++) {
            if (types[i].getInternalName().endsWith("$Provider")) {
                carried.provider = evaluator.value(flow, flow.arguments(call).get(i), calls);
            }
        }
    }

    /** Reads the arguments of a constructor or factory by their types. Kotlin's mask names the omitted ones. */
    private void arguments(
            MethodFlow flow, MethodInsnNode call, EntryPoint point, CallChain calls, ScopeRequest carried) {
        Type[] types = Type.getArgumentTypes(call.desc);
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        int first = call.name.equals("copy$default") ? 1 : 0;
        long omitted = omitted(flow, call, types, arguments, calls);
        boolean behindList = false;
        for (int i = first; i < types.length; i++) {
            boolean left = (omitted >> (i - first) & 1) != 0;
            String type = types[i].getSort() == Type.OBJECT ? sdk.home(types[i].getInternalName()) : "";
            if (isList(type) && !behindList) {
                behindList = true;
                carried.scopes = left ? null : evaluator.value(flow, arguments.get(i), calls);
            } else if (type.endsWith("/AuthProvider") && !left) {
                carried.provider = evaluator.value(flow, arguments.get(i), calls);
            } else if (type.equals("java/lang/String") && !left && !behindList) {
                // The redirect URI is the last text before the list: client and redirect, or only redirect.
                carried.redirect = evaluator.value(flow, arguments.get(i), calls);
            }
        }
        if (!point.redirectArgument()) {
            carried.redirect = null;
        }
    }

    /** Reads Kotlin's {@code config.copy(state = "x")}. Omitted values are those of the copied object. */
    private void inherited(
            MethodFlow flow, MethodInsnNode call, EntryPoint point, CallChain calls, ScopeRequest carried) {
        if (!call.name.startsWith("copy") || call.name.equals("copyOf")) {
            return;
        }
        boolean isStatic = call.name.equals("copy$default");
        Value original = isStatic
                ? evaluator.value(flow, flow.arguments(call).get(0), calls)
                : evaluator.value(flow, flow.receiver(call), calls);
        List<Value> copied = ObjectUses.joined(original);
        ScopeRequest before = new ScopeRequest();
        if (copied.size() == 1) {
            object(copied.get(0), flow, call, point, before);
        } else {
            before.known = false;
        }
        if (carried.scopes == null) {
            carried.scopes = before.scopes;
            carried.known = before.known;
        }
        carried.provider = carried.provider == null ? before.provider : carried.provider;
        carried.redirect = carried.redirect == null ? before.redirect : carried.redirect;
    }

    private static boolean isList(String type) {
        return type.equals("java/util/List") || type.equals("java/util/Collection") || type.equals("java/util/Set");
    }

    private long omitted(
            MethodFlow flow,
            MethodInsnNode call,
            Type[] types,
            List<Set<AbstractInsnNode>> arguments,
            CallChain calls) {
        int mask = types.length - 2;
        boolean defaults =
                call.desc.contains("Lkotlin/jvm/internal/DefaultConstructorMarker;)") || call.name.endsWith("$default");
        if (!defaults || mask < 0) {
            return 0;
        }
        return evaluator.value(flow, arguments.get(mask), calls) instanceof Value.WholeNumber whole
                ? whole.number()
                : 0;
    }

    private void object(Value value, MethodFlow flow, MethodInsnNode user, EntryPoint point, ScopeRequest carried) {
        if (!(value instanceof Value.Instance made) || !isCreation(made.origin())) {
            carried.known = false;
            if (Value.dependsOnCaller(value)) {
                carried.scopes = Value.Unknown.ofCaller();
            }
            return;
        }
        Value.Place origin = made.origin();
        if (origin.instruction() instanceof TypeInsnNode) {
            origin.flow()
                    .constructor(origin.instruction())
                    .ifPresent(constructor -> arguments(origin.flow(), constructor, point, origin.calls(), carried));
        } else if (origin.instruction() instanceof MethodInsnNode factory) {
            if (factory.name.equals("build")) {
                built(origin, factory, point, carried);
                return;
            }
            arguments(origin.flow(), factory, point, origin.calls(), carried);
        }
        List<ObjectUses.Use> uses = evaluator.objects().uses(made);
        carried.known &= !evaluator.objects().escapes(made);
        carried.scopes = LastSetterValue.of(evaluator, made, uses, point.list(), flow, user, carried.scopes);
        carried.provider = LastSetterValue.of(evaluator, made, uses, point.providers(), flow, user, carried.provider);
        carried.redirect = LastSetterValue.of(evaluator, made, uses, point.redirects(), flow, user, carried.redirect);
        carried.scopes = added(uses, point, carried.scopes);
    }

    /** Reads the values of an object's builder. */
    private void built(Value.Place origin, MethodInsnNode build, EntryPoint point, ScopeRequest carried) {
        List<Value> builders =
                ObjectUses.joined(evaluator.value(origin.flow(), origin.flow().receiver(build), origin.calls()));
        if (builders.size() == 1) {
            object(builders.get(0), origin.flow(), build, point, carried);
        } else {
            carried.known = false;
        }
    }

    /** Whether the creation of the object is known. It is unknown for an object from an Optional or a map. */
    private boolean isCreation(Value.Place origin) {
        return origin.instruction() instanceof TypeInsnNode
                || (origin.instruction() instanceof MethodInsnNode factory
                        && (SdkIndex.isSdk(sdk.home(factory.owner)) || isFactory(factory)));
    }

    /** Whether a method creates an object of its own class or of a nested class, as {@code builder()} does. */
    private static boolean isFactory(MethodInsnNode factory) {
        String result = Type.getReturnType(factory.desc).getInternalName();
        return factory.getOpcode() == Opcodes.INVOKESTATIC && (result + '$').startsWith(factory.owner + '$');
    }

    /** The list with the scopes that {@code addScope} of SDK v1 adds. */
    private Value added(List<ObjectUses.Use> uses, EntryPoint point, Value scopes) {
        List<Value> elements = new ArrayList<>();
        for (ObjectUses.Use use : uses) {
            if (use.receiver() && point.adders().contains(use.call().name) && use.takesOne()) {
                elements.add(evaluator.value(use.flow(), use.flow().operand(use.call(), 0), use.calls()));
            }
        }
        if (elements.isEmpty()) {
            return scopes;
        }
        if (scopes != null && !(scopes instanceof Value.Null)) {
            elements.add(0, scopes);
        }
        return Value.Collection.of(elements);
    }
}
