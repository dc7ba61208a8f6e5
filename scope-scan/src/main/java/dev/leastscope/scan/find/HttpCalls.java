package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.GroovyTexts;
import dev.leastscope.scan.flow.query.CallTargets;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Finds calls and authorizations without an SDK, in the texts that a method builds. */
final class HttpCalls {
    private final RequestOperations operations;
    private final UrlBases bases;
    private final Evaluator evaluator;
    private final HttpAuthorizations authorizations;
    private final UrlSegments segments;
    private final RequestBases requestBases;
    private final FieldLoads loads;
    private final HttpRequests requests;

    HttpCalls(RequestOperations operations, UrlBases bases, Evaluator evaluator, SdkIndex sdk) {
        this.operations = operations;
        this.bases = bases;
        this.evaluator = evaluator;
        this.authorizations = new HttpAuthorizations(evaluator, sdk);
        this.segments = new UrlSegments(evaluator);
        this.requestBases = new RequestBases(evaluator);
        this.loads = new FieldLoads(evaluator.project());
        this.requests = new HttpRequests(operations, bases, evaluator, requestBases);
    }

    void find(MethodFlow flow, ClassFindings found) {
        TextParts parts = null;
        for (AbstractInsnNode instruction : flow.instructions()) {
            boolean text = isText(instruction) && flow.reached(instruction);
            if (text && parts == null) {
                parts = TextParts.of(flow);
            }
            if ((text && parts.isWhole(instruction)) || isSegments(flow, instruction)) {
                text(flow, instruction, null, found);
            }
        }
        for (AbstractInsnNode instruction : GivenAddresses.of(flow)) {
            Value value = evaluator.value(flow, instruction, null);
            if (requests.urls(value).stream().anyMatch(url -> url.base() == UrlText.Base.IN_TEXT)) {
                text(flow, instruction, null, found);
            }
        }
    }

    /** Whether an instruction is an array or list of texts for a URL builder. */
    private static boolean isSegments(MethodFlow flow, AbstractInsnNode instruction) {
        boolean array = instruction instanceof TypeInsnNode creation
                && creation.getOpcode() == Opcodes.ANEWARRAY
                && creation.desc.equals("java/lang/String");
        boolean list = instruction instanceof MethodInsnNode made && made.desc.endsWith(")Ljava/util/List;");
        return (array || list)
                && flow.reached(instruction)
                && UrlTakers.of(flow, instruction) instanceof MethodInsnNode call
                && UrlAdditions.addsPath(call);
    }

    private static boolean isText(AbstractInsnNode instruction) {
        return instruction instanceof LdcInsnNode constant ? constant.cst instanceof String : isJoined(instruction);
    }

    /** Whether an instruction joins texts. */
    static boolean isJoined(AbstractInsnNode instruction) {
        if (instruction instanceof InvokeDynamicInsnNode indy) {
            return MethodFlow.joinsTexts(indy);
        }
        return instruction instanceof MethodInsnNode call
                && (call.owner.startsWith("java/lang/String") || TextParts.isKotlin(call) || GroovyTexts.joins(call))
                && call.desc.endsWith(")Ljava/lang/String;");
    }

