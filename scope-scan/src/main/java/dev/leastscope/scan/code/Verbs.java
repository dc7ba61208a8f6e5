package dev.leastscope.scan.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Follows a URL forward to the request it becomes, and tells with which HTTP verb and query that is sent. */
final class Verbs {
    static final Set<String> ALL = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final int MAX_DEPTH = 4;
    private static final Set<String> QUERY = Set.of(
            "queryParam",
            "addQueryParameter",
            "addEncodedQueryParameter",
            "setQueryParameter",
            "addParameter",
            "setParameter",
            "queryString");
    private static final Set<String> PATH = Set.of(
            "path",
            "appendPath",
            "pathSegment",
            "addPathSegment",
            "addPathSegments",
            "addEncodedPathSegment",
            "addEncodedPathSegments");
    private static final List<String> LIBRARIES = List.of(
            "java/net/",
            "okhttp3/",
            "com/squareup/okhttp/",
            "org/springframework/",
            "org/apache/http/",
            "org/apache/hc/",
            "jakarta/ws/rs/",
            "javax/ws/rs/",
            "kong/unirest/",
            "com/mashape/unirest/",
            "com/google/api/client/http/",
            "io/ktor/client/",
            "org/asynchttpclient/",
            "com/github/kittinunf/fuel/",
            "io/micronaut/http/",
            "io/vertx/");

    private final Evaluator evaluator;
    private final Set<String> verbs = new LinkedHashSet<>();
    private final Map<String, Value> query = new LinkedHashMap<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<Value> pieces = new ArrayList<>();
    private final Set<Object> visited = new HashSet<>();
    private boolean certain = true;
    private boolean defaultsToGet;
    private boolean fromCaller;
    private boolean chosenInside;

    private Verbs(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Follows what an instruction gives. */
    static Verbs of(Evaluator evaluator, MethodFlow flow, AbstractInsnNode start, CallChain calls) {
        Verbs verbs = new Verbs(evaluator);
        verbs.follow(flow, start, calls, 0);
        if (verbs.verbs.isEmpty() && calls == null && flow.method().name.contains("lambda$")) {
            // The body of uri(builder -> ...): the verb stands where the lambda is handed over.
            for (CallChain use : evaluator.project().callers(flow)) {
                if (use.site() instanceof InvokeDynamicInsnNode) {
                    verbs.follow(use.caller(), use.site(), null, 1);
                }
            }
        }
        return verbs;
    }

    /** The verbs, when every way to the request sets one; else empty. */
    Set<String> verbs() {
        if (!certain || fromCaller) {
            return Set.of();
        }
        return verbs.isEmpty() && defaultsToGet ? Set.of("GET") : verbs;
    }

    /** Whether the verb is what a caller gives. */
    boolean fromCaller() {
        return fromCaller;
    }

    /** Whether a method that is handed the URL chooses among several verbs. */
    boolean chosenInside() {
        return chosenInside;
    }

    /** Query parameters that are added by calls. */
    Map<String, Value> query() {
        return query;
    }

    /** Texts that the URL is put together with, such as its host. */
    Set<String> texts() {
        return texts;
    }

    /** What a builder of URLs is given to follow the path, in order. */
    List<Value> pieces() {
        return pieces;
    }

    private void follow(MethodFlow flow, AbstractInsnNode start, CallChain calls, int depth) {
        if (depth > MAX_DEPTH || !visited.add(new Value.Place(flow, start, calls))) {
            return;
        }
        Set<AbstractInsnNode> held = new HashSet<>();
        Set<AbstractInsnNode> seen = new HashSet<>();
        Set<AbstractInsnNode> setting = new HashSet<>();
        held.add(start);
        AbstractInsnNode last = null;
        boolean behind = false;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (MethodInsnNode call : flow.calls()) {
                boolean receiver = Objects.meets(flow.receiver(call), held);
                boolean argument = flow.arguments(call).stream().anyMatch(one -> Objects.meets(one, held));
                if ((!receiver && !argument) || !seen.add(call)) {
                    continue;
                }
                grown = true;
                held.add(call);
                if (argument && keeps(call)) {
                    held.addAll(flow.receiver(call));
                }
                int before = verbs.size();
                boolean wasFromCaller = fromCaller;
                hints(flow, call, calls, receiver);
                if (receiver && !argument && PATH.contains(call.name) && flow.index(call) > flow.index(start)) {
                    piece(evaluator.value(flow, flow.operand(call, 0), calls));
                }
                if (argument) {
                    behind |= receiverVerb(flow, call, calls);
                    handedOn(flow, call, calls, held, depth);
                }
                if (verbs.size() > before || fromCaller != wasFromCaller) {
                    setting.add(call);
                }
                if (flow.index(call) > flow.index(start)) {
                    last = last == null || flow.index(call) > flow.index(last) ? call : last;
                }
            }
        }
        if (!setting.isEmpty() && !behind && flow.index(start) >= 0 && last != null) {
            certain &= setting.contains(last)
                    || !flow.avoidable(start, last, setting)
                    || !flow.avoidable(flow.entry(), start, setting);
        }
    }

