package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Confidence;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.LogCalls;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds calls and authorizations without an SDK: in the texts that a method puts together. */
final class HttpCalls {
    private final OperationIndex operations;
    private final RequestVariants variants;
    private final Evaluator evaluator;
    private final SdkIndex sdk;
    private boolean belowV3;

    HttpCalls(OperationIndex operations, RequestVariants variants, Evaluator evaluator, SdkIndex sdk) {
        this.variants = variants;
        this.operations = operations;
        this.evaluator = evaluator;
        this.sdk = sdk;
    }

    /** A class is looked at: whether it holds the address of API v3, to which its other paths may be relative. */
    void enter(ClassNode owner) {
        belowV3 = false;
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                belowV3 |= instruction instanceof LdcInsnNode constant
                        && constant.cst instanceof String text
                        && (text.endsWith("nylas.com/v3") || text.endsWith("nylas.com/v3/"));
            }
        }
    }

    private Optional<UrlText> url(String text) {
        Optional<UrlText> url = UrlText.of(text);
        if (url.isPresent() || !belowV3) {
            return url;
        }
        String path = text.startsWith("/") ? text : "/" + text;
        return path.startsWith("/grants/") ? UrlText.of("/v3" + path) : url;
    }

    void find(MethodFlow flow, ClassFindings found) {
        TextParts parts = TextParts.of(flow);
        for (AbstractInsnNode instruction : flow.instructions()) {
            if (isText(instruction) && flow.reached(instruction) && parts.isWhole(instruction)) {
                text(flow, instruction, null, found);
            }
        }
    }

    private static boolean isText(AbstractInsnNode instruction) {
        if (instruction instanceof LdcInsnNode constant) {
            return constant.cst instanceof String;
        }
        if (instruction instanceof InvokeDynamicInsnNode indy) {
            return indy.name.startsWith("makeConcat");
        }
        return instruction instanceof MethodInsnNode call
                && call.owner.startsWith("java/lang/String")
                && call.desc.endsWith(")Ljava/lang/String;");
    }

    private void text(MethodFlow flow, AbstractInsnNode instruction, CallChain calls, ClassFindings found) {
        Value value = evaluator.value(flow, instruction, calls);
        List<UrlText> urls = new ArrayList<>();
        Value.Unknown hole = null;
        for (Value.Text text : TextValues.of(value)) {
            url(text.template()).ifPresent(urls::add);
            hole = hole == null || (text.fromCaller() && !hole.fromCaller()) ? text.hole() : hole;
        }
        boolean fromCaller = hole != null && hole.fromCaller();
        if (urls.isEmpty()) {
            return;
        }
        if (urls.get(0).kind() != UrlText.Kind.CALL) {
            authorization(flow, instruction, calls, urls, hole, found);
            return;
        }
        RequestVerbs verbs = RequestVerbs.of(evaluator, flow, instruction, calls);
        if (!verbs.additions().pieces().isEmpty()) {
            urls = lengthened(value, verbs);
        }
        boolean unread = urls.stream().anyMatch(this::unread);
        if (((unread && fromCaller) || verbs.fromCaller()) && widened(flow, instruction, calls, found)) {
            return;
        }
        // Which verb goes with which of several paths is not followed, nor which one a caller makes a method choose.
        boolean mixed = verbs.verbs().size() > 1 && (urls.size() > 1 || calls != null || verbs.chosenInside());
        for (UrlText url : urls) {
            calls(url, verbs, mixed, CallChain.place(flow, taker(flow, instruction), calls), found);
        }
    }

    /** The URL with the segments that its builder is given afterwards. */
    private List<UrlText> lengthened(Value start, RequestVerbs verbs) {
        List<Value> parts = new ArrayList<>();
        parts.add(start);
        for (Value piece : verbs.additions().pieces()) {
            parts.add(Value.Text.of("/"));
            parts.add(piece);
        }
        List<UrlText> urls = new ArrayList<>();
        TextValues.of(TextValues.concatenated(parts))
                .forEach(text -> url(text.template()).ifPresent(urls::add));
        return urls;
    }

    private boolean widened(MethodFlow flow, AbstractInsnNode instruction, CallChain calls, ClassFindings found) {
        List<CallChain> callers = evaluator.widening().callers(flow, calls).chains();
        callers.forEach(caller -> text(flow, instruction, caller, found));
        return !callers.isEmpty();
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

    private boolean unread(UrlText url) {
        return !url.exact() || operations.verbs(url.api(), url.path()).isEmpty();
    }

    private void calls(UrlText url, RequestVerbs request, boolean mixed, CodePlace place, ClassFindings found) {
        Set<String> verbs = request.verbs();
        List<String> possible = operations.verbs(url.api(), url.path());
        boolean grant = url.path().startsWith("/v3/grants/") && url.path().indexOf('/', "/v3/grants/".length()) >= 0;
        if ((!url.exact() && url.path().startsWith("/v3/grants/")) || (possible.isEmpty() && grant)) {
            found.unresolved("path " + url.path(), "the features that it uses", place);
            return;
        }
        List<Map<String, String>> queries = queries(url, request);
        Set<String> sent = new LinkedHashSet<>(verbs);
        sent.retainAll(possible);
        Confidence confidence = sent.isEmpty() || mixed ? Confidence.GUESS : Confidence.LITERAL;
        if (!verbs.isEmpty() && sent.isEmpty() && !possible.isEmpty()) {
            // A verb that the tables do not know for this path: nothing that they could judge.
            found.unresolved(new TreeSet<>(verbs) + " " + url.path(), "the feature that it uses", place);
            return;
        }
        for (String verb : sent.isEmpty() ? possible : sent) {
            Operation plain = operations.find(url.api(), verb, url.path()).orElseThrow();
            Set<Operation> meant = new LinkedHashSet<>();
            for (Map<String, String> query : queries) {
                meant.add(variants.of(plain, query, url.openQuery()));
                variants.unknownParameter(plain, query)
                        .ifPresent(name -> found.unresolved(
                                "the value of the parameter " + name + " of this call of " + plain.id(),
                                "the feature that it uses",
                                place));
            }
            for (Operation operation : meant) {
                if (confidence == Confidence.GUESS) {
                    found.guess(operation, place, "the HTTP method of this call of " + url.path());
                } else {
                    found.call(operation, place, confidence);
                }
            }
        }
    }

    /** The queries that may be sent: one for each alternative of a parameter that a call adds. */
    private static List<Map<String, String>> queries(UrlText url, RequestVerbs request) {
        List<Map<String, String>> queries = List.of(url.query());
        for (Map.Entry<String, Value> added : request.additions().query().entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> query : queries) {
                for (Value.Text text : TextValues.of(added.getValue())) {
                    if (longer.size() < ScanLimits.MAX_TEXT_ALTERNATIVES) {
                        Map<String, String> one = new LinkedHashMap<>(query);
                        one.put(added.getKey(), text.template());
                        longer.add(one);
                    }
                }
            }
            queries = longer;
        }
        return queries;
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
        String kind = first.kind() == UrlText.Kind.PROVIDER_OAUTH ? "provider OAuth" : "hosted auth URL";
        CodePlace place = CallChain.place(flow, taker(flow, instruction), calls);
        if (!reading.complete()) {
            found.unresolved(
                    "scopes of a " + kind, "the list as scopes of the connector or of one of its auth-requests", place);
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
