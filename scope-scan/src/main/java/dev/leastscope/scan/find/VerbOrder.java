package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.MethodFlow;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Whether the calls that set a verb come before the requests that are sent with it. */
final class VerbOrder {
    private VerbOrder() {}

    /** Whether each way to a request passes a call that sets the verb, before or behind the URL. */
    static boolean isSet(
            MethodFlow flow, AbstractInsnNode start, Set<AbstractInsnNode> sending, Set<AbstractInsnNode> setting) {
        List<AbstractInsnNode> last = flow.control().last(start, sending);
        last.removeAll(setting);
        return !flow.control().avoidable(start, last, setting)
                || !flow.control().avoidable(flow.entry(), start, setting);
    }

    /** Whether a request is built before the call that sets the verb, with the verb that its builder begins with. */
    static boolean isBuiltBefore(
            MethodFlow flow, AbstractInsnNode start, Set<AbstractInsnNode> sending, Set<AbstractInsnNode> setting) {
        for (AbstractInsnNode build : sending) {
            if (build instanceof MethodInsnNode call
                    && call.name.equals("build")
                    && call.owner.endsWith("Request$Builder")
                    && flow.control().avoidable(start, build, setting)
                    && flow.control().avoidable(flow.entry(), start, setting)
                    && flow.control().avoidable(build, setting, Set.of())) {
                return true;
            }
        }
        return false;
    }
}
