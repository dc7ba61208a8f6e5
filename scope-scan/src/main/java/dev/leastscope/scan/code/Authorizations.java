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
    private static final Set<String> SCOPES = Set.of("scope", "scopes", "setScope", "setScopes");
    private static final Set<String> PROVIDERS = Set.of("provider", "providerSettings", "setProvider");
    private static final Set<String> REDIRECTS = Set.of("redirectUri", "setRedirectUri");

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

        ScopeReading reading(SdkIndex sdk, String separators) {
            return scopes == null ? ScopeReading.NONE : ScopeReading.of(scopes, sdk, separators);
        }

        boolean fromCaller(SdkIndex sdk, String separators) {
            return reading(sdk, separators).fromCaller() || (provider != null && Value.dependsOnCaller(provider));
        }
    }

    private void emit(
            MethodFlow flow,
            MethodInsnNode call,
            EntryPoints.EntryPoint point,
            CallChain calls,
            int depth,
            Found found) {
        List<Carried> all = carried(flow, call, point, calls);
        if (depth < MAX_WIDENING && all.stream().anyMatch(one -> one.fromCaller(sdk, separators(point)))) {
            List<CallChain> ways = evaluator.widened(flow, calls);
            if (!ways.isEmpty() && ways.size() <= MAX_WAYS) {
                ways.forEach(way -> emit(flow, call, point, way, depth + 1, found));
                return;
            }
        }
        all.forEach(one -> tell(point, one, CallChain.spot(flow, call, calls), found));
    }

    private void tell(EntryPoints.EntryPoint point, Carried carried, Found.Spot spot, Found found) {
        ScopeReading scopes = carried.reading(sdk, separators(point));
        if (!carried.known || !scopes.complete()) {
            found.unread(
                    "scopes of a " + point.kind(),
                    "the list as scopes of the connector or of one of its auth-requests",
                    spot);
            return;
        }
        if (scopes.given()) {
            found.authorization(authorization(point, carried, Optional.of(scopes.scopes()), spot));
        }
        // Where a way leads here that gives no list, the defaults are asked for, too.
        if ((!scopes.given() || scopes.sometimesNone()) && !point.onlyWithScopes()) {
            found.authorization(authorization(point, carried, Optional.empty(), spot));
        }
    }

    private Found.Authorization authorization(
            EntryPoints.EntryPoint point, Carried carried, Optional<List<String>> scopes, Found.Spot spot) {
        return new Found.Authorization(
                point.api(),
                point.kind(),
                providers(point, carried),
                scopes,
                texts(carried.redirect),
                Optional.empty(),
                spot,
                Outline.confidence(spot.className(), spot.method()));
    }

    private static String separators(EntryPoints.EntryPoint point) {
        return point.api() == ApiVersion.V2 ? ", " : "";
    }

    private List<Carried> carried(MethodFlow flow, MethodInsnNode call, EntryPoints.EntryPoint point, CallChain calls) {
        if (point.shape() == EntryPoints.Shape.CONSTRUCTED) {
            Carried carried = new Carried();
            arguments(flow, call, calls, carried);
            inherited(flow, call, calls, carried);
            return List.of(carried);
        }
        Value object = point.shape() == EntryPoints.Shape.ON_OBJECT
                ? evaluator.value(flow, flow.receiver(call), calls)
                : evaluator.value(flow, flow.arguments(call).get(0), calls);
        List<Carried> all = new ArrayList<>();
        for (Value one : Objects.joined(object)) {
            Carried carried = new Carried();
            object(one, flow, call, carried);
            if (point.shape() == EntryPoints.Shape.FIRST_ARGUMENT) {
                providerBeside(flow, call, calls, carried);
            }
            all.add(carried);
        }
        return all;
    }

    /** SDK v1 gives the provider of an integration beside it. */
    private void providerBeside(MethodFlow flow, MethodInsnNode call, CallChain calls, Carried carried) {
        Type[] types = Type.getArgumentTypes(call.desc);
        for (int i = 1; i < types.length; i++) {
            if (types[i].getInternalName().endsWith("$Provider")) {
                carried.provider = evaluator.value(flow, flow.arguments(call).get(i), calls);
            }
        }
    }

    /** Reads the arguments of a constructor or factory by their types. Kotlin's mask tells which are left out. */
    private void arguments(MethodFlow flow, MethodInsnNode call, CallChain calls, Carried carried) {
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
                // The address to come back to is the last text before the list: client and redirect, or redirect alone.
                carried.redirect = evaluator.value(flow, arguments.get(i), calls);
            }
        }
        if (!takesRedirect(sdk.home(call.owner))) {
            carried.redirect = null;
        }
    }

    private static boolean takesRedirect(String home) {
        return !home.contains("GrantRequest")
                && !home.contains("AuthorizationCodeFlow")
                && !home.equals("com/nylas/Integration")
                && !home.equals("com/nylas/Grant");
    }

    /** Kotlin's {@code config.copy(state = "x")}: what is left out is that of the object that is copied. */
    private void inherited(MethodFlow flow, MethodInsnNode call, CallChain calls, Carried carried) {
        if (!call.name.startsWith("copy") || call.name.equals("copyOf")) {
            return;
        }
        boolean isStatic = call.name.equals("copy$default");
        Value original = isStatic
                ? evaluator.value(flow, flow.arguments(call).get(0), calls)
                : evaluator.value(flow, flow.receiver(call), calls);
        List<Value> copied = Objects.joined(original);
        Carried before = new Carried();
        if (copied.size() == 1) {
            object(copied.get(0), flow, call, before);
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
        return evaluator.value(flow, arguments.get(mask), calls) instanceof Value.Whole whole ? whole.number() : 0;
    }

    private void object(Value value, MethodFlow flow, MethodInsnNode user, Carried carried) {
        if (!(value instanceof Value.Made made) || !isCreation(made.origin())) {
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
            if (factory.name.equals("build")) {
                built(origin, factory, carried);
                return;
            }
            arguments(origin.flow(), factory, origin.calls(), carried);
        }
        List<Objects.Use> uses = evaluator.objects().uses(made);
        carried.known &= !evaluator.objects().escapes(made);
        carried.scopes = LastGiven.of(evaluator, made, uses, SCOPES, flow, user, carried.scopes);
        carried.provider = LastGiven.of(evaluator, made, uses, PROVIDERS, flow, user, carried.provider);
        carried.redirect = LastGiven.of(evaluator, made, uses, REDIRECTS, flow, user, carried.redirect);
        carried.scopes = added(uses, carried.scopes);
    }

    /** An object that a builder made carries what the builder was given. */
    private void built(Value.Place origin, MethodInsnNode build, Carried carried) {
        List<Value> builders =
                Objects.joined(evaluator.value(origin.flow(), origin.flow().receiver(build), origin.calls()));
        if (builders.size() == 1) {
            object(builders.get(0), origin.flow(), build, carried);
        } else {
            carried.known = false;
        }
    }

    /** Whether we know the object from its beginning: not one that comes out of an Optional or a map. */
    private boolean isCreation(Value.Place origin) {
        return origin.instruction() instanceof TypeInsnNode
                || (origin.instruction() instanceof MethodInsnNode factory
                        && (SdkIndex.isSdk(sdk.home(factory.owner))
                                || factory.owner.startsWith("com/google/api/")
                                || factory.owner.startsWith("com/microsoft/aad/msal4j/")));
    }

    /** SDK v1's {@code addScope} adds to what is there. */
    private Value added(List<Objects.Use> uses, Value scopes) {
        List<Value> elements = new ArrayList<>();
        for (Objects.Use use : uses) {
            if (use.receiver() && use.call().name.equals("addScope") && use.takesOne()) {
                elements.add(evaluator.value(use.flow(), use.flow().operand(use.call(), 0), use.calls()));
            }
        }
        if (elements.isEmpty()) {
            return scopes;
        }
        if (scopes != null && !(scopes instanceof Value.Nothing)) {
            elements.add(0, scopes);
        }
        return new Value.Group(elements, false, false);
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
