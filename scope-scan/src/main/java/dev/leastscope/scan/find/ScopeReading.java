package dev.leastscope.scan.find;

import dev.leastscope.integration.UnknownCause;
import dev.leastscope.integration.UnknownPart;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A list of scopes as it was read.
 *
 * @param scopes the known ones, in their order, each once
 * @param given whether a list is given
 * @param sometimesNone whether some path gives no list
 * @param complete whether all of it is known
 * @param fromCaller whether callers can give the rest
 * @param unknown the first unknown part; null when there is none, or none with a reason
 */
record ScopeReading(
        List<String> scopes,
        boolean given,
        boolean sometimesNone,
        boolean complete,
        boolean fromCaller,
        Value.Unknown unknown) {
    static final ScopeReading NONE = new ScopeReading(List.of(), false, true, true, false, null);
    static final ScopeReading UNREAD = new ScopeReading(List.of(), true, false, false, false, null);

    /**
     * Reads a value.
     *
     * @param separators the separators of scopes in one text; empty when a text is one scope
     */
    static ScopeReading of(Value value, SdkIndex sdk, String separators) {
        if (value instanceof Value.Null) {
            return NONE;
        }
        Collector collector = new Collector(sdk, separators);
        collector.add(value);
        return new ScopeReading(
                List.copyOf(collector.scopes),
                true,
                Value.alternatives(value).stream().anyMatch(Value.Null.class::isInstance),
                collector.complete,
                !collector.complete && collector.fromCaller,
                collector.complete ? null : collector.unknown);
    }

    /** The unknown part, with its cause where that is known. */
    UnknownPart because(UnknownPart part) {
        return unknown == null ? part : part.because(cause(unknown.cause()), unknown.subject());
    }

    /** The cause for a fact. The value engine has its own causes, because it does not depend on facts. */
    private static UnknownCause cause(Value.Cause cause) {
        return switch (cause) {
            case CALLER -> UnknownCause.CALLER;
            case SETTING -> UnknownCause.SETTING;
            case LIBRARY_CALL -> UnknownCause.LIBRARY_CALL;
            case ENVIRONMENT -> UnknownCause.ENVIRONMENT;
            case PROPERTY -> UnknownCause.PROPERTY;
            case FIELD -> UnknownCause.FIELD;
            case CHANGED_LATER -> UnknownCause.CHANGED_LATER;
            case CIRCLE -> UnknownCause.CIRCLE;
            case LIMIT -> UnknownCause.LIMIT;
            case NOT_FOLLOWED -> UnknownCause.NOT_FOLLOWED;
        };
    }

    private static final class Collector {
        private final SdkIndex sdk;
        private final String separators;
        private final Set<String> scopes = new LinkedHashSet<>();
        private boolean complete = true;
        private boolean fromCaller;
        private Value.Unknown unknown;

        Collector(SdkIndex sdk, String separators) {
            this.sdk = sdk;
            this.separators = separators;
        }

        void add(Value value) {
            if (value instanceof Value.Choice choice) {
                choice.values().stream()
                        .filter(one -> !(one instanceof Value.Null))
                        .forEach(this::add);
            } else if (value instanceof Value.Collection collection) {
                collection.elements().forEach(this::add);
                complete &= !collection.open();
                unknown = unknown == null ? collection.rest() : unknown;
                fromCaller |= collection.open() && collection.rest().fromCaller();
            } else if (value instanceof Value.Text text && text.template().indexOf(Value.HOLE) < 0) {
                scopes.addAll(pieces(text.template()));
            } else if (value instanceof Value.Constant constant
                    && sdk.text(constant.owner(), constant.name()).isPresent()) {
                scopes.add(sdk.text(constant.owner(), constant.name()).get());
            } else {
                complete = false;
                fromCaller |= Value.dependsOnCaller(value);
                if (unknown == null) {
                    unknown = value instanceof Value.Instance object ? made(object) : Value.firstUnknown(value);
                }
            }
        }

        /** A list that is the result of an unfollowed call. */
        private static Value.Unknown made(Value.Instance object) {
            return object.origin().instruction() instanceof MethodInsnNode call
                    ? Value.Unknown.because(Value.Cause.LIBRARY_CALL, call.owner.replace('/', '.') + "." + call.name)
                    : Value.Unknown.unfollowed();
        }

        private List<String> pieces(String text) {
            if (separators.isEmpty()) {
                return List.of(text);
            }
            List<String> pieces = new ArrayList<>();
            StringTokenizer tokens = new StringTokenizer(text, separators);
            while (tokens.hasMoreTokens()) {
                pieces.add(tokens.nextToken().strip());
            }
            return pieces;
        }
    }
}
