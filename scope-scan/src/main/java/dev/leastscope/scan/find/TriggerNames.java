package dev.leastscope.scan.find;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.integration.Confidence;
import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.InlinedLines;
import dev.leastscope.scan.sdk.OperationIndex;
import dev.leastscope.scan.sdk.SdkIndex;
import java.util.List;
import java.util.StringTokenizer;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Triggers that are named by texts: in a JSON body, or compared with what a webhook brought. */
final class TriggerNames {
    private static final List<String> SIGNS = List.of("v3/webhooks", "trigger_types", "/webhooks", "X-Nylas-Signature");

    private final OperationIndex operations;
    private final SdkIndex sdk;

    TriggerNames(OperationIndex operations, SdkIndex sdk) {
        this.operations = operations;
        this.sdk = sdk;
    }

    /** Only in classes that have to do with webhooks: event.created alone may be anybody's event. */
    void find(ClassNode owner, ClassFindings found) {
        if (!concernsWebhooks(owner)) {
            return;
        }
        ApiVersion api = isOld(owner) ? ApiVersion.V2 : ApiVersion.V3;
        InlinedLines inlined = InlinedLines.of(owner.sourceDebug);
        for (MethodNode method : owner.methods) {
            int line = 0;
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof LineNumberNode number) {
                    line = inlined.source(number.line);
                }
                for (String text : texts(instruction)) {
                    triggers(api, text, found, found.place(method.name, line));
                }
            }
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

    private void triggers(ApiVersion api, String text, ClassFindings found, CodePlace place) {
        boolean json = text.contains("trigger_types") || text.contains("\"triggers\"");
        StringTokenizer tokens = new StringTokenizer(text, json ? "\"'[]{},: \n\t\u0001" : "");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            boolean known = found.triggers().stream()
                    .anyMatch(one -> one.name().equals(token) && one.place().equals(place));
            if (operations.isTrigger(api, token) && !known) {
                found.trigger(api, token, place, Confidence.LITERAL);
            }
        }
    }
}
