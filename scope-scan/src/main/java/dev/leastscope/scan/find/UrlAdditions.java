package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What calls add to a URL on its way to the request: parameters, pieces of the path, and the base it is put behind. */
final class UrlAdditions {
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
            "addEncodedPathSegments",
            "pathSegments",
            "segment",
            "setPathSegments",
            "appendPathSegment",
            "appendPathSegments",
            "appendEncodedPathSegments");

    private final Evaluator evaluator;
    private final Map<String, Value> query = new LinkedHashMap<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<Value> pieces = new ArrayList<>();

    UrlAdditions(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Query parameters that are added by calls. */
    Map<String, Value> query() {
        return query;
    }

    /** TextValues that the URL is put together with, such as its host. */
    Set<String> texts() {
        return texts;
    }

    /** What a builder of URLs is given to follow the path, in order. */
    List<Value> pieces() {
        return pieces;
    }

    /** Whether a call adds to the path of a URL's builder. */
    static boolean addsPath(MethodInsnNode call) {
        return PATH.contains(call.name) && !call.desc.startsWith("()");
    }

    /** A call on the URL's builder: a piece of the path, when it adds one. */
    void piece(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        if (!addsPath(call)) {
            return;
        }
        Value value = evaluator.value(flow, flow.operand(call, 0), calls);
        if (value instanceof Value.Collection group && !group.open()) {
            pieces.addAll(group.elements());
        } else {
            pieces.add(value);
        }
    }

    /** A call that the URL goes through: the parameter that it adds, and the base that it is called on. */
    void collect(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        if (QUERY.contains(call.name) && arguments.size() == 2) {
            Value name = evaluator.value(flow, arguments.get(0), calls);
            Value value = evaluator.value(flow, arguments.get(1), calls);
            if (name instanceof Value.Text text) {
                query.put(
                        text.template(),
                        value instanceof Value.Collection group ? Value.anyOf(group.elements()) : value);
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
