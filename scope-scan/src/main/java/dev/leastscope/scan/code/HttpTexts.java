package dev.leastscope.scan.code;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.Confidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Finds calls and authorizations without an SDK: in the texts that a method puts together. */
final class HttpTexts {
    private static final int MAX_WIDENING = 4;
    private static final int MAX_WAYS = 200;
    private static final Set<String> COMPOSING =
            Set.of("append", "concat", "format", "formatted", "join", "replace", "valueOf", "encode");

    private final Operations operations;
    private final Evaluator evaluator;
    private final SdkIndex sdk;

    HttpTexts(Operations operations, Evaluator evaluator, SdkIndex sdk) {
        this.operations = operations;
        this.evaluator = evaluator;
        this.sdk = sdk;
    }

    void find(MethodFlow flow, Found found) {
        Set<AbstractInsnNode> parts = parts(flow);
        for (AbstractInsnNode instruction : flow.instructions()) {
            if (!parts.contains(instruction) && isText(instruction) && flow.reached(instruction)) {
                text(flow, instruction, null, 0, found);
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

    /** The instructions whose texts only go into longer texts. */
    private static Set<AbstractInsnNode> parts(MethodFlow flow) {
        Set<AbstractInsnNode> parts = new HashSet<>();
        for (AbstractInsnNode instruction : flow.instructions()) {
            if (!flow.reached(instruction)) {
                continue;
            }
            if (instruction instanceof InvokeDynamicInsnNode indy && indy.name.startsWith("makeConcat")) {
                flow.arguments(indy).forEach(parts::addAll);
            } else if (instruction instanceof MethodInsnNode call
                    && (COMPOSING.contains(call.name) || call.name.equals("<init>"))
                    && (call.owner.startsWith("java/lang/String") || call.owner.endsWith("URLEncoder"))) {
                flow.arguments(call).forEach(parts::addAll);
                if (call.owner.equals("java/lang/String")) {
                    parts.addAll(flow.receiver(call));
                }
            }
        }
        for (AbstractInsnNode store : flow.withOpcode(Opcodes.AASTORE)) {
            if (Objects.meets(flow.operand(store, 2), parts)) {
                parts.addAll(flow.operand(store, 0));
            }
        }
        return parts;
    }

    private void text(MethodFlow flow, AbstractInsnNode instruction, CallChain calls, int depth, Found found) {
        Value value = evaluator.value(flow, instruction, calls);
        List<UrlText> urls = new ArrayList<>();
        boolean fromCaller = false;
        for (Value.Text text : Texts.of(value)) {
            UrlText.of(text.template()).ifPresent(urls::add);
            fromCaller |= text.fromCaller();
        }
        if (urls.isEmpty()) {
            return;
        }
        if (urls.get(0).kind() != UrlText.Kind.CALL) {
            authorization(flow, instruction, calls, depth, urls, fromCaller, found);
            return;
        }
        Verbs verbs = Verbs.of(evaluator, flow, instruction, calls);
        boolean unread = urls.stream().anyMatch(this::unread);
        if (((unread && fromCaller) || verbs.fromCaller()) && widened(flow, instruction, calls, depth, found)) {
            return;
        }
        Set<String> known = verbs.verbs();
        urls.forEach(url -> calls(url, known, verbs.query(), spot(flow, instruction, calls), found));
    }

    private boolean widened(MethodFlow flow, AbstractInsnNode instruction, CallChain calls, int depth, Found found) {
        List<CallChain> ways = depth < MAX_WIDENING ? evaluator.widened(flow, calls) : List.of();
        if (ways.isEmpty() || ways.size() > MAX_WAYS) {
            return false;
        }
        ways.forEach(way -> text(flow, instruction, way, depth + 1, found));
        return true;
    }

    private static Found.Spot spot(MethodFlow flow, AbstractInsnNode instruction, CallChain calls) {
        return calls == null
                ? Found.spot(flow, taker(flow, instruction))
                : Found.spot(calls.outermost().caller(), calls.outermost().site());
    }

    /** The call that takes the text: in a statement on several lines only calls have lines of their own. */
    private static AbstractInsnNode taker(MethodFlow flow, AbstractInsnNode instruction) {
        for (MethodInsnNode call : flow.calls()) {
            if (flow.arguments(call).stream().anyMatch(argument -> argument.contains(instruction))) {
                return call;
            }
        }
        return instruction;
    }

    private boolean unread(UrlText url) {
        return !url.exact() || operations.verbs(url.api(), url.path()).isEmpty();
    }

    private void calls(UrlText url, Set<String> verbs, Map<String, Value> added, Found.Spot spot, Found found) {
        List<String> possible = operations.verbs(url.api(), url.path());
        boolean grant = url.path().startsWith("/v3/grants/") && url.path().indexOf('/', "/v3/grants/".length()) >= 0;
        if ((!url.exact() && url.path().startsWith("/v3/grants/")) || (possible.isEmpty() && grant)) {
            found.unread("path " + url.path(), "the features that it uses", spot);
            return;
        }
        Map<String, String> query = new LinkedHashMap<>(url.query());
        added.forEach((name, value) -> Texts.of(value).forEach(text -> query.put(name, text.template())));
        Set<String> sent = new LinkedHashSet<>(verbs);
        sent.retainAll(possible);
        Confidence confidence = sent.isEmpty() ? Confidence.GUESS : Confidence.LITERAL;
        if (!verbs.isEmpty() && sent.isEmpty() && !possible.isEmpty()) {
            // A verb that the tables do not know for this path: nothing that they could judge.
            found.unread(verbs + " " + url.path(), "the feature that it uses", spot);
            return;
        }
        for (String verb : sent.isEmpty() ? possible : sent) {
            Operation plain = operations.find(url.api(), verb, url.path()).orElseThrow();
            Optional<String> variant = UrlText.variant(query);
            found.call(variant.map(name -> operations.variant(plain, name)).orElse(plain), spot, confidence);
        }
    }

    private void authorization(
            MethodFlow flow,
            AbstractInsnNode instruction,
            CallChain calls,
            int depth,
            List<UrlText> urls,
            boolean fromCaller,
            Found found) {
        Verbs verbs = Verbs.of(evaluator, flow, instruction, calls);
        UrlText first = urls.get(0);
        String key = first.api() == ApiVersion.V2 ? "scopes" : "scope";
        List<Value> scopes = new ArrayList<>();
        boolean anyQuery = !verbs.query().isEmpty();
        boolean open = false;
        for (UrlText url : urls) {
            anyQuery |= !url.query().isEmpty();
            if (url.query().containsKey(key)) {
                scopes.add(new Value.Text(url.query().get(key), fromCaller));
            } else {
                open |= url.openQuery();
            }
        }
        if (verbs.query().containsKey(key)) {
            scopes.add(verbs.query().get(key));
        }
        ScopeReading reading = scopes.isEmpty()
                ? open || !anyQuery ? ScopeReading.UNREAD : ScopeReading.NONE
                : ScopeReading.of(Value.anyOf(scopes), sdk, first.api() == ApiVersion.V2 ? ", " : " ");
        if (!reading.complete() && fromCaller && widened(flow, instruction, calls, depth, found)) {
            return;
        }
        String kind = first.kind() == UrlText.Kind.PROVIDER_OAUTH ? "provider OAuth" : "hosted auth URL";
        Found.Spot spot = spot(flow, instruction, calls);
        if (!reading.complete()) {
            found.unread(
                    "scopes of a " + kind, "the list as scopes of the connector or of one of its auth-requests", spot);
            return;
        }
        List<String> hosts = new ArrayList<>(verbs.texts());
        urls.forEach(url -> hosts.add(url.text()));
        found.authorization(new Found.Authorization(
                first.api(),
                kind,
                first.provider() != null ? List.of(first.provider()) : providers(parameter(urls, verbs, "provider")),
                reading.given() ? Optional.of(reading.scopes()) : Optional.empty(),
                parameter(urls, verbs, "redirect_uri"),
                hosts.stream().flatMap(host -> Regions.ofHost(host).stream()).findFirst(),
                spot,
                Confidence.LITERAL));
    }

    private static List<String> parameter(List<UrlText> urls, Verbs verbs, String key) {
        Set<String> values = new LinkedHashSet<>();
        urls.forEach(url -> values.add(url.query().getOrDefault(key, "")));
        if (verbs.query().containsKey(key)) {
            Texts.of(verbs.query().get(key)).forEach(text -> values.add(text.template()));
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
