package dev.leastscope.scan.find;

import dev.leastscope.catalog.Operation;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.UnknownKind;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.find.text.JsonText;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import dev.leastscope.scan.sdk.OperationIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Maps the path, verbs and parameters of a request to operations of the tables, or reports the unknown part. */
final class RequestOperations {
    private final OperationIndex operations;
    private final RequestVariants variants;

    RequestOperations(OperationIndex operations, RequestVariants variants) {
        this.operations = operations;
        this.variants = variants;
    }

    /** Whether a path is too incomplete to identify an operation. */
    boolean unread(UrlText url) {
        return !url.exact() || operations.verbs(url.api(), url.path()).isEmpty();
    }

    /** Whether callers can give the value that decides the variant of an operation. */
    boolean dependsOnCaller(UrlText url, RequestVerbs request, boolean fromCaller) {
        for (String verb : operations.verbs(url.api(), url.path())) {
            Operation plain = operations.find(url.api(), verb, url.path()).orElseThrow();
            boolean sent = request.verbs().isEmpty() || request.verbs().contains(verb);
            if (sent && (queryOfCaller(url, request, plain, fromCaller) || bodyOfCaller(request, plain))) {
                return true;
            }
        }
        return false;
    }

    private boolean queryOfCaller(UrlText url, RequestVerbs request, Operation plain, boolean fromCaller) {
        boolean open = url.openQuery() && variants.dependOnQuery(plain);
        boolean hole = variants.unknownParameter(plain, url.query()).isPresent();
        return (fromCaller && (open || hole))
                || (variants.dependOnQuery(plain)
                        && request.additions().query().values().stream().anyMatch(Value::dependsOnCaller));
    }

    private boolean bodyOfCaller(RequestVerbs request, Operation plain) {
        if (!variants.dependOnBody(plain)) {
            return false;
        }
        request.bodies().follow();
        return request.bodies().fromCaller();
    }

    /**
     * Adds the operations of a request.
     *
     * @param mixed whether it is unknown which HTTP method belongs to which path
     */
    void find(UrlText url, RequestVerbs request, boolean mixed, CodePlace place, ClassFindings found) {
        Set<String> verbs = request.verbs();
        List<String> possible = operations.verbs(url.api(), url.path());
        boolean grant = url.path().startsWith("/v3/grants/") && url.path().indexOf('/', "/v3/grants/".length()) >= 0;
        if ((!url.exact() && url.path().startsWith("/v3/grants/")) || (possible.isEmpty() && grant)) {
            found.unresolved(UnknownPart.of(UnknownKind.PATH, url.path()), place);
            return;
        }
        if (url.base() == UrlText.Base.UNKNOWN || url.base().isDoubtful()) {
            if (verbs.isEmpty() || possible.stream().anyMatch(verbs::contains)) {
                found.unresolved(UnknownPart.of(UnknownKind.BASE_URL, url.path().replaceFirst("^/v3/", "/")), place);
            }
            return;
        }
        List<Map<String, String>> queries = queries(url, request);
        Set<String> sent = new LinkedHashSet<>(verbs);
        sent.retainAll(possible);
        Confidence confidence = sent.isEmpty() || mixed ? Confidence.GUESS : Confidence.LITERAL;
        if (!verbs.isEmpty() && sent.isEmpty() && !possible.isEmpty()) {
            // The tables do not contain this verb for this path, so they cannot judge it.
            found.unresolved(UnknownPart.of(UnknownKind.REQUEST, new TreeSet<>(verbs) + " " + url.path()), place);
            return;
        }
        for (String verb : sent.isEmpty() ? possible : sent) {
            Operation plain = operations.find(url.api(), verb, url.path()).orElseThrow();
            Set<Operation> meant = new LinkedHashSet<>();
            boolean open = url.openQuery() || request.additions().open();
            if (open && variants.dependOnQuery(plain)) {
                found.unresolved(UnknownPart.of(UnknownKind.QUERY, plain.id()), place);
            }
            for (Map<String, String> query : queries) {
                meant.add(variants.of(plain, query, open));
                variants.unknownParameter(plain, query)
                        .ifPresent(name ->
                                found.unresolved(UnknownPart.of(UnknownKind.PARAMETER, name, plain.id()), place));
            }
            body(plain, request, meant, place, found);
            for (Operation operation : meant) {
                if (confidence == Confidence.GUESS) {
                    found.guess(operation, place, UnknownPart.of(UnknownKind.HTTP_METHOD, url.path()));
                } else {
                    found.call(operation, place, confidence);
                }
            }
        }
    }

    /**
     * Adds the variants that the JSON body requires. The plain operation is removed if every body requires a variant.
     */
    private void body(
            Operation plain, RequestVerbs request, Set<Operation> meant, CodePlace place, ClassFindings found) {
        if (!variants.dependOnBody(plain)) {
            return;
        }
        request.bodies().follow();
        boolean always = !request.bodies().texts().isEmpty();
        Set<String> unknown = new LinkedHashSet<>();
        for (JsonText body : request.bodies().texts()) {
            RequestVariants.Asked asked = variants.ofBody(plain, body);
            meant.addAll(asked.operations());
            always &= asked.certain() && !asked.operations().isEmpty();
            asked.unknown().ifPresent(unknown::add);
        }
        for (String key : variants.bodyKeys(plain)) {
            if (request.bodies().declares(key)) {
                unknown.add(key);
            }
        }
        if (always) {
            meant.remove(plain);
        }
        for (String key : unknown) {
            found.unresolved(UnknownPart.of(UnknownKind.BODY_KEY, key, plain.id()), place);
        }
    }

    /** The possible queries: one for each alternative of an added parameter. */
    private static List<Map<String, String>> queries(UrlText url, RequestVerbs request) {
        List<Map<String, String>> queries = List.of(url.query());
        for (Map.Entry<String, Value> added : request.additions().query().entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> query : queries) {
                if (request.additions().isOptional(added.getKey())) {
                    longer.add(query);
                }
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
}
