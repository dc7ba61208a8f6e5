package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.library.LogCalls;
import dev.leastscope.scan.flow.query.CallTargets;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Follows a URL to its request, and finds the HTTP verb and query of the request. */
final class RequestVerbs {
    private final Evaluator evaluator;
    private final Set<String> verbs = new LinkedHashSet<>();
    private final UrlAdditions additions;
    private final RequestBodies bodies;
    private final Set<Object> visited = new HashSet<>();
    private boolean certain = true;
    private boolean defaultsToGet;
    private boolean fromCaller;
    private boolean chosenInside;
    private boolean returned;
    private final List<Value.Place> longerTexts = new ArrayList<>();
    private final List<FieldInsnNode> fields = new ArrayList<>();

    private RequestVerbs(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.additions = new UrlAdditions(evaluator);
        this.bodies = new RequestBodies(evaluator);
    }

    /** Follows the result of an instruction. */
    static RequestVerbs of(Evaluator evaluator, MethodFlow flow, AbstractInsnNode start, CallChain calls) {
        RequestVerbs verbs = new RequestVerbs(evaluator);
        verbs.follow(flow, start, calls, 0);
        if (verbs.verbs.isEmpty() && calls == null && flow.method().name.contains("lambda$")) {
            // The body of uri(builder -> ...): the verb is at the call that receives the lambda.
            for (CallChain use : evaluator.project().callers(flow)) {
                if (use.site() instanceof InvokeDynamicInsnNode) {
                    verbs.follow(use.caller(), use.site(), null, 1);
                }
            }
        }
        return verbs;
    }

    /** The verbs, when every path to the request sets one; else empty. */
    Set<String> verbs() {
        if (!certain || fromCaller) {
            return Set.of();
        }
        return verbs.isEmpty() && defaultsToGet ? Set.of("GET") : verbs;
    }

    /** Whether a caller gives the verb. */
    boolean fromCaller() {
        return fromCaller;
    }

    /** Whether the method returns the URL, or an object with it, to its caller. */
    boolean returned() {
        return returned;
    }

    /** Whether a method that receives the URL chooses among several verbs. */
    boolean chosenInside() {
        return chosenInside;
    }

    /** The fields that contain the URL, or an object with it. */
    List<FieldInsnNode> fields() {
        return fields;
    }

    /** The texts that methods of the project create from the URL. */
    List<Value.Place> longerTexts() {
        return longerTexts;
    }

    /** The parts that are added to the URL before the request. */
    UrlAdditions additions() {
        return additions;
    }

    /** The JSON bodies of the request. */
    RequestBodies bodies() {
        return bodies;
    }

    private void follow(MethodFlow flow, AbstractInsnNode start, CallChain calls, int depth) {
        if (depth > ScanLimits.MAX_OBJECT_DEPTH || !visited.add(new Value.Place(flow, start, calls))) {
            return;
        }
        Set<AbstractInsnNode> held = new HashSet<>();
        Set<AbstractInsnNode> seen = new HashSet<>();
        Set<AbstractInsnNode> setting = new HashSet<>();
        Set<AbstractInsnNode> sending = new LinkedHashSet<>();
        held.add(start);
        boolean behind = false;
        boolean grown = true;
        while (grown) {
            grown = joins(flow, held);
            flow.look();
            for (MethodInsnNode call : flow.calls()) {
                boolean receiver = ObjectUses.meets(flow.receiver(call), held);
                boolean argument = flow.arguments(call).stream().anyMatch(one -> ObjectUses.meets(one, held));
                if ((!receiver && !argument) || LogCalls.isLog(call) || !seen.add(call)) {
                    continue;
                }
                grown = true;
                held.add(call);
                if (receiver
                        && !argument
                        && (OtherRequests.isLate(flow, call) || OtherRequests.isOfOtherUrl(flow, start, call))) {
                    continue;
                }
                if (argument && RequestNames.keepsUrl(call)) {
                    held.addAll(flow.receiver(call));
                }
                if (argument && RequestNames.givesUrl(call)) {
                    held.addAll(flow.arguments(call).get(0));
                    flow.arguments(call).get(0).forEach(builder -> held.addAll(owner(flow, builder)));
                }
                bodies.collect(flow, call, calls, held);
                int before = verbs.size();
                boolean wasFromCaller = fromCaller;
                hints(flow, call, calls);
                if (receiver && !argument && flow.index(call) > flow.index(start)) {
                    additions.piece(flow, start, call, calls);
                }
                if (argument) {
                    behind |= receiverVerb(flow, call, calls);
                    handedOn(flow, call, calls, held, depth);
                }
                if (verbs.size() > before || fromCaller != wasFromCaller) {
                    setting.add(call);
                }
                if (flow.index(call) > flow.index(start) && isSending(call)) {
                    sending.add(call);
                }
            }
        }
        if (flow.index(start) >= 0) {
            additions.decide(flow, start, sending);
        }
        if (depth > 0) {
            collectTexts(flow, held, calls);
        }
        if (depth == 0) {
            collectFields(flow, held);
            for (AbstractInsnNode exit : flow.withOpcode(Opcodes.ARETURN)) {
                returned |= ObjectUses.meets(flow.operand(exit, 0), held);
            }
        }
        if (!setting.isEmpty() && !behind && flow.index(start) >= 0) {
            certain &= VerbOrder.isSet(flow, start, sending, setting);
            if (VerbOrder.isBuiltBefore(flow, start, sending, setting)) {
                verbs.add("GET");
            }
        }
    }

