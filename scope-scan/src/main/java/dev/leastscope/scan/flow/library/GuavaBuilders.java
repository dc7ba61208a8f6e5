package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.tree.MethodInsnNode;

/** The results of the builders of Guava's immutable collections and maps, and of Java's streams. */
final class GuavaBuilders implements LibraryModel {
    private static final String GUAVA = "com/google/common/collect/Immutable";

    private final ValueQuery query;

    GuavaBuilders(ValueQuery query) {
        this.query = query;
    }

    @Override
    public Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        boolean guava = call.owner.startsWith(GUAVA) && call.owner.endsWith("$Builder");
        boolean builds =
                (guava || call.owner.equals("java/util/stream/Stream$Builder")) && call.name.startsWith("build");
        if (!builds) {
            return Optional.empty();
        }
        List<Value> built = new ArrayList<>();
        for (Value one : Value.alternatives(receiver)) {
            if (!(one instanceof Value.Instance made)) {
                return Optional.empty();
            }
            if (call.owner.contains("Map$")) {
                MapContents contents = new MapContents(query);
                contents.applyUses(made.origin());
                built.add(contents.map());
            } else {
                CollectionContents contents = new CollectionContents(query, made.origin());
                contents.applyUses();
                built.add(contents.group());
            }
        }
        return Optional.of(Value.anyOf(built));
    }
}