    private void piece(Value value) {
        if (value instanceof Value.Group group && !group.open()) {
            pieces.addAll(group.elements());
        } else {
            pieces.add(value);
        }
    }

    /** Builders and constructors keep the URL they are given; clients do not. */
    private static boolean keeps(MethodInsnNode call) {
        return call.name.equals("<init>")
                || call.name.equalsIgnoreCase("setUri")
                || call.name.equalsIgnoreCase("setUrl")
                || Evaluator.isFluent(call);
    }

    private void hints(MethodFlow flow, MethodInsnNode call, CallChain calls, boolean receiver) {
        collectTexts(flow, call, calls);
        if (call.name.startsWith("execute") && ALL.contains(upper(call.name.substring(7)))) {
            verbs.add(upper(call.name.substring(7)));
            return;
        }
        String simple = call.owner.substring(call.owner.lastIndexOf('/') + 1);
        if (call.name.equals("<init>") && simple.startsWith("Http") && ALL.contains(upper(simple.substring(4)))) {
            verbs.add(upper(simple.substring(4)));
        }
        if (isRequestOwner(call.owner)) {
            verbOf(call.name).ifPresent(verbs::add);
            if (!receiver && call.owner.endsWith("/RequestEntity")) {
                verbOf(call.name).ifPresent(verbs::add);
            }
        }
        argumentVerb(flow, call, calls);
        boolean build = call.name.equals("build") || call.name.equals("newCall");
        defaultsToGet |= (build
                        && (call.owner.startsWith("okhttp3/Request$Builder")
                                || call.owner.startsWith("java/net/http/HttpRequest$Builder")))
                || (call.owner.equals("java/net/URL") && call.name.startsWith("open"));
        if (call.owner.endsWith("URLConnection") && call.name.equals("setDoOutput")) {
            certain &= !verbs.isEmpty();
        }
    }

    private void collectTexts(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        if (QUERY.contains(call.name) && arguments.size() == 2) {
            Value name = evaluator.value(flow, arguments.get(0), calls);
            Value value = evaluator.value(flow, arguments.get(1), calls);
            if (name instanceof Value.Text text) {
                query.put(text.template(), value instanceof Value.Group group ? Value.anyOf(group.elements()) : value);
            }
        }
        Value base = call.getOpcode() == org.objectweb.asm.Opcodes.INVOKESTATIC
                ? Value.Unknown.NOTHING_KNOWN
                : evaluator.value(flow, flow.receiver(call), calls);
        if (base instanceof Value.Made made
                && made.origin().instruction() instanceof MethodInsnNode factory
                && factory.desc.startsWith("(Ljava/lang/String;")) {
            Texts.of(evaluator.value(
                            made.origin().flow(),
                            made.origin().flow().arguments(factory).get(0),
                            made.origin().calls()))
                    .forEach(text -> texts.add(text.template()));
        }
    }

