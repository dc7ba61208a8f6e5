package dev.leastscope.scan.flow.library;

import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Lists of Scala 3. The compiler turns {@code List("a", "b")} into cells: a head and the rest of the list. */
public final class ScalaLists {
    public static final String CELL = "scala/collection/immutable/$colon$colon";
    public static final String END = "scala/collection/immutable/Nil$";

    private ScalaLists() {}

    /** The list that starts with a cell. */
    public static Value of(ValueQuery query, Value.Place cell) {
        Optional<MethodInsnNode> constructor = cell.flow().constructor(cell.instruction());
        if (constructor.isEmpty()) {
            return Value.Unknown.unfollowed();
        }
        List<Set<AbstractInsnNode>> arguments = cell.flow().arguments(constructor.get());
        if (arguments.size() != 2) {
            return Value.Unknown.unfollowed();
        }
        List<Value> elements = new ArrayList<>();
        elements.add(query.value(cell.flow(), arguments.get(0), cell.calls()));
        Value rest = query.value(cell.flow(), arguments.get(1), cell.calls());
        if (rest instanceof Value.Collection group) {
            elements.addAll(group.elements());
            return new Value.Collection(elements, group.rest());
        }
        return new Value.Collection(elements, Value.Unknown.like(rest));
    }
}
