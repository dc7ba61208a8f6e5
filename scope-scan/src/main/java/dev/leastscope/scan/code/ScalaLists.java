package dev.leastscope.scan.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Scala 3 compiles {@code List("a", "b")} to cells: a head and the list behind it. */
final class ScalaLists {
    static final String CELL = "scala/collection/immutable/$colon$colon";
    static final String END = "scala/collection/immutable/Nil$";

    private ScalaLists() {}

    /** The list that begins with a cell. */
    static Value of(Evaluator evaluator, Value.Place cell) {
        Optional<MethodInsnNode> constructor = cell.flow().constructor(cell.instruction());
        if (constructor.isEmpty()) {
            return Value.Unknown.NOTHING_KNOWN;
        }
        List<Set<AbstractInsnNode>> arguments = cell.flow().arguments(constructor.get());
        if (arguments.size() != 2) {
            return Value.Unknown.NOTHING_KNOWN;
        }
        List<Value> elements = new ArrayList<>();
        elements.add(evaluator.value(cell.flow(), arguments.get(0), cell.calls()));
        Value rest = evaluator.value(cell.flow(), arguments.get(1), cell.calls());
        if (rest instanceof Value.Group group) {
            elements.addAll(group.elements());
            return new Value.Group(elements, group.open(), group.givenByCaller());
        }
        return new Value.Group(elements, true, Value.dependsOnCaller(rest));
    }
}
