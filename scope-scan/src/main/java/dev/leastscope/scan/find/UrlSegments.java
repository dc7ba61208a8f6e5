package dev.leastscope.scan.find;

import dev.leastscope.scan.find.text.UrlHost;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Paths that a URL builder receives segment by segment. */
final class UrlSegments {
    private static final Set<String> FIRST = Set.of("v3", "grants", "v3/grants");

    private final Evaluator evaluator;

    UrlSegments(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Segments in an array or list as one path; other values unchanged. */
    static Value joined(Value value) {
        return value instanceof Value.Collection ? TextValues.joined(Value.Text.of("/"), value) : value;
    }

    /** Whether a text can be exactly the first segment of a path of API v3. */
    static boolean isFirst(Value value) {
        return TextValues.of(value).stream().anyMatch(text -> FIRST.contains(withoutSlashes(text.template())));
    }

    /** The address with the following parts of its path. */
    static Value lengthened(Value start, List<UrlAdditions.Piece> pieces) {
        Value address = start;
        for (UrlAdditions.Piece piece : pieces) {
            address = piece.resolved() ? resolved(address, piece.value()) : withSegment(address, piece.value());
        }
        return address;
    }

    /** The address with one more segment. */
    static Value withSegment(Value start, Value piece) {
        return TextValues.concatenated(List.of(
                TextValues.mapped(start, UrlSegments::withoutEnd),
                Value.Text.of("/"),
                TextValues.mapped(joined(piece), UrlSegments::withoutSlashes)));
    }

    /** The reference in place of the last segment, or of the whole path if it starts with a slash. */
    private static Value resolved(Value start, Value reference) {
        List<Value> addresses = new ArrayList<>();
        for (Value.Text text : TextValues.of(reference)) {
            Value base = TextValues.mapped(
                    start, text.template().startsWith("/") ? UrlSegments::host : UrlSegments::withoutLast);
            addresses.add(
                    text.template().contains("://")
                            ? text
                            : TextValues.concatenated(List.of(base, Value.Text.of("/"), slashless(text))));
        }
        return Value.anyOf(addresses);
    }

    private static Value slashless(Value.Text text) {
        return TextValues.mapped(text, UrlSegments::withoutSlashes);
    }

    private static String host(String address) {
        return address.substring(0, UrlHost.end(address));
    }

    private static String withoutLast(String address) {
        int last = address.lastIndexOf('/');
        return last < UrlHost.end(address) ? address : address.substring(0, last);
    }

    private static String withoutSlashes(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '/') {
            from++;
        }
        return withoutEnd(text.substring(from));
    }

    private static String withoutEnd(String text) {
        int to = text.length();
        while (to > 0 && text.charAt(to - 1) == '/') {
            to--;
        }
        return text.substring(0, to);
    }

    /**
     * Whether a builder has received the API version before the segments of this call. Then the path is read from
     * there.
     */
    boolean isBehindVersion(MethodFlow flow, AbstractInsnNode taker, CallChain calls) {
        if (!(taker instanceof MethodInsnNode call) || !UrlAdditions.addsPath(call)) {
            return false;
        }
        for (Value builder : Value.alternatives(evaluator.value(flow, flow.receiver(call), calls))) {
            if (builder instanceof Value.Instance made && isGivenVersion(made, call)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGivenVersion(Value.Instance builder, MethodInsnNode before) {
        for (ObjectUses.Use use : evaluator.objects().uses(builder)) {
            if (use.call().equals(before)) {
                return false;
            }
            if (use.receiver() && UrlAdditions.addsPath(use.call())) {
                Value piece =
                        joined(evaluator.value(use.flow(), UrlAdditions.path(use.flow(), use.call()), use.calls()));
                if (TextValues.of(piece).stream()
                        .anyMatch(text -> withoutSlashes(text.template()).equals("v3"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
