package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.CreatedTypes;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the callers of a method that give its values, within the limits of the scan. */
public final class CallerWidening {
    private final ProjectCode project;
    private final Evaluator evaluator;
    private final OpenParameters open;
    /** Represents callers outside the project. Created when first needed. */
    private MethodFlow nobody;

    CallerWidening(ProjectCode project, Evaluator evaluator, OpenParameters open) {
        this.project = project;
        this.evaluator = evaluator;
        this.open = open;
    }

    /**
     * The call chains that lead to a method.
     *
     * @param chains one for each call, each one call longer than the given chain; several for one call when its object
     *     can have several classes. Empty when there is no caller, or when a limit is reached
     * @param atLimit whether a limit of the scan is the reason for an empty list
     */
    public record Callers(List<CallChain> chains, boolean atLimit) {
        /** Why a value from callers is unknown although all callers are known. */
        public Value.Unknown nobody() {
            return Value.Unknown.because(Value.Cause.CALLER, "");
        }
    }

    /**
     * The call chains that lead to a method, one call longer than the known chain. A method without callers in the
     * project has one chain for each possible object.
     *
     * @param calls the known chain; null when there is none
     */
    public Callers callers(MethodFlow flow, CallChain calls) {
        MethodFlow outermost = calls == null ? flow : calls.outermost().caller();
        if (outermost.equals(nobody)) {
            return new Callers(List.of(), false);
        }
        OpenParameters.Open parameter = open.of(outermost);
        List<CallChain> found =
                CallChain.depth(calls) >= ScanLimits.MAX_CALLER_DEPTH ? null : project.callers(outermost);
        List<CallChain> chains = new ArrayList<>();
        if (found != null && found.size() <= ScanLimits.MAX_CALLERS) {
            for (CallChain outer : found) {
                if (mayRun(outer, outermost)) {
                    add(outer, outermost, parameter, chains);
                }
            }
        }
        boolean atLimit =
                found == null || found.size() > ScanLimits.MAX_CALLERS || chains.size() > ScanLimits.MAX_CALLERS;
        if ((atLimit || chains.isEmpty()) && parameter != null) {
            chains.clear();
            for (Value object : objects(parameter.type())) {
                chains.add(
                        new CallChain(nobody(), evaluator.nothingCaptured(), null, given(parameter.index(), object)));
            }
            atLimit = false;
        }
        if (atLimit) {
            return new Callers(List.of(), true);
        }
        List<CallChain> longer = new ArrayList<>(chains.size());
        for (CallChain outer : chains) {
            longer.add(CallChain.reachedBy(calls, outer));
        }
        return new Callers(List.copyOf(longer), false);
    }

    /** Whether a call runs this method and not that of another class, by the known classes of its object. */
    private boolean mayRun(CallChain outer, MethodFlow target) {
        boolean isVirtual = outer.site().getOpcode() == Opcodes.INVOKEINTERFACE
                || outer.site().getOpcode() == Opcodes.INVOKEVIRTUAL;
        if (!isVirtual) {
            return true;
        }
        MethodInsnNode call = (MethodInsnNode) outer.site();
        Value object = evaluator.value(outer.caller(), outer.caller().receiver(call), null);
        return evaluator.targets().mayRun(target, call, object);
    }

    /** Adds a call: once, or once for each possible object of the deciding parameter. */
    private void add(CallChain outer, MethodFlow target, OpenParameters.Open parameter, List<CallChain> chains) {
        if (parameter == null || !(outer.site() instanceof MethodInsnNode call)) {
            chains.add(outer);
            return;
        }
        Value given = evaluator.value(outer.caller(), outer.givers(target, parameter.index()), null);
        List<Value> alternatives = Value.alternatives(given);
        boolean decided = alternatives.size() == 1 && isKnown(given);
        if (decided || Value.dependsOnCaller(given)) {
            chains.add(outer);
            return;
        }
        for (Value one : alternatives) {
            List<Value> objects =
                    isKnown(one) ? List.of(one) : one instanceof Value.Null ? List.of() : objects(parameter.type());
            for (Value object : objects) {
                chains.add(new CallChain(outer.caller(), call, null, given(parameter.index(), object)));
            }
        }
    }

    private boolean isKnown(Value object) {
        boolean function = object instanceof Value.Instance made
                && made.origin().instruction().getOpcode() == Opcodes.INVOKEDYNAMIC;
        return function
                || object instanceof Value.Constant
                || evaluator.targets().exactType(object).isPresent();
    }

    /** The possible objects of a type: its constants, or one of each class; an unknown one when there are too many. */
    private List<Value> objects(String type) {
        List<Value> objects = new ArrayList<>();
        for (FieldNode field : project.find(type).map(tree -> tree.fields).orElse(List.of())) {
            if ((field.access & Opcodes.ACC_ENUM) != 0) {
                objects.add(new Value.Constant(type, field.name));
            }
        }
        if (objects.isEmpty()) {
            CreatedTypes.Possible possible = project.types().of(type);
            possible.types().forEach(name -> objects.add(new Value.OfType(name)));
            objects.addAll(evaluator.targets().functions(type));
        }
        return objects.isEmpty() || objects.size() > ScanLimits.MAX_IMPLEMENTATIONS
                ? List.of(Value.Unknown.because(Value.Cause.CALLER, ""))
                : objects;
    }

    /** The given value of one parameter; the others are null. */
    private static List<Value> given(int index, Value object) {
        List<Value> given = new ArrayList<>(Collections.nCopies(index, null));
        given.add(object);
        return Collections.unmodifiableList(given);
    }

    private MethodFlow nobody() {
        if (nobody == null) {
            ClassNode owner = new ClassNode();
            owner.name = "";
            MethodNode method = new MethodNode(Opcodes.ACC_STATIC, "", "()V", null, null);
            method.instructions.add(new InsnNode(Opcodes.RETURN));
            nobody = project.flow(owner, method).orElseThrow();
        }
        return nobody;
    }
}