    private void text(MethodFlow flow, AbstractInsnNode instruction, CallChain calls, ClassFindings found) {
        Value value = UrlSegments.joined(evaluator.value(flow, instruction, calls));
        AbstractInsnNode taker = UrlTakers.of(flow, instruction);
        value = requestBases.behindClient(flow, taker, calls, value);
        List<UrlText> urls = requests.urls(value);
        if (urls.isEmpty() && bases.isNamed() && isOnlyOfCaller(value)) {
            widened(flow, instruction, calls, found);
            return;
        }
        boolean first = urls.isEmpty() && UrlSegments.isFirst(value);
        if ((urls.isEmpty() && !first)
                || (urls.stream().noneMatch(url -> url.base() == UrlText.Base.IN_TEXT)
                        && segments.isBehindVersion(flow, taker, calls))) {
            return;
        }
        Value.Unknown hole = null;
        for (Value.Text text : TextValues.of(value)) {
            hole = hole == null || (text.fromCaller() && !hole.fromCaller()) ? text.hole() : hole;
        }
        boolean fromCaller = hole != null && hole.fromCaller();
        if (isOfFunction(hole) && widened(flow, instruction, calls, found)) {
            return;
        }
        if (!first && urls.get(0).kind() != UrlText.Kind.CALL) {
            authorizations.find(
                    flow, instruction, calls, urls, hole, () -> widened(flow, instruction, calls, found), found);
            return;
        }
        RequestVerbs verbs = RequestVerbs.of(evaluator, flow, instruction, calls);
        if (taker instanceof MethodInsnNode call
                && RequestBases.givesBase(call)
                && !verbs.verbs().isEmpty()) {
            return;
        }
        if (verbs.verbs().isEmpty() && isOnlyAskedInside(flow, instruction, calls, taker)) {
            return;
        }
        boolean handedBack = verbs.verbs().isEmpty() && !verbs.fromCaller() && verbs.returned();
        if (handedBack && returned(flow, instruction, calls, new HashSet<>(), found)) {
            return;
        }
        boolean kept = verbs.verbs().isEmpty() && !verbs.fromCaller() && calls == null;
        if (kept && !urls.isEmpty() && kept(urls, value, verbs, found)) {
            return;
        }
        List<UrlText> longer = requests.longer(urls, value, verbs);
        boolean piecesOfCaller =
                verbs.additions().pieces().stream().anyMatch(piece -> Value.dependsOnCaller(piece.value()));
        if (longer.isEmpty() && piecesOfCaller && widened(flow, instruction, calls, found)) {
            return;
        }
        for (Sent one : each(new Sent(longer, verbs), flow, instruction, calls)) {
            requests.add(
                    one.urls,
                    one.verbs,
                    fromCaller,
                    flow,
                    instruction,
                    calls,
                    () -> widened(flow, instruction, calls, found),
                    found);
        }
    }

    /** Addresses, and the verbs of their requests. */
    private record Sent(List<UrlText> urls, RequestVerbs verbs) {}

    /**
     * The requests of each object, when paths and verbs come from one of several objects; else all requests together.
     */
    private List<Sent> each(Sent all, MethodFlow flow, AbstractInsnNode instruction, CallChain calls) {
        if (all.urls.size() < 2 || all.verbs.verbs().size() < 2) {
            return List.of(all);
        }
        List<Sent> each = evaluator.chosen().each(() -> {
            Value value = UrlSegments.joined(evaluator.value(flow, instruction, calls));
            RequestVerbs verbs = RequestVerbs.of(evaluator, flow, instruction, calls);
            return List.of(new Sent(requests.longer(requests.urls(value), value, verbs), verbs));
        });
        return each == null ? List.of(all) : each;
    }

    /**
     * Reads the requests with an address from a field.
     *
     * @return whether each use of the fields is a request with a known verb
     */
    private boolean kept(List<UrlText> urls, Value value, RequestVerbs keeping, ClassFindings found) {
        boolean all = !keeping.fields().isEmpty();
        boolean any = false;
        for (FieldInsnNode field : keeping.fields()) {
            if (field.desc.startsWith("[") || field.desc.startsWith("Ljava/util/")) {
                // The element that a request uses is unknown here.
                return false;
            }
            for (CallChain.Site load : loads.of(field)) {
                MethodFlow flow = load.flow();
                TextParts parts = TextParts.of(flow);
                boolean text = field.desc.equals("Ljava/lang/String;");
                if (text && !parts.isWhole(load.instruction())) {
                    // A longer text is read separately.
                    any |= !parts.isOnlyAsked(load.instruction());
                    continue;
                }
                RequestVerbs verbs = RequestVerbs.of(evaluator, flow, load.instruction(), null);
                if (verbs.verbs().isEmpty()) {
                    all = false;
                } else if (!isReadBehindClient(flow, load.instruction())) {
                    requests.add(
                            requests.longer(urls, value, verbs),
                            verbs,
                            false,
                            flow,
                            load.instruction(),
                            null,
                            () -> widened(flow, load.instruction(), null, found),
                            found);
                }
                any = true;
            }
        }
        return all && any;
    }

    /** Whether the methods of the project that are given a text only compare or show it. */
    private boolean isOnlyAskedInside(MethodFlow flow, AbstractInsnNode text, CallChain calls, AbstractInsnNode taker) {
        if (!(taker instanceof MethodInsnNode call)) {
            return false;
        }
        List<CallTargets.Target> targets = evaluator.targets(flow, call, calls).methods();
        for (CallTargets.Target target : targets) {
            MethodFlow method = target.method();
            TextParts parts = TextParts.of(method);
            List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
            for (int i = 0; i < arguments.size(); i++) {
                AbstractInsnNode origin = method.argumentOrigin(i);
                if (arguments.get(i).contains(text) && (origin == null || !parts.isOnlyAsked(origin))) {
                    return false;
                }
            }
        }
        return !targets.isEmpty();
    }

