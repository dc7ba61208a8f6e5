package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.LogCalls;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Finds calls and authorizations without an SDK: in the texts that a method puts together. */
final class HttpCalls {
    private final RequestOperations operations;
    private final UrlBases bases;
    private final Evaluator evaluator;
    private final SdkIndex sdk;
    private final UrlSegments segments;

    HttpCalls(RequestOperations operations, UrlBases bases, Evaluator evaluator, SdkIndex sdk) {
        this.operations = operations;
        this.bases = bases;
        this.evaluator = evaluator;
        this.sdk = sdk;
        this.segments = new UrlSegments(evaluator);
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
    }

    /** An array or list of texts that a builder of URLs is given. */
    private static boolean isSegments(MethodFlow flow, AbstractInsnNode instruction) {
        boolean array = instruction instanceof TypeInsnNode creation
                && creation.getOpcode() == Opcodes.ANEWARRAY
                && creation.desc.equals("java/lang/String");
        boolean list = instruction instanceof MethodInsnNode made && made.desc.endsWith(")Ljava/util/List;");
        return (array || list)
                && flow.reached(instruction)
                && taker(flow, instruction) instanceof MethodInsnNode call
                && UrlAdditions.addsPath(call);
    }

    private static boolean isText(AbstractInsnNode instruction) {
        if (instruction instanceof LdcInsnNode constant) {
            return constant.cst instanceof String;
        }
        if (instruction instanceof InvokeDynamicInsnNode indy) {
            return MethodFlow.joinsTexts(indy);
        }
        return instruction instanceof MethodInsnNode call
                && call.owner.startsWith("java/lang/String")
                && call.desc.endsWith(")Ljava/lang/String;");
    }

    private void text(MethodFlow flow, AbstractInsnNode instruction, CallChain calls, ClassFindings found) {
        Value value = UrlSegments.joined(evaluator.value(flow, instruction, calls));
        List<UrlText> urls = urls(value);
        if (urls.isEmpty() && bases.isNamed() && isOnlyOfCaller(value)) {
            widened(flow, instruction, calls, found);
            return;
        }
        boolean first = urls.isEmpty() && UrlSegments.isFirst(value);
        if ((urls.isEmpty() && !first)
                || (urls.stream().noneMatch(url -> url.base() == UrlText.Base.IN_TEXT)
                        && segments.isBehindVersion(flow, taker(flow, instruction), calls))) {
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
            authorization(flow, instruction, calls, urls, hole, found);
            return;
        }
        RequestVerbs verbs = RequestVerbs.of(evaluator, flow, instruction, calls);
        boolean handedBack = verbs.verbs().isEmpty() && !verbs.fromCaller() && verbs.returned();
        if (handedBack && returned(flow, instruction, calls, new HashSet<>(), found)) {
            return;
        }
        request(longer(urls, value, verbs), verbs, fromCaller, flow, instruction, calls, found);
    }

    /** Adds what is requested where a text, or an address that is longer by it, becomes a request. */
    private void request(
            List<UrlText> urls,
            RequestVerbs verbs,
            boolean fromCaller,
            MethodFlow flow,
            AbstractInsnNode instruction,
            CallChain calls,
            ClassFindings found) {
        boolean unread = urls.stream().anyMatch(operations::unread);
        boolean vague = urls.stream().anyMatch(url -> operations.dependsOnCaller(url, verbs, fromCaller));
        boolean anyHost = urls.stream().anyMatch(HttpCalls::isBehindUnknown);
        if ((((unread || anyHost) && fromCaller) || verbs.fromCaller() || vague)
                && widened(flow, instruction, calls, found)) {
            return;
        }
        // It is not followed which HTTP method belongs to which of several paths, nor which one a method uses for which
        // caller.
        boolean mixed = verbs.verbs().size() > 1 && (urls.size() > 1 || calls != null || verbs.chosenInside());
        for (UrlText url : urls) {
            if (url.base().isDoubtful() && !isRequest(url, verbs, taker(flow, instruction))) {
                continue;
            }
            operations.find(url, verbs, mixed, CallChain.place(flow, taker(flow, instruction), calls), found);
        }
    }

