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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds triggers that texts name, as in a JSON body. Only a text that reaches a request subscribes. A text does not
 * subscribe when it is compared with a received webhook, is the key of a handler, or is printed.
 */
final class TriggerNames {
    /**
     * Texts in a class that subscribes. The header of a notification is not included, because a class that reads it
     * handles webhooks.
     */
    private static final List<String> SIGNS = List.of("v3/webhooks", "trigger_types", "/webhooks");

    private final OperationIndex operations;
    private final SdkIndex sdk;
    private final ProjectCode project;
    private final SentTexts sent;

    TriggerNames(OperationIndex operations, SdkIndex sdk, ProjectCode project) {
        this.operations = operations;
        this.sdk = sdk;
        this.project = project;
        this.sent = new SentTexts(project);
    }

    /** Finds the names in a class about webhooks. In other classes, event.created can be an event of any service. */
    void find(ClassNode read, ClassFindings found) {
        if (!concernsWebhooks(read)) {
            return;
        }
        // The cached class tree of the project, which already has flows.
        ClassNode owner = project.find(read.name).orElse(read);
        ApiVersion api = isOld(owner) ? ApiVersion.V2 : ApiVersion.V3;
        InlinedLines inlined = InlinedLines.of(owner.sourceDebug);
        for (MethodNode method : owner.methods) {
            int line = 0;
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof LineNumberNode number) {
                    line = inlined.source(number.line);
                }
                String text = text(instruction);
                List<String> names = text == null ? List.of() : triggers(api, text);
                if (!names.isEmpty()) {
                    report(owner, method, instruction, api, names, found, found.place(method.name, line));
                }
            }
        }
    }

    private void report(
            ClassNode owner,
            MethodNode method,
            AbstractInsnNode text,
            ApiVersion api,
            List<String> names,
            ClassFindings found,
            CodePlace place) {
        Optional<MethodFlow> flow = flow(owner, method);
        ClassFindings.Sink sink = flow.isEmpty()
                ? new ClassFindings.Sink(owner.name.replace('/', '.') + "." + method.name, place)
                : sink(flow.get(), text);
        for (String name : sink == null ? List.<String>of() : names) {
            boolean known = found.triggers().stream()
                    .anyMatch(one -> one.name().equals(name) && one.place().equals(place));
            if (!known) {
                found.trigger(api, name, place, sink, Confidence.LITERAL);
            }
        }
    }

    /**
     * The request that a text reaches; null for none. A text that takes too many steps to follow counts at its own
     * place.
     */
    private ClassFindings.Sink sink(MethodFlow flow, AbstractInsnNode text) {
        try {
            Optional<ClassFindings.Sink> found = sent.sink(flow, text);
            return found.isPresent() || !isBody(text(text)) ? found.orElse(null) : UrlTakers.sink(flow, text);
        } catch (FlowBudgetException e) {
            return UrlTakers.sink(flow, text);
        }
    }

    /** The flow of a method. Empty when it takes too many steps, which is reported elsewhere; then each text counts. */
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
                String text = text(instruction);
                for (String sign : text == null ? List.<String>of() : SIGNS) {
                    if (text.contains(sign)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The text that an instruction gives or uses as a format; null for none. */
    private static String text(AbstractInsnNode instruction) {
        if (instruction instanceof LdcInsnNode constant && constant.cst instanceof String text) {
            return text;
        }
        return instruction instanceof InvokeDynamicInsnNode indy
                        && indy.name.equals("makeConcatWithConstants")
                        && indy.bsmArgs[0] instanceof String recipe
                ? recipe
                : null;
    }

    /** Whether the class calls API v2: with SDK v1, or with the path of that API's webhooks. */
    private boolean isOld(ClassNode owner) {
        boolean old = false;
        for (MethodNode method : owner.methods) {
            for (AbstractInsnNode instruction : method.instructions) {
                old |= instruction instanceof MethodInsnNode call && sdk.isV1(call.owner);
                String text = text(instruction);
                if (text != null && text.contains("v3/")) {
                    return false;
                }
                old |= text != null && text.contains("api.nylas.com/a/");
            }
        }
        return old;
    }

    /** Whether a text is itself a body that subscribes. No other text has this form. */
    private static boolean isBody(String text) {
        return text.contains("trigger_types") || text.contains("\"triggers\"");
    }

    /** The triggers in a text. */
    private List<String> triggers(ApiVersion api, String text) {
        List<String> names = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, isBody(text) ? "\"'[]{},: \n\t\u0001" : "");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (operations.isTrigger(api, token)) {
                names.add(token);
            }
        }
        return names;
    }
}
