package dev.leastscope.scan.corpus;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** What the programs of the corpus do when they run: operations, lists of scopes, triggers. One program at a time. */
public final class Recorder {
    private static final SdkIndex SDK = new SdkIndex(List.of("com.nylas"));
    private static final OperationIndex OPERATIONS = new OperationIndex(operations());
    private static final Set<String> RAN = new TreeSet<>();
    /** By object, what its setters and its constructor were given. */
    private static final IdentityHashMap<Object, Map<String, Object>> PROPERTIES = new IdentityHashMap<>();

    private Recorder() {}

    private static List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (ApiVersion api : ApiVersion.values()) {
            all.addAll(Catalog.builtIn().operations(api));
        }
        return all;
    }

    /** Forgets what ran before. */
    public static void start() {
        RAN.clear();
        PROPERTIES.clear();
    }

    /** What ran since {@link #start}: {@code call id}, {@code trigger name}, {@code scope text} or {@code defaults}, sorted. */
    public static Set<String> ran() {
        return new TreeSet<>(RAN);
    }

    /** Called by each method of a stub; the answer is what the stub returns. */
    public static Object called(String owner, String name, String desc, Object self, Object[] arguments) {
        if (name.equals("<init>")) {
            constructed(owner, self, arguments);
            return null;
        }
        if (owner.equals("org/springframework/web/client/RestTemplate")) {
            String verb = name.startsWith("get")
                    ? "GET"
                    : name.startsWith("post") ? "POST" : name.toUpperCase(java.util.Locale.ROOT);
            http(verb.equals("EXCHANGE") ? arguments[1].toString() : verb, arguments[0].toString());
            return null;
        }
        if (owner.equals("com/nylas/NylasClient") && name.startsWith("execute")) {
            http(
                    name.substring("execute".length()).toUpperCase(java.util.Locale.ROOT),
                    "https://api.us.nylas.com/" + arguments[0]);
            return null;
        }
        sent(owner, name, desc, arguments);
        asked(owner, name, arguments);
        return result(name, Type.getReturnType(desc), self, arguments);
    }

    private static void constructed(String owner, Object self, Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof List<?> list && !list.isEmpty()) {
                property(self, list.get(0) instanceof String ? "scope" : "triggerTypes", argument);
            } else if (argument instanceof String && owner.contains("EventQueryParams")) {
                property(self, "calendarId", argument);
            } else if (argument instanceof Enum<?>) {
                property(self, "constant", argument);
            }
        }
    }

    private static void property(Object self, String name, Object value) {
        PROPERTIES.computeIfAbsent(self, key -> new LinkedHashMap<>()).put(name, value);
    }

    private static void sent(String owner, String name, String desc, Object[] arguments) {
        Optional<SdkIndex.Sent> sent = SDK.sent(owner, name, desc);
        for (String request : sent.map(SdkIndex.Sent::requests).orElse(List.of())) {
            OPERATIONS
                    .sent(sent.get().api(), request)
                    .ifPresent(
                            plain -> RAN.add("call " + variant(plain, arguments).id()));
        }
    }

    private static Operation variant(Operation plain, Object[] arguments) {
        Optional<SdkTable.Variant> byDefault = SDK.variants().defaultOf(plain);
        Operation found =
                byDefault.map(row -> OPERATIONS.variant(plain, row.name())).orElse(plain);
        for (Object argument : arguments) {
            for (Map.Entry<String, Object> entry :
                    PROPERTIES.getOrDefault(argument, Map.of()).entrySet()) {
                for (SdkTable.Variant row : SDK.variants().bySetter(entry.getKey())) {
                    Operation variant = OPERATIONS.variant(plain, row.name());
                    if (!variant.equals(plain) && isMeant(row, entry.getValue())) {
                        found = variant;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isMeant(SdkTable.Variant row, Object value) {
        if (!row.object().isEmpty()) {
            Object constant = PROPERTIES.getOrDefault(value, Map.of()).get("constant");
            return value.getClass().getName().replace('.', '/').startsWith(row.object())
                    && row.isMeant(String.valueOf(constant));
        }
        return row.value().isEmpty()
                || row.isMeant(value instanceof Enum<?> constant ? constant.name() : String.valueOf(value));
    }

    /** A list of scopes or triggers that reaches a call which asks or subscribes. */
    private static void asked(String owner, String name, Object[] arguments) {
        boolean asks = name.startsWith("urlForOAuth2")
                || (owner.endsWith("/Connectors") && (name.equals("create") || name.equals("update")));
        boolean subscribes = owner.endsWith("/Webhooks") && (name.equals("create") || name.equals("update"));
        for (Object argument : arguments) {
            Map<String, Object> given = PROPERTIES.getOrDefault(argument, Map.of());
            if (asks) {
                List<?> scopes = (List<?>) given.getOrDefault("scope", List.of());
                scopes.forEach(scope -> RAN.add("scope " + scope));
                if (scopes.isEmpty()) {
                    RAN.add("defaults");
                }
            }
            if (subscribes) {
                for (Object trigger : (List<?>) given.getOrDefault("triggerTypes", List.of())) {
                    RAN.add("trigger "
                            + SDK.text(trigger.getClass().getName().replace('.', '/'), ((Enum<?>) trigger).name())
                                    .orElseThrow());
                }
            }
        }
    }

    private static Object result(String name, Type type, Object self, Object[] arguments) {
        if (type.getSort() != Type.OBJECT) {
            return null;
        }
        if (self != null && type.getClassName().equals(self.getClass().getName())) {
            if (arguments.length == 1 && arguments[0] != null) {
                property(self, name, arguments[0]);
            }
            return self;
        }
        if (type.getInternalName().equals("java/lang/String")) {
            return "text";
        }
        if (!type.getInternalName().startsWith("com/nylas/")) {
            return null;
        }
        Object made = instance(type, self);
        if (name.equals("build")) {
            PROPERTIES.put(made, PROPERTIES.getOrDefault(self, Map.of()));
        }
        return made;
    }

    private static Object instance(Type type, Object self) {
        try {
            Class<?> unsafe = Class.forName("sun.misc.Unsafe");
            var field = unsafe.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Class<?> wanted = Class.forName(
                    type.getClassName().replace('/', '.'), true, self.getClass().getClassLoader());
            return unsafe.getMethod("allocateInstance", Class.class).invoke(field.get(null), wanted);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no stub of " + type.getClassName(), e);
        }
    }

    private static void http(String verb, String address) {
        URI uri = URI.create(address.replace("{", "%7B").replace("}", "%7D"));
        if (uri.getHost() == null
                || !uri.getHost().endsWith("nylas.com")
                || !uri.getPath().startsWith("/v3/")) {
            return;
        }
        Operation plain = OPERATIONS
                .find(ApiVersion.V3, verb, uri.getPath())
                .orElseThrow(() -> new IllegalStateException("no operation: " + verb + " " + uri.getPath()));
        Operation found = SDK.variants()
                .defaultOf(plain)
                .map(row -> OPERATIONS.variant(plain, row.name()))
                .orElse(plain);
        for (String parameter :
                uri.getQuery() == null ? new String[0] : uri.getQuery().split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            for (SdkTable.Variant row : SDK.variants().byQuery(parts[0])) {
                Operation variant = OPERATIONS.variant(plain, row.name());
                if (!variant.equals(plain) && (row.value().isEmpty() || row.isMeant(parts[1]))) {
                    found = variant;
                }
            }
        }
        RAN.add("call " + found.id());
    }

    /** Stands for {@code HttpClient.send}. */
    @SuppressWarnings("unchecked")
    public static <T> HttpResponse<T> jdk(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        http(request.method(), request.uri().toString());
        return (HttpResponse<T>) proxy(HttpResponse.class);
    }

    /** Stands for {@code OkHttpClient.newCall}. */
    public static okhttp3.Call okHttp(okhttp3.OkHttpClient client, okhttp3.Request request) {
        http(request.method(), request.url().toString());
        return (okhttp3.Call) proxy(okhttp3.Call.class);
    }

    private static Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> null);
    }
}
