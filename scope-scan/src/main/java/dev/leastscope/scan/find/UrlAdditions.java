package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.ElementLoop;
import dev.leastscope.scan.flow.library.LoopTexts;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The parts that calls add to a URL before the request: parameters, path segments, and the base URL. */
final class UrlAdditions {
    private static final Set<String> QUERY = Set.of(
            "queryParam",
            "addQueryParameter",
            "addEncodedQueryParameter",
            "setQueryParameter",
            "addParameter",
            "setParameter",
            "addQueryParam",
            "setQueryParam",
            "replaceQueryParam",
            "queryString");
    private static final Set<String> QUERY_MAPS = Set.of(
            "queryParams", "queryString", "setParameters", "addParameters", "addQueryParams", "replaceQueryParams");
    private static final Set<String> QUERY_TEXTS = Set.of("query", "encodedQuery", "setCustomQuery", "replaceQuery");
    private static final Set<String> PATH = Set.of(
            "path",
            "appendPath",
            "pathSegment",
            "addPathSegment",
            "addPathSegments",
            "addEncodedPathSegment",
            "addEncodedPathSegments",
            "pathSegments",
            "segment",
            "setPathSegments",
            "appendPathSegment",
            "appendPathSegments",
            "appendEncodedPathSegments");

    private final Evaluator evaluator;
    private final Map<String, Value> query = new LinkedHashMap<>();
    /** The calls that add a parameter, by method and by the parameter's name. */
    private final Map<MethodFlow, Map<String, Set<AbstractInsnNode>>> setters = new HashMap<>();

    private final Set<String> optional = new HashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private boolean open;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A part of the path.
     *
     * @param resolved whether it takes the place of the last segment, as {@code URI.resolve} does; else it is a segment more
     */
    record Piece(Value value, boolean resolved) {}

    UrlAdditions(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Whether parameters with unknown names are added. */
    boolean open() {
        return open;
    }

    /** The query parameters that calls add. */
    Map<String, Value> query() {
        return query;
    }

    /** The texts that are joined to the URL, such as its host. */
    Set<String> texts() {
        return texts;
    }

    /** The parts that a URL builder adds after the path, in order. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Whether a call adds to the path of a URL builder. */
    static boolean addsPath(MethodInsnNode call) {
        return PATH.contains(RequestNames.withoutDefault(call.name)) && !call.desc.startsWith("()");
    }

    /**
     * The part that a call adds to the path: its first text, array or list. In Ktor's functions, the builder is the
     * argument before it.
     */
    static Set<AbstractInsnNode> path(MethodFlow flow, MethodInsnNode call) {
        Type[] types = Type.getArgumentTypes(call.desc);
        boolean ktor = call.owner.startsWith("io/ktor/") && types.length > 1;
        return ktor ? flow.arguments(call).get(1) : flow.operand(call, 0);
    }

    /**
     * Adds the path part of a call on the URL's builder, if it has one; in a loop a part for each element.
     *
     * @param start where the path begins
     */
    void piece(MethodFlow flow, AbstractInsnNode start, MethodInsnNode call, CallChain calls) {
        if (resolves(call)) {
            pieces.add(new Piece(evaluator.value(flow, reference(flow, call), calls), true));
            return;
        }
        if (!addsPath(call)) {
            return;
        }
        ElementLoop loop = ElementLoop.around(evaluator, flow, call, calls);
        if (loop == null || loop.holds(start)) {
            piece(evaluator.value(flow, path(flow, call), calls));
            return;
        }
        List<Value> elements = loop.elements(Set.of(call));
        if (elements == null) {
            piece(LoopTexts.unknown("", loop.unknown()));
            return;
        }
        for (Value element : elements) {
            piece(loop.inRound(element, () -> evaluator.value(flow, path(flow, call), calls)));
        }
    }

    private void piece(Value value) {
        if (value instanceof Value.Collection group && !group.open()) {
            group.elements().forEach(element -> pieces.add(new Piece(element, false)));
        } else {
            pieces.add(new Piece(value, false));
        }
    }

    private static boolean resolves(MethodInsnNode call) {
        return call.name.equals("resolve")
                && (call.owner.equals("java/net/URI") || call.owner.equals("okhttp3/HttpUrl"));
    }

    /** The text that a call resolves; of an address that is created for the call, the text of that address. */
    private static Set<AbstractInsnNode> reference(MethodFlow flow, MethodInsnNode call) {
        Set<AbstractInsnNode> given = flow.operand(call, 0);
        return given.size() == 1
                        && given.iterator().next() instanceof MethodInsnNode made
                        && made.owner.equals("java/net/URI")
                        && made.name.equals("create")
                ? flow.operand(made, 0)
                : given;
    }

    /**
     * Whether a call takes a complete query in one text: {@code new URI(scheme, host, path, query, fragment)},
     * {@code builder.query(text)}.
     */
    private static boolean isQueryText(MethodInsnNode call, int arguments) {
        return call.name.equals("<init>")
                ? call.owner.equals("java/net/URI") && (arguments == 5 || arguments == 7)
                : QUERY_TEXTS.contains(call.name) && call.desc.startsWith("(Ljava/lang/String;)");
    }

    private void addText(Value value) {
        for (Value one : Value.alternatives(value)) {
            if (one instanceof Value.Null) {
                continue;
            }
            if (!(one instanceof Value.Text text)) {
                open = true;
                continue;
            }
            for (String part : text.template().split("&", -1)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    add(
                            Value.Text.of(part.substring(0, equals)),
                            new Value.Text(part.substring(equals + 1), text.hole()));
                } else {
                    open |= part.indexOf(Value.HOLE) >= 0;
                }
            }
        }
    }

