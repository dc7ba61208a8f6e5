package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What Groovy's templates and its {@code +} on texts give, where types are static. */
public final class GroovyTexts implements LibraryModel {
    /** The class of a template: its constructor takes the values, and the texts around them. */
    public static final String TEMPLATE = "org/codehaus/groovy/runtime/GStringImpl";

    private static final String METHODS = "org/codehaus/groovy/runtime/StringGroovyMethods";

    private final ValueQuery query;

    public GroovyTexts(ValueQuery query) {
        this.query = query;
    }

    /** Whether a call joins texts with {@code +}. */
    public static boolean joins(MethodInsnNode call) {
        return call.owner.equals(METHODS) && call.name.equals("plus");
    }

    @Override
    public Optional<Value> call(MethodFlow flow, MethodInsnNode call, CallChain calls, Value receiver) {
        if (joins(call)) {
            List<Value> parts = new ArrayList<>();
            flow.arguments(call).forEach(argument -> parts.add(query.value(flow, argument, calls)));
            return Optional.of(TextValues.concatenated(parts));
        }
        boolean casts = call.owner.equals("org/codehaus/groovy/runtime/typehandling/ShortTypeHandling")
                && call.name.equals("castToString");
        return casts ? Optional.of(query.value(flow, flow.operand(call, 0), calls)) : Optional.empty();
    }

    /** The text of a template. */
    public static Value of(ValueQuery query, Value.Place place) {
        Optional<MethodInsnNode> constructor = place.flow().constructor(place.instruction());
        List<Set<AbstractInsnNode>> arguments =
                constructor.map(place.flow()::arguments).orElse(List.of());
        if (arguments.size() != 2
                || !(query.value(place.flow(), arguments.get(0), place.calls()) instanceof Value.Collection values)
                || !(query.value(place.flow(), arguments.get(1), place.calls()) instanceof Value.Collection texts)
                || texts.elements().size() < values.elements().size()) {
            return TextValues.HOLE;
        }
        List<Value> parts = new ArrayList<>();
        for (int i = 0; i < texts.elements().size(); i++) {
            parts.add(texts.elements().get(i));
            if (i < values.elements().size()) {
                parts.add(values.elements().get(i));
            }
        }
        return TextValues.concatenated(parts);
    }
}
