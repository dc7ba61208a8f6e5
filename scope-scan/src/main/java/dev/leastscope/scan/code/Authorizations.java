package dev.leastscope.scan.code;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Finds where users are asked for scopes through the SDKs and the providers' client libraries, and for which. */
final class Authorizations {
    private static final int MAX_WIDENING = 4;
    private static final int MAX_WAYS = 64;

    private final SdkIndex sdk;
    private final Evaluator evaluator;

    Authorizations(SdkIndex sdk, Evaluator evaluator) {
        this.sdk = sdk;
        this.evaluator = evaluator;
    }

    void find(MethodFlow flow, Found found) {
        for (MethodInsnNode call : flow.calls()) {
            EntryPoints.of(sdk.home(call.owner), call.name).ifPresent(point -> emit(flow, call, point, null, 0, found));
        }
    }

    /** What one request carries. A null value: not given. */
    private static final class Carried {
        private Value scopes;
        private Value provider;
        private Value redirect;
        private boolean known = true;
    }

    private void emit(
            MethodFlow flow,
            MethodInsnNode call,
            EntryPoints.EntryPoint point,
            CallChain calls,
            int depth,
            Found found) {
        Carried carried = carried(flow, call, point, calls);
        ScopeReading scopes = carried.scopes == null
                ? ScopeReading.NONE
                : ScopeReading.of(carried.scopes, sdk, point.api() == ApiVersion.V2 ? ", " : "");
        boolean wider = scopes.fromCaller() || (carried.provider != null && Value.dependsOnCaller(carried.provider));
        if (wider && depth < MAX_WIDENING) {
            List<CallChain> ways = evaluator.widened(flow, calls);
            if (!ways.isEmpty() && ways.size() <= MAX_WAYS) {
                ways.forEach(way -> emit(flow, call, point, way, depth + 1, found));
                return;
            }
        }
        Found.Spot spot = calls == null
                ? Found.spot(flow, call)
                : Found.spot(calls.outermost().caller(), calls.outermost().site());
        if (!carried.known || !scopes.complete()) {
            found.unread(
                    "scopes of a " + point.kind(),
                    "the list as scopes of the connector or of one of its auth-requests",
                    spot);
        } else if (scopes.given() || !point.onlyWithScopes()) {
            found.authorization(new Found.Authorization(
                    point.api(),
                    point.kind(),
                    providers(point, carried),
                    scopes.given() ? Optional.of(scopes.scopes()) : Optional.empty(),
                    texts(carried.redirect),
                    Optional.empty(),
                    spot,
                    Outline.confidence(spot.className(), spot.method())));
        }
    }

    private Carried carried(MethodFlow flow, MethodInsnNode call, EntryPoints.EntryPoint point, CallChain calls) {
        Carried carried = new Carried();
        switch (point.shape()) {
            case CONSTRUCTED -> arguments(flow, call, calls, carried);
            case ON_OBJECT -> object(evaluator.value(flow, flow.receiver(call), calls), carried);
            case FIRST_ARGUMENT ->
                object(evaluator.value(flow, flow.arguments(call).get(0), calls), carried);
        }
        return carried;
    }

    /** Reads the arguments of a constructor or factory by their types. Kotlin's mask tells which are left out. */
    private void arguments(MethodFlow flow, MethodInsnNode call, CallChain calls, Carried carried) {
        Type[] types = Type.getArgumentTypes(call.desc);
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        int first = call.name.equals("copy$default") ? 1 : 0;
        long omitted = omitted(flow, call, types, arguments, calls);
        int texts = 0;
        for (int i = first; i < types.length; i++) {
            boolean left = (omitted >> (i - first) & 1) != 0;
            String type = types[i].getSort() == Type.OBJECT ? sdk.home(types[i].getInternalName()) : "";
            if (isList(type) && carried.scopes == null && !left) {
                carried.scopes = evaluator.value(flow, arguments.get(i), calls);
            } else if (type.endsWith("/AuthProvider") && !left) {
                carried.provider = evaluator.value(flow, arguments.get(i), calls);
            } else if (type.equals("java/lang/String") && !left && texts++ < 2 && carried.scopes == null) {
                // The address to come back to is the last text before the list: client and redirect, or redirect alone.
                carried.redirect = evaluator.value(flow, arguments.get(i), calls);
            }
        }
        if (call.owner.contains("GrantRequest") || call.owner.contains("AuthorizationCodeFlow")) {
            carried.redirect = null;
        }
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
        return evaluator.value(flow, arguments.get(mask), calls) instanceof Value.Whole whole ? whole.number() : 0;
    }