    /**
     * Follows an address to the callers of a method that returns it, or a request that is not finished.
     *
     * @param visited the calls that were followed already: a method may return what it got from itself
     * @return whether each caller makes a request whose verb is known; a function that is only handed over has no such caller
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
     * Reads the request that one caller makes of an address that it is given.
     *
     * @param site what the caller makes of the address before it is used
     */
    private boolean used(
            MethodFlow flow,
            AbstractInsnNode instruction,
            CallChain use,
            AbstractInsnNode site,
            Set<AbstractInsnNode> visited,
            ClassFindings found) {
        Value value = UrlSegments.joined(
                site.equals(use.site())
                        ? evaluator.value(flow, instruction, use)
                        : evaluator.value(use.caller(), site, use.outer()));
        RequestVerbs verbs = RequestVerbs.of(evaluator, use.caller(), site, use.outer());
        List<UrlText> urls = urls(value);
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
        request(longer(urls, value, verbs), verbs, false, use.caller(), site, use.outer(), found);
        return true;
    }

    private List<UrlText> urls(Value value) {
        List<UrlText> urls = new ArrayList<>();
        TextValues.of(value).forEach(text -> bases.url(text).ifPresent(urls::add));
        return urls;
    }

    /** The addresses with what is added to them on the way to the request. */
    private List<UrlText> longer(List<UrlText> urls, Value value, RequestVerbs verbs) {
        return verbs.additions().pieces().isEmpty()
                ? urls
                : urls(UrlSegments.lengthened(value, verbs.additions().pieces()));
    }

    private boolean widened(MethodFlow flow, AbstractInsnNode instruction, CallChain calls, ClassFindings found) {
        List<CallChain> callers = evaluator.widening().callers(flow, calls).chains();
        callers.forEach(caller -> text(flow, instruction, caller, found));
        return !callers.isEmpty();
    }

    /** Whether callers give each piece of a text: {@code host + path}. */
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

    /** Whether a piece is what a function gives that callers hand over: it may hold more than one segment of the path. */
    private static boolean isOfFunction(Value.Unknown hole) {
        if (hole == null || !hole.fromCaller() || hole.place() == null) {
            return false;
        }
        MethodFlow method = hole.place().flow();
        int parameter = method.parameter(hole.place().instruction());
        int index = method.isStatic() ? parameter : parameter - 1;
        Type[] types = Type.getArgumentTypes(method.method().desc);
        return parameter >= 0
                && index >= 0
                && index < types.length
                && types[index].getSort() == Type.OBJECT
                && (types[index].getInternalName().startsWith("java/util/function/")
                        || types[index].getInternalName().startsWith("kotlin/jvm/functions/"));
    }

    private static boolean isBehindUnknown(UrlText url) {
        return url.base() == UrlText.Base.UNKNOWN || url.base().isDoubtful();
    }

    /** Whether a path becomes an address: behind a host, or alone as the argument of an HTTP client that knows the host. */
    private static boolean isRequest(UrlText url, RequestVerbs verbs, AbstractInsnNode taker) {
        boolean relative = url.base() == UrlText.Base.RELATIVE;
        if (!(taker instanceof MethodInsnNode call)) {
            return !relative && !verbs.verbs().isEmpty();
        }
        return relative
                ? !verbs.verbs().isEmpty() && RequestNames.isRequest(call.owner) && !UrlAdditions.addsPath(call)
                : !verbs.verbs().isEmpty() || call.owner.startsWith("java/net/UR");
    }

