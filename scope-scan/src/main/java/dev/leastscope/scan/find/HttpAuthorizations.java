package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.find.text.JsonText;
import dev.leastscope.scan.find.text.NylasRegions;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * Finds authorizations without an SDK: those that start with a URL, of hosted authentication or of a provider, and requests
 * with scopes in the JSON body.
 */
final class HttpAuthorizations {
    private final Evaluator evaluator;
    private final SdkIndex sdk;

    HttpAuthorizations(Evaluator evaluator, SdkIndex sdk) {
        this.evaluator = evaluator;
        this.sdk = sdk;
    }

    /**
     * Adds the authorization of a URL, or the place where its scopes are unknown.
     *
     * @param hole the unknown part of the URL; null for none
     * @param widened examines the callers and returns whether there are any; called when the callers give the scopes
     */
    void find(
            MethodFlow flow,
            AbstractInsnNode instruction,
            CallChain calls,
            List<UrlText> urls,
            Value.Unknown hole,
            BooleanSupplier widened,
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
        if (!reading.complete() && fromCaller && widened.getAsBoolean()) {
            return;
        }
        EntryPointKind kind = first.kind() == UrlText.Kind.PROVIDER_OAUTH
                ? EntryPointKind.PROVIDER_OAUTH
                : EntryPointKind.HOSTED_AUTH_URL;
        CodePlace place = CallChain.place(flow, UrlTakers.of(flow, instruction), calls);
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
                UrlTakers.sink(flow, instruction),
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

    /**
     * A request with scopes in its body. It is always a POST.
     *
     * @param kind what the request does
     * @param key the key of the scopes: a list, or one text with commas
     */
    private record BodyRow(ApiVersion api, String path, EntryPointKind kind, String key) {}

    /** A method and not a constant, because most scans find no raw request. */
    private static List<BodyRow> bodyRows() {
        return List.of(
                new BodyRow(ApiVersion.V2, "/connect/authorize", EntryPointKind.NATIVE_AUTHENTICATION, "scopes"),
                new BodyRow(ApiVersion.V3, "/v3/connectors", EntryPointKind.CONNECTOR, "scope"),
                new BodyRow(ApiVersion.V3, "/v3/connect/custom", EntryPointKind.CUSTOM_AUTHENTICATION, "scope"));
    }

    /** Adds the authorizations that the JSON body of a request contains, or the place where their scopes are unknown. */
    static void ofBody(
            UrlText url, RequestVerbs request, CodePlace place, ClassFindings.Sink sink, ClassFindings found) {
        for (BodyRow row : bodyRows()) {
            if (row.api() == url.api()
                    && row.path().equals(url.path())
                    && request.verbs().contains("POST")) {
                request.bodies().follow();
                if (request.bodies().texts().isEmpty()) {
                    found.unresolved(
                            UnknownPart.of(UnknownKind.SCOPES, row.kind().id()), place);
                }
                for (JsonText body : request.bodies().texts()) {
                    ofBody(row, url, body, place, sink, found);
                }
            }
        }
    }

    private static void ofBody(
            BodyRow row, UrlText url, JsonText body, CodePlace place, ClassFindings.Sink sink, ClassFindings found) {
        Optional<JsonText.Member> scopes = body.member(row.key());
        if (scopes.isPresent() && scopes.get().text().indexOf(Value.HOLE) >= 0) {
            found.unresolved(UnknownPart.of(UnknownKind.SCOPES, row.kind().id()), place);
            return;
        }
        Optional<String> provider = body.member("provider").flatMap(JsonText.Member::string);
        found.authorization(new ClassFindings.Authorization(
                row.api(),
                row.kind(),
                providers(provider.stream().toList()),
                scopes.map(JsonText.Member::texts),
                List.of(),
                NylasRegions.ofHost(url.text()),
                place,
                sink,
                Confidence.LITERAL));
    }
}