    private void add(Value name, Value value) {
        Value one = value instanceof Value.Collection group && !group.elements().isEmpty()
                ? Value.anyOf(group.elements())
                : value;
        for (Value.Text text : TextValues.of(name)) {
            if (text.isKnown()) {
                query.put(text.template(), one);
            } else {
                open = true;
            }
        }
    }

    /** Whether a request can be sent without a parameter. */
    boolean isOptional(String name) {
        return optional.contains(name);
    }

    /**
     * Finds the parameters of a method that can be left out: those that some path to the request does not add.
     *
     * @param sending the calls that can send the request
     */
    void decide(MethodFlow flow, AbstractInsnNode start, Set<AbstractInsnNode> sending) {
        setters.getOrDefault(flow, Map.of()).forEach((name, calls) -> {
            if (!isLoop(flow, start, calls) && !VerbOrder.isSet(flow, start, sending, calls)) {
                optional.add(name);
            }
        });
    }

    /** Whether a loop after the start of the URL adds a parameter for each known element of a collection. */
    private static boolean isLoop(MethodFlow flow, AbstractInsnNode start, Set<AbstractInsnNode> calls) {
        for (AbstractInsnNode call : calls) {
            Set<AbstractInsnNode> loop = flow.control().loop(call);
            if (!loop.isEmpty() && !loop.contains(start)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a call that the URL passes through: the parameter that it adds, and the base of its object. */
    void collect(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        boolean ktor = call.owner.startsWith("io/ktor/") && call.name.equals("parameter") && arguments.size() == 3;
        boolean google = call.owner.equals("com/google/api/client/http/GenericUrl")
                && (call.name.equals("put") || call.name.equals("set"));
        if (ktor || ((google || QUERY.contains(call.name)) && arguments.size() == 2)) {
            int first = arguments.size() - 2;
            Value name = evaluator.value(flow, arguments.get(first), calls);
            add(name, evaluator.value(flow, arguments.get(first + 1), calls));
            TextValues.known(name)
                    .forEach(known -> setters.computeIfAbsent(flow, key -> new LinkedHashMap<>())
                            .computeIfAbsent(known, key -> new HashSet<>())
                            .add(call));
        } else if (isQueryText(call, arguments.size())) {
            int behindPath = call.name.equals("<init>") ? arguments.size() - 2 : 0;
            addText(evaluator.value(flow, arguments.get(behindPath), calls));
        } else if (QUERY_MAPS.contains(call.name) && arguments.size() == 1) {
            Value all = evaluator.value(flow, arguments.get(0), calls);
            if (all instanceof Value.Mapping map) {
                for (Value.Entry entry : map.entries()) {
                    add(entry.key(), entry.value());
                    if (!entry.certain()) {
                        optional.addAll(TextValues.known(entry.key()));
                    }
                }
                open |= map.open();
            } else {
                open = true;
            }
        }
        Value base = evaluator.value(flow, flow.receiver(call), calls);
        if (base instanceof Value.Instance made
                && made.origin().instruction() instanceof MethodInsnNode factory
                && factory.desc.startsWith("(Ljava/lang/String;")) {
            TextValues.of(evaluator.value(
                            made.origin().flow(),
                            made.origin().flow().arguments(factory).get(0),
                            made.origin().calls()))
                    .forEach(text -> texts.add(text.template()));
        }
    }
}