    /** The call that takes the text: in a statement on several lines only calls have lines of their own. */
    private static AbstractInsnNode taker(MethodFlow flow, AbstractInsnNode instruction) {
        flow.look();
        for (MethodInsnNode call : flow.calls()) {
            if (!LogCalls.isLog(call)
                    && flow.arguments(call).stream().anyMatch(argument -> argument.contains(instruction))) {
                return call;
            }
        }
        return instruction;
    }

    /** The call that takes the URL; where none does, the method that hands it on. */
    static ClassFindings.Sink sink(MethodFlow flow, AbstractInsnNode text) {
        AbstractInsnNode taker = taker(flow, text);
        return taker instanceof MethodInsnNode call
                ? Sinks.of(flow, call)
                : new ClassFindings.Sink(
                        flow.owner().name.replace('/', '.').replace('$', '.') + "." + flow.method().name,
                        CodePlace.of(flow, text));
    }

    private void authorization(
            MethodFlow flow,
            AbstractInsnNode instruction,
            CallChain calls,
            List<UrlText> urls,
            Value.Unknown hole,
            ClassFindings found) {
        boolean fromCaller = hole != null && hole.fromCaller();
        RequestVerbs verbs = RequestVerbs.of(evaluator, flow, instruction, calls);
        UrlText first = urls.get(0);
        String key = first.api() == ApiVersion.V2 ? "scopes" : "scope";
        List<Value> scopes = new ArrayList<>();
        boolean anyQuery = !verbs.additions().query().isEmpty();
        boolean open = false;
        for (UrlText url : urls) {
            anyQuery |= !url.query().isEmpty();
            if (url.query().containsKey(key)) {
                scopes.add(new Value.Text(url.query().get(key), hole));
            } else {
                open |= url.openQuery();
            }
        }
        if (verbs.additions().query().containsKey(key)) {
            scopes.add(verbs.additions().query().get(key));
        }
        ScopeReading reading = scopes.isEmpty()
                ? open || !anyQuery ? ScopeReading.UNREAD : ScopeReading.NONE
                : ScopeReading.of(Value.anyOf(scopes), sdk, first.api() == ApiVersion.V2 ? ", " : " ");
        if (!reading.complete() && fromCaller && widened(flow, instruction, calls, found)) {
            return;
        }
        EntryPointKind kind = first.kind() == UrlText.Kind.PROVIDER_OAUTH
                ? EntryPointKind.PROVIDER_OAUTH
                : EntryPointKind.HOSTED_AUTH_URL;
        CodePlace place = CallChain.place(flow, taker(flow, instruction), calls);
        if (!reading.complete()) {
            found.unresolved(reading.because(UnknownPart.of(UnknownKind.SCOPES, kind.id())), place);
            return;
        }
        List<String> hosts = new ArrayList<>(verbs.additions().texts());
        urls.forEach(url -> hosts.add(url.text()));
        found.authorization(new ClassFindings.Authorization(
                first.api(),
                kind,
                first.provider() != null ? List.of(first.provider()) : providers(parameter(urls, verbs, "provider")),
                reading.given() ? Optional.of(reading.scopes()) : Optional.empty(),
                parameter(urls, verbs, "redirect_uri"),
                hosts.stream()
                        .flatMap(host -> NylasRegions.ofHost(host).stream())
                        .findFirst(),
                place,
                sink(flow, instruction),
                Confidence.LITERAL));
    }

    private static List<String> parameter(List<UrlText> urls, RequestVerbs verbs, String key) {
        Set<String> values = new LinkedHashSet<>();
        urls.forEach(url -> values.add(url.query().getOrDefault(key, "")));
        if (verbs.additions().query().containsKey(key)) {
            TextValues.of(verbs.additions().query().get(key)).forEach(text -> values.add(text.template()));
        }
        values.removeIf(value -> value.isEmpty() || value.indexOf(Value.HOLE) >= 0);
        return List.copyOf(values);
    }

    private static List<Provider> providers(List<String> names) {
        return names.stream()
                .flatMap(name -> Provider.named(name).stream())
                .distinct()
                .toList();
    }
}