    private void collectFields(MethodFlow flow, Set<AbstractInsnNode> held) {
        for (int opcode : new int[] {Opcodes.PUTSTATIC, Opcodes.PUTFIELD}) {
            for (AbstractInsnNode put : flow.withOpcode(opcode)) {
                if (ObjectUses.meets(flow.operand(put, 0), held)) {
                    fields.add((FieldInsnNode) put);
                }
            }
        }
    }

    private void collectTexts(MethodFlow flow, Set<AbstractInsnNode> held, CallChain calls) {
        for (AbstractInsnNode instruction : flow.instructions()) {
            boolean joins =
                    instruction.getOpcode() >= 0 && held.contains(instruction) && HttpCalls.isJoined(instruction);
            if (joins && longerTexts.size() < ScanLimits.MAX_TEXT_ALTERNATIVES) {
                longerTexts.add(new Value.Place(flow, instruction, calls));
            }
        }
    }

    /** Adds the longer texts that contain a path: {@code "https://..." + path}. */
    private static boolean joins(MethodFlow flow, Set<AbstractInsnNode> held) {
        boolean grown = false;
        for (AbstractInsnNode instruction : flow.withOpcode(Opcodes.INVOKEDYNAMIC)) {
            grown |= instruction instanceof InvokeDynamicInsnNode joining
                    && MethodFlow.joinsTexts(joining)
                    && flow.arguments(joining).stream().anyMatch(argument -> ObjectUses.meets(argument, held))
                    && held.add(joining);
        }
        return grown;
    }

    /** The request that owns a URL builder of Ktor: {@code request.getUrl()}. */
    private static Set<AbstractInsnNode> owner(MethodFlow flow, AbstractInsnNode builder) {
        return builder instanceof MethodInsnNode call && call.owner.startsWith("io/ktor/") && call.name.equals("getUrl")
                ? flow.receiver(call)
                : Set.of();
    }

    /** Whether a call can belong to the request, instead of only storing or comparing the URL. */
    private boolean isSending(MethodInsnNode call) {
        return RequestNames.isLibrary(call.owner)
                || call.name.startsWith("execute")
                || evaluator.project().find(call.owner).isPresent();
    }

    private void hints(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        additions.collect(flow, call, calls);
        Optional<String> named = RequestNames.verbOf(call).or(() -> declaredVerb(call));
        named.ifPresent(verbs::add);
        if (named.isPresent() && !call.name.equals("<init>")) {
            return;
        }
        if (RequestNames.isRequest(call.owner)) {
            RequestNames.verbOf(call.name).ifPresent(verbs::add);
        }
        argumentVerb(flow, call, calls);
        defaultsToGet |= RequestNames.sendsGetByDefault(call);
        if (call.owner.endsWith("URLConnection") && call.name.equals("setDoOutput")) {
            certain &= !verbs.isEmpty();
        }
    }