    /** {@code client.get().uri(path)}: the verb is in the call that made the receiver. */
    private boolean receiverVerb(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        boolean any = false;
        for (AbstractInsnNode producer : flow.receiver(call)) {
            if (producer instanceof MethodInsnNode before && isRequestOwner(before.owner)) {
                Optional<String> verb = verbOf(before.name);
                verb.ifPresent(verbs::add);
                int known = verbs.size();
                if (verb.isEmpty() && Type.getArgumentCount(before.desc) > 0) {
                    argumentVerb(flow, before, calls);
                }
                any |= verb.isPresent() || verbs.size() > known;
            }
        }
        return any;
    }

    private void argumentVerb(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        Type[] types = Type.getArgumentTypes(call.desc);
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        for (int i = 0; i < types.length; i++) {
            boolean method = types[i].getDescriptor().endsWith("/HttpMethod;");
            if (!method && !types[i].getDescriptor().equals("Ljava/lang/String;")) {
                continue;
            }
            Value value = evaluator.value(flow, arguments.get(i), calls);
            for (Value one : Value.alternatives(value)) {
                if (one instanceof Value.Constant constant && ALL.contains(constant.name())) {
                    verbs.add(constant.name());
                } else if (one instanceof Value.Text text && ALL.contains(text.template())) {
                    verbs.add(text.template());
                } else if (Value.dependsOnCaller(one)
                        && (method || call.name.equals("method") || call.name.equals("setRequestMethod"))
                        && !(one instanceof Value.Text)) {
                    fromCaller = true;
                }
            }
        }
    }

    /** The URL goes to a method of the project: what that does decides. */
    private void handedOn(
            MethodFlow flow, MethodInsnNode call, CallChain calls, Set<AbstractInsnNode> held, int depth) {
        Optional<MethodFlow> target = evaluator.project().method(call.owner, call.name, call.desc);
        if (target.isEmpty()) {
            return;
        }
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        for (int i = 0; i < arguments.size(); i++) {
            if (Objects.meets(arguments.get(i), held)) {
                AbstractInsnNode origin =
                        target.get().parameterOrigin(target.get().isStatic() ? i : i + 1);
                if (origin != null) {
                    Set<String> outside = new LinkedHashSet<>(verbs);
                    verbs.clear();
                    follow(target.get(), origin, new CallChain(flow, call, calls), depth + 1);
                    if (verbs.size() > 1) {
                        chosen(flow, call, calls);
                    }
                    verbs.addAll(outside);
                }
            }
        }
    }

    /** A method that knows several verbs sends that which it is told by name: {@code send("GET", url)}. */
    private void chosen(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        Set<String> told = new LinkedHashSet<>();
        for (Set<AbstractInsnNode> argument : flow.arguments(call)) {
            for (Value one : Value.alternatives(evaluator.value(flow, argument, calls))) {
                if (one instanceof Value.Text text && verbs.contains(text.template())) {
                    told.add(text.template());
                }
            }
        }
        chosenInside |= told.isEmpty();
        if (!told.isEmpty()) {
            verbs.retainAll(told);
        }
    }

    private static boolean isRequestOwner(String owner) {
        String simple = owner.substring(owner.lastIndexOf('/') + 1);
        return LIBRARIES.stream().anyMatch(owner::startsWith)
                && !simple.contains("Response")
                && (simple.contains("Request")
                        || simple.contains("Client")
                        || simple.contains("Template")
                        || simple.contains("Invocation")
                        || simple.contains("Invoker")
                        || simple.contains("Builders")
                        || simple.equals("Unirest"));
    }

    /** The verb in a method's name: {@code GET}, {@code post}, {@code getForObject}. */
    private static Optional<String> verbOf(String called) {
        // Kotlin's call with arguments left out: delete$default.
        String name = called.endsWith("$default") ? called.substring(0, called.length() - "$default".length()) : called;
        for (String verb : ALL) {
            String lower = verb.toLowerCase(Locale.ROOT);
            if (name.equals(verb) || name.equals(lower) || name.startsWith(lower + "For")) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
