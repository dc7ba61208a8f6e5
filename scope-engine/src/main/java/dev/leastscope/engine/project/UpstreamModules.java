package dev.leastscope.engine.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The modules of a build whose classes another module ships: its dependencies, and their dependencies. Maven's own
 * graph is not used, because it also contains modules that are plugins of the build.
 */
public final class UpstreamModules {
    private UpstreamModules() {}

    /** The upstream modules of a module, nearest first. */
    public static List<SourceModule> of(SourceModule module, Reactor reactor) {
        Map<String, SourceModule> modules = new HashMap<>();
        for (SourceModule other : reactor.modules()) {
            modules.put(other.id(), other);
        }
        Map<String, SourceModule> found = new LinkedHashMap<>();
        Deque<SourceModule> open = new ArrayDeque<>();
        open.add(module);
        while (!open.isEmpty()) {
            for (String id : open.remove().dependencies()) {
                SourceModule dependency = modules.get(id);
                boolean other = dependency != null && !id.equals(module.id());
                if (other && found.putIfAbsent(id, dependency) == null) {
                    open.add(dependency);
                }
            }
        }
        return List.copyOf(found.values());
    }
}
