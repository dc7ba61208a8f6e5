package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What is taken where a value may be absent. What the environment would give is not known and the default in the code is: the
 * default counts, as that of a placeholder of the settings does.
 */
public final class Defaults {
    private Defaults() {}

    /** Whether only the machine that the program runs on gives the value. */
    public static boolean isOfEnvironment(Value value) {
        return value instanceof Value.Unknown unknown
                && (unknown.cause() == Value.Cause.ENVIRONMENT || unknown.cause() == Value.Cause.PROPERTY);
    }

    /** A value, or another one where it is absent. */
    static Value either(Value value, Value otherwise) {
        List<Value> all = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            if (!(one instanceof Value.Null) && !isOfEnvironment(one)) {
                all.add(one);
            }
        }
        boolean certain = all.size() == Value.alternatives(value).size() && !all.isEmpty() && !unknown(all);
        if (!certain) {
            all.add(otherwise);
        }
        return Value.anyOf(all);
    }

    private static boolean unknown(List<Value> values) {
        return values.stream().anyMatch(value -> value instanceof Value.Unknown || value instanceof Value.Instance);
    }
}
