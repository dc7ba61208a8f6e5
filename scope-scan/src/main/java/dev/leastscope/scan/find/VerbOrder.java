package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.MethodFlow;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Decides whether the calls that set a verb come before the requests. */
final class VerbOrder {
    private VerbOrder() {}

    /** Whether each path to a request passes a call that sets the verb, before or after the URL. */
    static boolean isSet(
            MethodFlow flow, AbstractInsnNode start, Set<AbstractInsnNode> sending, Set<AbstractInsnNode> setting) {
        List<AbstractInsnNode> last = flow.control().last(start, sending);
        last.removeAll(setting);
        return !flow.control().avoidable(start, last, setting)
                || !flow.control().avoidable(flow.entry(), start, setting);
    }

    /** Whether a request is built before the call that sets the verb, so that it has the builder's default verb. */
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
