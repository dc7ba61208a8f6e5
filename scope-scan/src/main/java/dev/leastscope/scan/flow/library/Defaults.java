package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The default of a value that can be absent. The value of the environment is unknown, but the default in the code is
 * known. So the default is used, as for a placeholder of the settings.
 */
public final class Defaults {
    private Defaults() {}

    /** Whether only the machine that runs the program gives the value. */
    public static boolean isOfEnvironment(Value value) {
        return value instanceof Value.Unknown unknown
                && (unknown.cause() == Value.Cause.ENVIRONMENT || unknown.cause() == Value.Cause.PROPERTY);
    }

    /** A value, or the default when it is absent. */
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
