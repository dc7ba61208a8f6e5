package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.library.LogCalls;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Follows a text to the request that sends it: through longer texts, collections, fields, and the project's methods. A
 * text that is only compared, looked up or printed reaches no request.
 */
final class SentTexts {
    /** Methods that compare a text with another one, in Java, Kotlin, Groovy and Scala. */
    static final Set<String> COMPARING = Set.of(
            "equals",
            "equalsIgnoreCase",
            "contentEquals",
            "compareTo",
            "startsWith",
            "endsWith",
            "contains",
            "areEqual",
            "compareEqual",
            "compareNotEqual",
            "isCase");
    /** Methods of maps whose first argument is a key. */
    private static final Set<String> KEYED =
            Set.of("put", "putIfAbsent", "get", "getOrDefault", "containsKey", "remove", "entry", "to");

    private final ProjectCode project;

    SentTexts(ProjectCode project) {
        this.project = project;
    }

    /** The call that sends a text; empty when none is found. */
    Optional<ClassFindings.Sink> sink(MethodFlow flow, AbstractInsnNode text) {
        return new Search().from(flow, Set.of(text), 0);
    }

    /** One search. Each method is entered once for each text in it. */
    private final class Search {
        private final Set<AbstractInsnNode> entered = new HashSet<>();

        Optional<ClassFindings.Sink> from(MethodFlow flow, Set<AbstractInsnNode> start, int depth) {
            if (depth > ScanLimits.MAX_OBJECT_DEPTH || !entered.addAll(start)) {
                return Optional.empty();
            }
            Set<AbstractInsnNode> held = new HashSet<>(start);
            Set<AbstractInsnNode> seen = new HashSet<>();
            int before = -1;
            while (held.size() != before) {
                before = held.size();
                flow.look();
                Optional<ClassFindings.Sink> found = calls(flow, held, seen, depth);
                if (found.isPresent()) {
                    return found;
                }
                for (AbstractInsnNode store : flow.withOpcode(Opcodes.AASTORE)) {
                    if (ObjectUses.meets(flow.operand(store, 0), held)) {
                        held.addAll(flow.operand(store, 2));
                    }
                }
                for (AbstractInsnNode load : flow.withOpcode(Opcodes.AALOAD)) {
                    if (ObjectUses.meets(flow.operand(load, 1), held)) {
                        held.add(load);
                    }
                }
            }
            Optional<ClassFindings.Sink> kept = fields(flow, held, depth);
            return kept.isPresent() ? kept : returned(flow, held, depth);
        }

        private Optional<ClassFindings.Sink> calls(
                MethodFlow flow, Set<AbstractInsnNode> held, Set<AbstractInsnNode> seen, int depth) {
            for (MethodInsnNode call : flow.calls()) {
                List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
                boolean receiver = ObjectUses.meets(flow.receiver(call), held);
                boolean given = false;
                for (int i = 0; i < arguments.size(); i++) {
                    given |= !isKey(call, i) && ObjectUses.meets(arguments.get(i), held);
                }
                boolean asks = COMPARING.contains(call.name) || LogCalls.isLog(call);
                if ((!receiver && !given) || asks || !seen.add(call)) {
                    continue;
                }
                if (given && isSending(call)) {
                    return Optional.of(Sinks.of(flow, call));
                }
                Optional<ClassFindings.Sink> inside = inside(call, arguments, held, depth);
                if (inside.isPresent()) {
                    return inside;
                }
                if (!Type.getReturnType(call.desc).equals(Type.BOOLEAN_TYPE)) {
                    held.add(call);
                }
                if (given) {
                    held.addAll(flow.receiver(call));
                }
            }
            for (InvokeDynamicInsnNode made : flow.lambdas()) {
                for (Set<AbstractInsnNode> argument : flow.arguments(made)) {
                    if (ObjectUses.meets(argument, held)) {
                        held.add(made);
                    }
                }
            }
            return Optional.empty();
        }

        /** Follows the text into a method of the project that receives it. */
        private Optional<ClassFindings.Sink> inside(
                MethodInsnNode call, List<Set<AbstractInsnNode>> arguments, Set<AbstractInsnNode> held, int depth) {
            for (MethodFlow target : project.virtualCalls().methods(call)) {
                for (int i = 0; i < arguments.size(); i++) {
                    AbstractInsnNode origin = target.argumentOrigin(i);
                    if (origin != null && ObjectUses.meets(arguments.get(i), held)) {
                        Optional<ClassFindings.Sink> found = from(target, Set.of(origin), depth + 1);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
            return Optional.empty();
        }

        /** Follows a field with the text through the methods of the class. */
        private Optional<ClassFindings.Sink> fields(MethodFlow flow, Set<AbstractInsnNode> held, int depth) {
            for (int opcode : new int[] {Opcodes.PUTSTATIC, Opcodes.PUTFIELD}) {
                for (AbstractInsnNode put : flow.withOpcode(opcode)) {
                    if (ObjectUses.meets(flow.operand(put, 0), held)) {
                        Optional<ClassFindings.Sink> found = loads(flow, (FieldInsnNode) put, depth);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<ClassFindings.Sink> loads(MethodFlow flow, FieldInsnNode put, int depth) {
            for (MethodNode method : flow.owner().methods) {
                Set<AbstractInsnNode> loads = new HashSet<>();
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof FieldInsnNode get
                            && (get.getOpcode() == Opcodes.GETSTATIC || get.getOpcode() == Opcodes.GETFIELD)
                            && get.owner.equals(put.owner)
                            && get.name.equals(put.name)) {
                        loads.add(get);
                    }
                }
                Optional<MethodFlow> reader = loads.isEmpty() ? Optional.empty() : project.flow(flow.owner(), method);
                Optional<ClassFindings.Sink> found =
                        reader.isPresent() ? from(reader.get(), loads, depth + 1) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        /** Follows the returned text to the callers. */
        private Optional<ClassFindings.Sink> returned(MethodFlow flow, Set<AbstractInsnNode> held, int depth) {
            for (AbstractInsnNode end : flow.withOpcode(Opcodes.ARETURN)) {
                if (ObjectUses.meets(flow.operand(end, 0), held)) {
                    List<CallChain> callers = project.callers(flow);
                    for (int i = 0; i < callers.size() && i < ScanLimits.MAX_CALLERS; i++) {
                        CallChain caller = callers.get(i);
                        Optional<ClassFindings.Sink> found = from(caller.caller(), Set.of(caller.site()), depth + 1);
                        if (found.isPresent()) {
                            return found;
                        }
                    }
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    /** Whether an argument is the key of a map. */
    private static boolean isKey(MethodInsnNode call, int argument) {
        boolean pairs = call.owner.equals("java/util/Map") && call.name.equals("of");
        // A JSON array gets its elements by put, too.
        boolean element = call.name.startsWith("put") && Type.getArgumentCount(call.desc) == 1;
        return pairs ? argument % 2 == 0 : argument == 0 && KEYED.contains(call.name) && !element;
    }

    /** Whether a call passes its argument to a request. */
    private static boolean isSending(MethodInsnNode call) {
        boolean codes = call.owner.startsWith("java/net/UR") || call.owner.startsWith("org/springframework/util/");
        boolean writes = call.owner.startsWith("java/io/") && call.name.equals("write");
        return (RequestNames.isLibrary(call.owner) && !codes) || writes || call.name.startsWith("execute");
    }
}
