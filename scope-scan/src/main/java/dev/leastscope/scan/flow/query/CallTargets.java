package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.cfg.VirtualCalls;
import dev.leastscope.scan.flow.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Finds the methods that a call of a project's method can run: by its object, or by the classes that the project
 * creates.
 */
public final class CallTargets {
    static final Targets NONE = new Targets(List.of(), List.of(), null);

    private final ProjectCode project;
    private final FieldValues fields;
    private final OpenParameters open;

    CallTargets(ProjectCode project, FieldValues fields, OpenParameters open) {
        this.project = project;
        this.fields = fields;
        this.open = open;
    }

    /**
     * A method that a call can run.
     *
     * @param self its object, when the call itself does not show it; else null
     */
    public record Target(MethodFlow method, Value self) {
        /** The chain of calls to the method. */
        public CallChain reached(MethodFlow flow, MethodInsnNode call, CallChain calls) {
            return new CallChain(flow, call, calls, self == null ? List.of() : List.of(self));
        }
    }

    /**
     * The methods and functions that a call can run.
     *
     * @param functions lambdas and method references that the object can be
     * @param undecided why there can be others; null when these are all
     */
    public record Targets(List<Target> methods, List<Value.Instance> functions, Value.Unknown undecided) {
        boolean isEmpty() {
            return methods.isEmpty() && functions.isEmpty() && undecided == null;
        }
    }

    /**
     * The targets of a call. Empty when it is not a call of the project's methods, or when the project contains none of
     * them.
     *
     * @param receiver the object of the call
     */
    Targets of(MethodInsnNode call, Value receiver) {
        if (project.find(call.owner).isEmpty()) {
            return NONE;
        }
        if (!VirtualCalls.isVirtual(call) || call.owner.startsWith("[")) {
            return only(project.method(call.owner, call.name, call.desc));
        }
        Search search = new Search(call);
        List<Value> alternatives = Value.alternatives(receiver);
        for (Value one : alternatives) {
            search.add(one, alternatives.size() > 1);
        }
        return new Targets(List.copyOf(search.methods), List.copyOf(search.functions), search.undecided);
    }

    /** Whether a call can run a method, by the known classes of its object. */
    boolean mayRun(MethodFlow target, MethodInsnNode call, Value receiver) {
        for (Value one : Value.alternatives(receiver)) {
            Optional<String> type = exactType(one);
            if (one instanceof Value.Null) {
                continue;
            }
            Optional<MethodFlow> method =
                    type.isEmpty() ? Optional.empty() : project.virtualCalls().method(type.get(), call.name, call.desc);
            if (method.isEmpty() || isSame(method.get(), target)) {
                return true;
            }
        }
        return Value.alternatives(receiver).stream().allMatch(Value.Null.class::isInstance);
    }

    private static boolean isSame(MethodFlow one, MethodFlow other) {
        return one.owner().name.equals(other.owner().name)
                && one.method().name.equals(other.method().name)
                && one.method().desc.equals(other.method().desc);
    }

    /** The class of an object, when exactly one is possible. */
    Optional<String> exactType(Value object) {
        Value made = object instanceof Value.Constant constant ? fields.madeOf(constant) : object;
        if (made instanceof Value.OfType known) {
            return Optional.of(known.name());
        }
        return made instanceof Value.Instance instance
                        && instance.origin().instruction() instanceof TypeInsnNode creation
                        && creation.getOpcode() == Opcodes.NEW
                        && project.find(creation.desc).isPresent()
                ? Optional.of(creation.desc)
                : Optional.empty();
    }

    /** The lambdas and method references of the project that are objects of a type. */
    List<Value.Instance> functions(String type) {
        List<Value.Instance> functions = new ArrayList<>();
        for (CallChain.Site site : project.types().functions(type)) {
            functions.add(new Value.Instance(List.of(new Value.Place(site.flow(), site.instruction(), null))));
        }
        return functions;
    }

    /**
     * One object of each possible class of an object with unknown origin; null when its class is known or callers give
     * it.
     */
    Value possible(MethodInsnNode call, Value object) {
        if (!VirtualCalls.isVirtual(call)
                || object instanceof Value.Choice
                || Value.dependsOnCaller(object)
                || exactType(object).isPresent()
                || project.find(call.owner).isEmpty()) {
            return null;
        }
        VirtualCalls.Possible possible = project.virtualCalls().of(call);
        List<Value> classes = new ArrayList<>();
        possible.byClass().keySet().forEach(type -> classes.add(new Value.OfType(type)));
        return classes.size() < 2 ? null : Value.anyOf(classes);
    }

    private static Targets only(Optional<MethodFlow> method) {
        return method.isEmpty() ? NONE : new Targets(List.of(new Target(method.get(), null)), List.of(), null);
    }

    /** The search for the targets of one call. */
    private final class Search {
        private final MethodInsnNode call;
        private final List<Target> methods = new ArrayList<>();
        private final List<Value.Instance> functions = new ArrayList<>();
        private Value.Unknown undecided;

        Search(MethodInsnNode call) {
            this.call = call;
        }

        /**
         * Adds the targets of an object.
         *
         * @param several whether other objects are possible, too
         */
        void add(Value object, boolean several) {
            if (object instanceof Value.Null) {
                return;
            }
            Optional<String> type = exactType(object);
            Optional<MethodFlow> exact =
                    type.isEmpty() ? Optional.empty() : project.virtualCalls().method(type.get(), call.name, call.desc);
            if (exact.isPresent()) {
                methods.add(new Target(exact.get(), several ? object : null));
            } else if (object instanceof Value.Instance made
                    && made.origin().instruction() instanceof InvokeDynamicInsnNode lambda
                    && lambda.desc.endsWith(")L" + call.owner + ";")
                    && project.virtualCalls()
                            .method(call.owner, call.name, call.desc)
                            .isEmpty()) {
                functions.add(made);
            } else {
                any(object);
            }
        }

        /** Adds the targets of an object with only a declared type. */
        private void any(Value object) {
            VirtualCalls.Possible possible = project.virtualCalls().of(call);
            if (possible.only() || possible.limit() != null) {
                if (!possible.only()) {
                    undecided = Value.Unknown.because(Value.Cause.LIMIT, possible.limit());
                }
                if (possible.declared() != null) {
                    methods.add(new Target(possible.declared(), null));
                }
                return;
            }
            List<Target> found = new ArrayList<>();
            Set<String> distinct = new HashSet<>();
            possible.byClass().forEach((type, method) -> {
                method.ifPresent(one -> found.add(new Target(one, new Value.OfType(type))));
                distinct.add(method.map(one -> one.owner().name).orElse(""));
            });
            boolean isAbstract = project.virtualCalls()
                    .method(call.owner, call.name, call.desc)
                    .isEmpty();
            List<Value.Instance> made = isAbstract ? functions(call.owner) : List.of();
            if (distinct.size() + made.size() > 1 && open.open(object, call.owner)) {
                undecided = ((Value.Unknown) object);
                return;
            }
            if (distinct.size() == 1 && !found.isEmpty()) {
                methods.add(new Target(found.get(0).method(), null));
            } else {
                methods.addAll(found);
                if (!found.isEmpty() && distinct.contains("")) {
                    undecided = Value.Unknown.unfollowed();
                }
            }
            functions.addAll(made);
            if (found.isEmpty() && !isAbstract) {
                methods.add(new Target(
                        project.virtualCalls()
                                .method(call.owner, call.name, call.desc)
                                .get(),
                        null));
            }
        }
    }
}
