package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.library.CollectionContents;
import dev.leastscope.scan.flow.library.MapContents;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The elements that a class adds to the collection, map or array in one of its fields. */
final class FieldAdditions {
    private final ProjectCode project;
    private final Evaluator evaluator;

    FieldAdditions(ProjectCode project, Evaluator evaluator) {
        this.project = project;
        this.evaluator = evaluator;
    }

    /**
     * The value of a field with the additions of its class, such as {@code FIELD.add(x)}.
     *
     * @param value the value stored in the field; returned unchanged when it is not a collection or map
     */
    Value with(ClassNode owner, String name, Value value) {
        if (value instanceof Value.Mapping map) {
            return put(owner, name, map);
        }
        if (!(value instanceof Value.Collection group)) {
            return value;
        }
        List<Value> elements = new ArrayList<>(group.elements());
        Value.Unknown rest = group.rest();
        for (MethodNode method : owner.methods) {
            if (!mentions(method, owner.name, name)) {
                continue;
            }
            Optional<MethodFlow> flow = project.flow(owner, method);
            if (flow.isPresent()) {
                for (Value added : added(flow.get(), owner.name, name)) {
                    if (added instanceof Value.Collection more) {
                        elements.addAll(more.elements());
                        rest = rest == null ? more.rest() : rest;
                    } else {
                        elements.add(added);
                    }
                }
            }
        }
        return new Value.Collection(elements, rest);
    }

    /** The map with the entries from {@code FIELD.put(key, value)} in the class itself. */
    private Value put(ClassNode owner, String name, Value.Mapping map) {
        MapContents contents = MapContents.of(evaluator, map);
        for (MethodNode method : owner.methods) {
            Optional<MethodFlow> flow =
                    mentions(method, owner.name, name) ? project.flow(owner, method) : Optional.empty();
            for (MethodInsnNode call : flow.map(MethodFlow::calls).orElse(List.of())) {
                if (receivesField(flow.get(), call, owner.name, name)) {
                    contents.apply(flow.get(), call, null, method.name.equals("<clinit>"));
                }
            }
        }
        return contents.map();
    }

    /** The elements that a method adds to the collection or array of a field; open when it changes it in other ways. */
    private List<Value> added(MethodFlow flow, String owner, String name) {
        List<Value> added = new ArrayList<>();
        for (MethodInsnNode call : flow.calls()) {
            if (receivesField(flow, call, owner, name)) {
                if (CollectionContents.isAddition(call)) {
                    added.add(evaluator.value(flow, flow.operand(call, 0), null));
                } else if (CollectionContents.isOtherChange(call)) {
                    added.add(Value.Collection.unknown(Value.Unknown.unfollowed()));
                }
            } else if (call.owner.equals("java/util/Collections")
                    && call.name.equals("addAll")
                    && holds(flow.operand(call, 1), owner, name)) {
                added.add(evaluator.value(flow, flow.operand(call, 0), null));
            }
        }
        for (AbstractInsnNode store : flow.withOpcode(Opcodes.AASTORE)) {
            if (holds(flow.operand(store, 2), owner, name)) {
                added.add(evaluator.value(flow, flow.operand(store, 0), null));
            }
        }
        return added;
    }

    private static boolean receivesField(MethodFlow flow, MethodInsnNode call, String owner, String name) {
        return holds(flow.receiver(call), owner, name);
    }

    private static boolean holds(Set<AbstractInsnNode> producers, String owner, String name) {
        return producers.stream().anyMatch(producer -> isField(producer, owner, name));
    }

    /** Whether a method reads or writes a field. Each examined instruction is subtracted from the budget. */
    boolean mentions(MethodNode method, String owner, String name) {
        project.budget().look(method.instructions.size());
        for (AbstractInsnNode instruction : method.instructions) {
            if (isField(instruction, owner, name)) {
                return true;
            }
        }
        return false;
    }

    static boolean isField(AbstractInsnNode instruction, String owner, String name) {
        return instruction instanceof FieldInsnNode field && field.owner.equals(owner) && field.name.equals(name);
    }
}
