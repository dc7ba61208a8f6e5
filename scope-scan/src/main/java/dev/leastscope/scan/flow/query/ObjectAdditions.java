package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.library.CollectionContents;
import dev.leastscope.scan.flow.library.MapContents;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The elements that one object of the project adds to a collection or map in one of its fields: by calls of its own
 * methods, and through a method that returns the field.
 */
final class ObjectAdditions {
    private final ProjectCode project;
    private final Evaluator evaluator;
    private final FieldAdditions additions;

    ObjectAdditions(ProjectCode project, Evaluator evaluator, FieldAdditions additions) {
        this.project = project;
        this.evaluator = evaluator;
        this.additions = additions;
    }

    /**
     * The value of a field with the added elements.
     *
     * @param object the place of its creation
     * @param owner the class that declares the field
     * @param value the value that the constructor set; returned unchanged when it is not a collection or map
     */
    Value of(Value.Instance object, String type, String owner, String name, Value value) {
        if (!(value instanceof Value.Collection) && !(value instanceof Value.Mapping)) {
            return value;
        }
        for (Value.Place place : object.places()) {
            if (place.instruction() instanceof FieldInsnNode) {
                // Code that reads this field can add elements, too.
                return project.find(owner)
                        .map(tree -> additions.with(tree, name, value))
                        .orElse(value);
            }
        }
        Search search = new Search(owner, name, value);
        for (ObjectUses.Use use : evaluator.objects().uses(object)) {
            if (use.receiver()) {
                search.method(type, use.flow(), use.call(), use.calls(), 0);
            }
        }
        if (evaluator.objects().escapes(object)) {
            search.rest = Value.Unknown.unfollowed();
        }
        return search.result();
    }

    /** The search for the elements added to one field. */
    private final class Search {
        private final String owner;
        private final String name;
        private final List<Value> elements = new ArrayList<>();
        private final MapContents entries;
        private final Set<Value.Place> seen = new HashSet<>();
        private Value.Unknown rest;

        Search(String owner, String name, Value value) {
            this.owner = owner;
            this.name = name;
            this.entries = value instanceof Value.Mapping map ? MapContents.of(evaluator, map) : null;
            if (value instanceof Value.Collection group) {
                elements.addAll(group.elements());
                rest = group.rest();
            }
        }

        Value result() {
            if (entries == null) {
                return new Value.Collection(elements, rest);
            }
            Value.Mapping map = entries.map();
            return rest == null ? map : new Value.Mapping(map.entries(), rest);
        }

        /** A call on the object. */
        void method(String type, MethodFlow flow, MethodInsnNode call, CallChain calls, int depth) {
            Optional<MethodFlow> target = project.virtualCalls().method(type, call.name, call.desc);
            if (target.isEmpty()
                    || target.get().isStatic()
                    || depth > ScanLimits.MAX_OBJECT_DEPTH
                    || !seen.add(new Value.Place(flow, call, calls))) {
                return;
            }
            MethodFlow inside = target.get();
            CallChain chain = new CallChain(flow, call, calls);
            inside.look();
            AbstractInsnNode self = inside.parameterOrigin(0);
            for (MethodInsnNode one : inside.calls()) {
                if (isField(inside.receiver(one))) {
                    change(inside, one, chain);
                } else if (inside.receiver(one).contains(self)) {
                    method(one.name.equals("<init>") ? one.owner : type, inside, one, chain, depth + 1);
                }
            }
            if (gives(inside)) {
                for (MethodInsnNode outer : flow.calls()) {
                    if (flow.receiver(outer).contains(call)) {
                        change(flow, outer, calls);
                    }
                }
            }
        }

        private boolean isField(Set<AbstractInsnNode> producers) {
            return producers.stream().anyMatch(producer -> FieldAdditions.isField(producer, owner, name));
        }

        /** Whether a method returns the field itself. */
        private boolean gives(MethodFlow method) {
            boolean found = false;
            for (AbstractInsnNode end : method.withOpcode(Opcodes.ARETURN)) {
                found |= isField(method.operand(end, 0));
            }
            return found;
        }

        private void change(MethodFlow flow, MethodInsnNode call, CallChain calls) {
            if (entries != null) {
                entries.apply(flow, call, calls, false);
            } else if (CollectionContents.isAddition(call)) {
                Value value = evaluator.value(flow, flow.operand(call, 0), calls);
                if (call.name.equals("addAll") && value instanceof Value.Collection more) {
                    elements.addAll(more.elements());
                    rest = rest == null ? more.rest() : rest;
                } else if (call.name.equals("addAll")) {
                    rest = Value.Unknown.like(value);
                } else {
                    elements.add(value);
                }
            } else if (CollectionContents.isOtherChange(call)) {
                rest = Value.Unknown.unfollowed();
            }
        }
    }
}
