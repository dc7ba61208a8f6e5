package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * The parameters, {@code this} included, whose class or fields decide a value. Each caller can pass another object.
 * They are recorded while values are followed, so that callers are then examined for the object.
 */
final class OpenParameters {
    private final Map<MethodFlow, Open> open = new HashMap<>();

    /**
     * A parameter whose object decides a value.
     *
     * @param index 0 for {@code this} in instance methods
     * @param type its declared type, an internal name
     */
    record Open(int index, String type) {}

    /**
     * Records an object as open when it is a parameter whose callers were not examined yet. Returns whether it is one.
     */
    boolean open(Value object, String type) {
        if (!(object instanceof Value.Unknown unknown)
                || !unknown.fromCaller()
                || unknown.place() == null
                || unknown.place().calls() != null) {
            return false;
        }
        MethodFlow flow = unknown.place().flow();
        int index = flow.parameter(unknown.place().instruction());
        if (index < 0) {
            return false;
        }
        open.putIfAbsent(flow, new Open(index, type));
        return true;
    }

    /** The open parameter of a method; null for none. */
    Open of(MethodFlow flow) {
        return open.get(flow);
    }

    /** Removes all entries, so that methods with their frames are not kept in memory. */
    void clear() {
        open.clear();
    }
}
