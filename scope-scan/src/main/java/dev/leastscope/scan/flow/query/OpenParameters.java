package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * The parameters, {@code this} among them, on whose class or fields a value depends: each caller may give another one. They are
 * noted while values are followed, so that callers are asked which object they give.
 */
final class OpenParameters {
    private final Map<MethodFlow, Open> open = new HashMap<>();

    /**
     * A parameter whose object decides.
     *
     * @param index 0 for {@code this} in instance methods
     * @param type its declared type, an internal name
     */
    record Open(int index, String type) {}

    /** Notes an object as open, when it is a parameter whose callers were not asked yet; says whether it is one. */
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

    /** Forgets all: methods with their frames are not to be kept. */
    void clear() {
        open.clear();
    }
}
