package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.Confidence;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.FlowBudgetException;
import dev.leastscope.scan.flow.cfg.InlinedLines;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Triggers that are named by texts, as in a JSON body. A text that is only compared with what a webhook brought, or that is the
 * key of a handler, subscribes to nothing.
 */
final class TriggerNames {
    /** Methods that compare a text with another one, in Java, Kotlin, Groovy and Scala. */
    private static final Set<String> COMPARING = Set.of(
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

    private static final List<String> SIGNS = List.of("v3/webhooks", "trigger_types", "/webhooks", "X-Nylas-Signature");

    private final OperationIndex operations;
    private final SdkIndex sdk;
    private final ProjectCode project;

    TriggerNames(OperationIndex operations, SdkIndex sdk, ProjectCode project) {
        this.operations = operations;
        this.sdk = sdk;
        this.project = project;
    }

    /** Only in classes that have to do with webhooks: event.created alone may be anybody's event. */
    void find(ClassNode read, ClassFindings found) {
        if (!concernsWebhooks(read)) {
            return;
        }
        // The tree that the project keeps, whose flows are known.
        ClassNode owner = project.find(read.name).orElse(read);
        ApiVersion api = isOld(owner) ? ApiVersion.V2 : ApiVersion.V3;
        InlinedLines inlined = InlinedLines.of(owner.sourceDebug);
        for (MethodNode method : owner.methods) {
            int line = 0;
            Set<AbstractInsnNode> compared = null;
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof LineNumberNode number) {
                    line = inlined.source(number.line);
                }
                for (String text : texts(instruction)) {
                    if (compared == null) {
                        compared = compared(owner, method);
                    }
                    if (!compared.contains(instruction)) {
                        CodePlace place = found.place(method.name, line);
                        triggers(api, text, found, place, sink(owner, method, instruction, place));
                    }
                }
            }
        }
    }

    private ClassFindings.Sink sink(ClassNode owner, MethodNode method, AbstractInsnNode text, CodePlace place) {
        Optional<MethodFlow> flow = flow(owner, method);
        return flow.isPresent() ? HttpCalls.sink(flow.get(), text) : new ClassFindings.Sink("", place);
    }

    /** The texts of a method that are only compared, or looked up. */
    private Set<AbstractInsnNode> compared(ClassNode owner, MethodNode method) {
        Set<AbstractInsnNode> compared = new HashSet<>();
        Optional<MethodFlow> flow = flow(owner, method);
        for (MethodInsnNode call : flow.map(MethodFlow::calls).orElse(List.of())) {
            List<Set<AbstractInsnNode>> arguments = flow.get().arguments(call);
            if (COMPARING.contains(call.name)) {
                if (call.getOpcode() != Opcodes.INVOKESTATIC) {
                    compared.addAll(flow.get().receiver(call));
                }
                arguments.forEach(compared::addAll);
            } else if (KEYED.contains(call.name) && !arguments.isEmpty()) {
                compared.addAll(arguments.get(0));
            } else if (call.owner.equals("java/util/Map") && call.name.equals("of")) {
                for (int i = 0; i < arguments.size(); i += 2) {
                    compared.addAll(arguments.get(i));
                }
            }
        }
        return compared;
    }

    /** Empty where the method takes too many steps, which is reported where it is read: then each text counts. */
    private Optional<MethodFlow> flow(ClassNode owner, MethodNode method) {
        try {
            return project.flow(owner, method);
        } catch (FlowBudgetException e) {
            return Optional.empty();
        }
    }

    private static boolean concernsWebhooks(ClassNode owner) {
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                for (String text : texts(instruction)) {
                    if (SIGNS.stream().anyMatch(text::contains)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> texts(AbstractInsnNode instruction) {
        if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
            return List.of(text);
        }
        if (instruction instanceof InvokeDynamicInsnNode indy
                && indy.name.equals("makeConcatWithConstants")
                && indy.bsmArgs[0] instanceof String recipe) {
            return List.of(recipe);
        }
        return List.of();
    }

    /** Whether the class speaks to API v2: through SDK v1, or by the path of that API's webhooks. */
    private boolean isOld(ClassNode owner) {
        boolean old = false;
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                old |= instruction instanceof MethodInsnNode call && sdk.isV1(call.owner);
                for (String text : texts(instruction)) {
                    if (text.contains("v3/")) {
                        return false;
                    }
                    old |= text.contains("api.nylas.com/a/");
                }
            }
        }
        return old;
    }

    private void triggers(ApiVersion api, String text, ClassFindings found, CodePlace place, ClassFindings.Sink sink) {
        boolean json = text.contains("trigger_types") || text.contains("\"triggers\"");
        StringTokenizer tokens = new StringTokenizer(text, json ? "\"'[]{},: \n\t\u0001" : "");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            boolean known = found.triggers().stream()
                    .anyMatch(one -> one.name().equals(token) && one.place().equals(place));
            if (operations.isTrigger(api, token) && !known) {
                found.trigger(api, token, place, sink, Confidence.LITERAL);
            }
        }
    }
}