    private void object(Value value, Carried carried) {
        if (!(value instanceof Value.Made made)) {
            carried.known = false;
            if (Value.dependsOnCaller(value)) {
                carried.scopes = Value.Unknown.CALLERS_KNOW;
            }
            return;
        }
        Value.Place origin = made.origin();
        if (origin.instruction() instanceof TypeInsnNode) {
            Objects.constructor(origin.flow(), origin.instruction())
                    .ifPresent(constructor -> arguments(origin.flow(), constructor, origin.calls(), carried));
        } else if (origin.instruction() instanceof MethodInsnNode factory) {
            arguments(origin.flow(), factory, origin.calls(), carried);
        }
        for (Objects.Use use : evaluator.objects().uses(made)) {
            if (use.receiver() && Type.getArgumentCount(use.call().desc) == 1) {
                Value argument = evaluator.value(use.flow(), use.flow().operand(use.call(), 0), use.calls());
                switch (use.call().name) {
                    case "scope", "scopes", "setScope", "setScopes", "addScope" -> carried.scopes = argument;
                    case "provider", "providerSettings" -> carried.provider = argument;
                    case "redirectUri", "setRedirectUri" -> carried.redirect = argument;
                    default -> {}
                }
            }
        }
    }

    private List<Provider> providers(EntryPoints.EntryPoint point, Carried carried) {
        if (point.provider() != null) {
            return List.of(point.provider());
        }
        List<Provider> providers = new ArrayList<>();
        for (Value one : carried.provider == null ? List.<Value>of() : Value.alternatives(carried.provider)) {
            name(one)
                    .flatMap(Provider::named)
                    .filter(p -> !providers.contains(p))
                    .ifPresent(providers::add);
        }
        return List.copyOf(providers);
    }

    private Optional<String> name(Value value) {
        if (value instanceof Value.Constant constant) {
            return sdk.text(constant.owner(), constant.name());
        }
        return value instanceof Value.Made made ? settings(made) : Optional.empty();
    }

    /** SDK v1 chooses the provider by the settings object: its factory, its class, or the name it is given. */
    private Optional<String> settings(Value.Made made) {
        Value.Place origin = made.origin();
        if (origin.instruction() instanceof MethodInsnNode factory) {
            Optional<String> named = factory.name.equals("knownImap")
                    ? texts(evaluator.value(origin.flow(), origin.flow().operand(factory, 0), origin.calls())).stream()
                            .findFirst()
                    : Optional.empty();
            return named.or(() -> Optional.of(factory.name));
        }
        if (origin.instruction() instanceof TypeInsnNode creation) {
            String name = sdk.home(creation.desc);
            if (name.endsWith("GoogleProviderSettings")) {
                return Optional.of("google");
            }
            if (name.contains("Office365")) {
                return Optional.of("office365");
            }
            if (name.contains("Exchange")) {
                return Optional.of("exchange");
            }
            return Objects.constructor(origin.flow(), creation)
                    .filter(call -> call.desc.equals("(Ljava/lang/String;)V"))
                    .flatMap(call ->
                            texts(evaluator.value(origin.flow(), origin.flow().operand(call, 0), origin.calls()))
                                    .stream()
                                    .findFirst())
                    .map(text -> text.toLowerCase(Locale.ROOT));
        }
        return Optional.empty();
    }

    private static List<String> texts(Value value) {
        List<String> texts = new ArrayList<>();
        for (Value one : value == null ? List.<Value>of() : Value.alternatives(value)) {
            if (one instanceof Value.Text text && text.template().indexOf(Value.HOLE) < 0) {
                texts.add(text.template());
            }
        }
        return List.copyOf(texts);
    }
}