    /** Whether the field contains a client. The client's requests are read at their own calls. */
    private static boolean isReadBehindClient(MethodFlow flow, AbstractInsnNode load) {
        for (MethodInsnNode call : flow.calls()) {
            if (call.name.equals("uri")
                    && call.owner.startsWith("org/springframework/")
                    && RequestBases.client(flow, call).contains(load)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Follows an address to the callers of a method that returns it, or a request that is not complete.
     *
     * @param visited the calls that were already followed, because a method can return its own result
     * @return whether each caller makes a request with a known verb; false for a function that is only passed on
     */
    private boolean returned(
            MethodFlow flow,
            AbstractInsnNode instruction,
            CallChain calls,
            Set<AbstractInsnNode> visited,
            ClassFindings found) {
        List<CallChain> uses = calls != null
                ? List.of(calls)
                : evaluator.widening().callers(flow, null).chains();
        boolean all = !uses.isEmpty();
        for (CallChain use : uses) {
            TextParts parts = TextParts.of(use.caller());
            if (parts.isOnlyAsked(use.site())) {
                continue;
            }
            AbstractInsnNode site = parts.whole(use.caller(), use.site());
            if (site == null) {
                all = false;
            } else if (visited.add(site)) {
                all &= used(flow, instruction, use, site, visited, found);
            }
        }
        return all;
    }

    /**
     * Reads the request that one caller makes with the address.
     *
     * @param site the caller's use of the address before the request
     */
    private boolean used(
            MethodFlow flow,
            AbstractInsnNode instruction,
            CallChain use,
            AbstractInsnNode site,
            Set<AbstractInsnNode> visited,
            ClassFindings found) {
        if (use.outer() != null && !evaluator.mayRun(flow, use)) {
            // This caller asks another object.
            return true;
        }
        Value value = UrlSegments.joined(
                site.equals(use.site())
                        ? evaluator.value(flow, instruction, use)
                        : evaluator.value(use.caller(), site, use.outer()));
        RequestVerbs verbs = RequestVerbs.of(evaluator, use.caller(), site, use.outer());
        List<UrlText> urls = requests.urls(value);
        boolean unread = urls.isEmpty() || urls.stream().anyMatch(operations::unread);
        if (verbs.fromCaller() || (unread && Value.dependsOnCaller(value))) {
            List<CallChain> wider = evaluator.widening().callers(flow, use).chains();
            boolean all = !wider.isEmpty();
            for (CallChain longer : wider) {
                all &= used(flow, instruction, longer, site, visited, found);
            }
            return all;
        }
        if (urls.isEmpty() || urls.get(0).kind() != UrlText.Kind.CALL) {
            return false;
        }
        if (verbs.verbs().isEmpty()) {
            return verbs.returned() && returned(use.caller(), site, use.outer(), visited, found);
        }
        requests.add(
                requests.longer(urls, value, verbs),
                verbs,
                false,
                use.caller(),
                site,
                use.outer(),
                () -> widened(use.caller(), site, use.outer(), found),
                found);
        return true;
    }

    private boolean widened(MethodFlow flow, AbstractInsnNode instruction, CallChain calls, ClassFindings found) {
        List<CallChain> callers = evaluator.widening().callers(flow, calls).chains();
        callers.forEach(caller -> text(flow, instruction, caller, found));
        return !callers.isEmpty();
    }

    /** Whether callers give each part of a text: {@code host + path}. */
    private static boolean isOnlyOfCaller(Value value) {
        if (!(value instanceof Value.Text text) || !text.fromCaller()) {
            return false;
        }
        for (int i = 0; i < text.template().length(); i++) {
            if (text.template().charAt(i) != Value.HOLE && text.template().charAt(i) != '/') {
                return false;
            }
        }
        return true;
    }

    /** Whether a part is the result of a function from callers. It can contain several segments of the path. */
    private static boolean isOfFunction(Value.Unknown hole) {
        if (hole == null || !hole.fromCaller() || hole.place() == null) {
            return false;
        }
        MethodFlow method = hole.place().flow();
        int parameter = method.parameter(hole.place().instruction());
        int index = method.argument(parameter);
        Type[] types = Type.getArgumentTypes(method.method().desc);
        return parameter >= 0
                && index >= 0
                && index < types.length
                && types[index].getSort() == Type.OBJECT
                && (types[index].getInternalName().startsWith("java/util/function/")
                        || types[index].getInternalName().startsWith("kotlin/jvm/functions/"));
    }
}
