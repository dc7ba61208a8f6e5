package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Finds the text before a path of a request: the base URL of the HTTP client, or the text that a method of the project
 * adds before the path.
 */
final class RequestBases {
    private static final Set<String> BASE_SETTERS = Set.of("baseUrl", "rootUri");

    private final Evaluator evaluator;

    RequestBases(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Whether a call sets the base URL of a client. The requests of the client are read at their own calls. */
    static boolean givesBase(MethodInsnNode call) {
        return call.owner.startsWith("org/springframework/")
                && (BASE_SETTERS.contains(call.name) || isFactory(call))
                && call.desc.startsWith("(Ljava/lang/String;)");
    }

    private static boolean isFactory(MethodInsnNode call) {
        return call.name.equals("create") && call.owner.endsWith("Client");
    }

    /** The path after the client's base URL; the path alone when the base URL is unknown. */
    Value behindClient(MethodFlow flow, AbstractInsnNode taker, CallChain calls, Value path) {
        if (!(taker instanceof MethodInsnNode call) || !isRelative(path)) {
            return path;
        }
        Value base = base(flow, call, calls);
        return isAbsolute(base) ? UrlSegments.withSegment(base, path) : path;
    }

    /** Whether each alternative is an absolute URL, at least up to its host. */
    static boolean isAbsolute(Value value) {
        for (Value one : Value.alternatives(value)) {
            if (!(one instanceof Value.Text text) || !isAbsolute(text.template())) {
                return false;
            }
        }
        return true;
    }

    static boolean isAbsolute(String text) {
        return text.startsWith("http") && text.contains("://");
    }

    private static boolean isRelative(Value path) {
        for (Value.Text text : TextValues.of(path)) {
            String template = text.template();
            if (template.isEmpty() || template.charAt(0) == Value.HOLE || template.contains("://")) {
                return false;
            }
        }
        return true;
    }

    private Value base(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        if (call.owner.startsWith("io/vertx/ext/web/client/")
                && call.desc.contains("ILjava/lang/String;Ljava/lang/String;")) {
            List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
            Value host = evaluator.value(flow, arguments.get(arguments.size() - 2), calls);
            return TextValues.concatenated(List.of(Value.Text.of("https://"), host));
        }
        return call.owner.startsWith("org/springframework/") && call.name.equals("uri")
                ? ofClient(evaluator.value(flow, client(flow, call), calls), 0)
                : TextValues.HOLE;
    }

    /** The client at the start of a chain of calls: {@code client.get().uri(path)}. */
    static Set<AbstractInsnNode> client(MethodFlow flow, MethodInsnNode call) {
        Set<AbstractInsnNode> at = flow.receiver(call);
        for (int i = 0; i < ScanLimits.MAX_OBJECT_DEPTH; i++) {
            AbstractInsnNode only = at.size() == 1 ? at.iterator().next() : null;
            boolean chained = only instanceof MethodInsnNode before
                    && RequestNames.isRequest(before.owner)
                    && (RequestNames.verbOf(before.name).isPresent() || before.name.equals("method"));
            if (!chained) {
                return at;
            }
            at = flow.receiver((MethodInsnNode) only);
        }
        return at;
    }

    private Value ofClient(Value client, int depth) {
        List<Value> bases = new ArrayList<>();
        for (Value one : Value.alternatives(client)) {
            bases.add(one instanceof Value.Instance made ? ofInstance(made, depth) : TextValues.HOLE);
        }
        return Value.anyOf(bases);
    }

    private Value ofInstance(Value.Instance client, int depth) {
        Value.Place origin = client.origin();
        if (!(origin.instruction() instanceof MethodInsnNode made)) {
            return TextValues.HOLE;
        }
        if (givesBase(made)) {
            return evaluator.value(origin.flow(), origin.flow().arguments(made).get(0), origin.calls());
        }
        boolean built = made.name.equals("build") && made.owner.startsWith("org/springframework/");
        Value builder =
                built ? evaluator.value(origin.flow(), origin.flow().receiver(made), origin.calls()) : TextValues.HOLE;
        if (!(builder instanceof Value.Instance given) || depth > 0) {
            return TextValues.HOLE;
        }
        Value base = TextValues.HOLE;
        for (ObjectUses.Use use : evaluator.objects().uses(given)) {
            if (use.receiver() && BASE_SETTERS.contains(use.call().name) && use.takesOne()) {
                base = evaluator.value(use.flow(), use.flow().operand(use.call(), 0), use.calls());
            }
        }
        return base;
    }

    /** The absolute URLs that methods of the project create from a path argument; empty when none is known. */
    List<Value.Text> joined(RequestVerbs verbs) {
        List<Value.Text> found = new ArrayList<>();
        for (Value.Place place : verbs.longerTexts()) {
            for (Value.Text text : TextValues.of(evaluator.value(place.flow(), place.instruction(), place.calls()))) {
                if (isAbsolute(text.template()) && !found.contains(text)) {
                    found.add(text);
                }
            }
        }
        return found;
    }
}
