package dev.leastscope.scan.find;

import dev.leastscope.scan.find.text.UrlHost;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Adds the requests that are made of addresses, behind what is put before them. */
final class HttpRequests {
    private final RequestOperations operations;
    private final UrlBases bases;
    private final Evaluator evaluator;
    private final RequestBases requestBases;

    HttpRequests(RequestOperations operations, UrlBases bases, Evaluator evaluator, RequestBases requestBases) {
        this.operations = operations;
        this.bases = bases;
        this.evaluator = evaluator;
        this.requestBases = requestBases;
    }

    /**
     * Adds the request of a text, or of a longer address that contains it.
     *
     * @param fromCaller whether callers give a part of the text
     * @param widened looks at the callers, and returns whether there are any: asked when they give what is not known
     */
    void add(
            List<UrlText> given,
            RequestVerbs verbs,
            boolean fromCaller,
            MethodFlow flow,
            AbstractInsnNode instruction,
            CallChain calls,
            BooleanSupplier widened,
            ClassFindings found) {
        List<UrlText> urls = behindJoined(given, verbs);
        boolean unread = urls.stream().anyMatch(operations::unread);
        boolean vague = urls.stream().anyMatch(url -> operations.dependsOnCaller(url, verbs, fromCaller));
        boolean anyHost = urls.stream().anyMatch(HttpRequests::isBehindUnknown);
        if ((((unread || anyHost) && fromCaller) || verbs.fromCaller() || vague) && widened.getAsBoolean()) {
            return;
        }
        // The matching of HTTP methods with several paths, or with several callers, is not followed.
        boolean mixed = verbs.verbs().size() > 1 && (urls.size() > 1 || calls != null || verbs.chosenInside());
        for (UrlText url : urls) {
            if (isBaseOfOwn(url, verbs, flow, instruction)) {
                continue;
            }
            if (url.base().isDoubtful() && !isRequest(url, verbs, UrlTakers.of(flow, instruction))) {
                continue;
            }
            CodePlace place = CallChain.place(flow, UrlTakers.of(flow, instruction), calls);
            operations.find(url, verbs, mixed, place, found);
            HttpAuthorizations.ofBody(url, verbs, place, UrlTakers.sink(flow, instruction), found);
        }
    }

    /** The addresses that methods of the project create from a path; empty when those belong to another host. */
    private List<UrlText> behindJoined(List<UrlText> urls, RequestVerbs verbs) {
        boolean behindNylas = urls.stream().anyMatch(url -> RequestBases.isAbsolute(url.text()));
        List<Value.Text> joined = behindNylas || verbs.longerTexts().isEmpty() ? List.of() : requestBases.joined(verbs);
        if (joined.isEmpty()) {
            return urls;
        }
        List<UrlText> found = new ArrayList<>();
        joined.forEach(text -> bases.url(text).ifPresent(found::add));
        boolean others = joined.stream().allMatch(HttpRequests::isOfAnother);
        return others || !found.isEmpty() ? found : urls;
    }

    private static boolean isOfAnother(Value.Text text) {
        return UrlHost.before(text.template(), UrlHost.end(text.template())) == UrlHost.FOREIGN;
    }

    /** The addresses that a value may be. */
    List<UrlText> urls(Value value) {
        List<UrlText> urls = new ArrayList<>();
        TextValues.of(value).forEach(text -> bases.url(text).ifPresent(urls::add));
        return urls;
    }

    /** The addresses with the parts that are added before the request. */
    List<UrlText> longer(List<UrlText> urls, Value value, RequestVerbs verbs) {
        return verbs.additions().pieces().isEmpty()
                ? urls
                : urls(UrlSegments.lengthened(value, verbs.additions().pieces()));
    }

    private static boolean isBehindUnknown(UrlText url) {
        return url.base() == UrlText.Base.UNKNOWN || url.base().isDoubtful();
    }

    /**
     * Whether the project's own code receives the address of all grants as a base. The paths below it are read there.
     */
    private boolean isBaseOfOwn(UrlText url, RequestVerbs verbs, MethodFlow flow, AbstractInsnNode instruction) {
        return verbs.verbs().isEmpty()
                && url.path().equals("/v3/grants")
                && UrlTakers.of(flow, instruction) instanceof MethodInsnNode call
                && evaluator.project().find(call.owner).isPresent();
    }

    /**
     * Whether a path becomes an address: after a host, or alone as the argument of an HTTP client with a base address.
     */
    private static boolean isRequest(UrlText url, RequestVerbs verbs, AbstractInsnNode taker) {
        boolean relative = url.base() == UrlText.Base.RELATIVE;
        if (!(taker instanceof MethodInsnNode call)) {
            return !relative && !verbs.verbs().isEmpty();
        }
        return relative
                ? !verbs.verbs().isEmpty() && RequestNames.isRequest(call.owner) && !UrlAdditions.addsPath(call)
                : !verbs.verbs().isEmpty() || call.owner.startsWith("java/net/UR");
    }
}