    /** The verb of a client interface whose method takes the complete URL. */
    private Optional<String> declaredVerb(MethodInsnNode call) {
        return evaluator
                .project()
                .find(call.owner)
                .flatMap(owner -> ProjectCode.declared(owner, call.name, call.desc))
                .flatMap(ClientAnnotations::of)
                .filter(request -> request.path().isEmpty())
                .map(ClientAnnotations.Request::verb);
    }

    /** Reads the verb of the call that made the receiver: {@code client.get().uri(path)}. */
    private boolean receiverVerb(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        boolean any = false;
        for (AbstractInsnNode producer : flow.receiver(call)) {
            if (producer instanceof MethodInsnNode before && RequestNames.isRequest(before.owner)) {
                Optional<String> verb = RequestNames.verbOf(before.name);
                verb.ifPresent(verbs::add);
                int known = verbs.size();
                if (verb.isEmpty() && Type.getArgumentCount(before.desc) > 0) {
                    argumentVerb(flow, before, calls);
                }
                any |= verb.isPresent() || verbs.size() > known;
            }
        }
        return any;
    }

    private void argumentVerb(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        Type[] types = Type.getArgumentTypes(call.desc);
        List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
        for (int i = 0; i < types.length; i++) {
            boolean method = types[i].getDescriptor().endsWith("/HttpMethod;")
                    || types[i].getDescriptor().equals("Lorg/apache/hc/core5/http/Method;");
            if (!method && !types[i].getDescriptor().equals("Ljava/lang/String;")) {
                continue;
            }
            Value value = evaluator.value(flow, arguments.get(i), calls);
            for (Value one : Value.alternatives(value)) {
                RequestNames.verbOf(one).ifPresent(verbs::add);
                if (one instanceof Value.Constant constant && RequestNames.VERBS.contains(constant.name())) {
                    verbs.add(constant.name());
                } else if (one instanceof Value.Text text && RequestNames.VERBS.contains(text.template())) {
                    verbs.add(text.template());
                } else if (Value.dependsOnCaller(one)
                        && (method || call.name.equals("method") || call.name.equals("setRequestMethod"))
                        && !(one instanceof Value.Text)) {
                    fromCaller = true;
                }
            }
        }
    }

    /** Follows the URL into a method of the project, which decides the HTTP method. */
    private void handedOn(
            MethodFlow flow, MethodInsnNode call, CallChain calls, Set<AbstractInsnNode> held, int depth) {
        boolean own = calls == null && !flow.isStatic() && flow.receiver(call).equals(Set.of(flow.parameterOrigin(0)));
        List<CallTargets.Target> known =
                own ? evaluator.targetsOfOwn(flow, call).methods() : List.of();
        List<CallTargets.Target> targets =
                known.isEmpty() ? evaluator.targets(flow, call, calls).methods() : known;
        for (CallTargets.Target target : targets) {
            CallChain reached = known.isEmpty()
                    ? target.reached(flow, call, calls)
                    : new CallChain(flow, call, null, List.of(new Value.OfType(flow.owner().name)));
            List<Set<AbstractInsnNode>> arguments = flow.arguments(call);
            for (int i = 0; i < arguments.size(); i++) {
                AbstractInsnNode origin = ObjectUses.meets(arguments.get(i), held)
                        ? target.method().argumentOrigin(i)
                        : null;
                if (origin != null) {
                    Set<String> outside = new LinkedHashSet<>(verbs);
                    verbs.clear();
                    follow(target.method(), origin, reached, depth + 1);
                    if (verbs.size() > 1) {
                        chosen(flow, call, calls);
                    }
                    verbs.addAll(outside);
                }
            }
        }
    }

    /** Chooses the verb of a method that takes it by name: {@code send("GET", url)}. */
    private void chosen(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        Set<String> named = new LinkedHashSet<>();
        for (Set<AbstractInsnNode> argument : flow.arguments(call)) {
            for (Value one : Value.alternatives(evaluator.value(flow, argument, calls))) {
                if (one instanceof Value.Text text && verbs.contains(text.template())) {
                    named.add(text.template());
                }
            }
        }
        chosenInside |= named.isEmpty();
        if (!named.isEmpty()) {
            verbs.retainAll(named);
        }
    }
}
