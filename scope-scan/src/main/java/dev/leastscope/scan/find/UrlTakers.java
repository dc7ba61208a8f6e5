package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.LogCalls;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The calls that take addresses and bodies. */
final class UrlTakers {
    private UrlTakers() {}

    /** The call that takes the text. In a statement of several lines only calls have their own lines. */
    static AbstractInsnNode of(MethodFlow flow, AbstractInsnNode instruction) {
        flow.look();
        for (MethodInsnNode call : flow.calls()) {
            if (!LogCalls.isLog(call)
                    && flow.arguments(call).stream().anyMatch(argument -> argument.contains(instruction))) {
                return call;
            }
        }
        return instruction;
    }

    /** The call that takes the URL; when there is none, the method that passes it on. */
    static ClassFindings.Sink sink(MethodFlow flow, AbstractInsnNode text) {
        AbstractInsnNode taker = of(flow, text);
        return taker instanceof MethodInsnNode call
                ? Sinks.of(flow, call)
                : new ClassFindings.Sink(
                        flow.owner().name.replace('/', '.').replace('$', '.') + "." + flow.method().name,
                        CodePlace.of(flow, text));
    }
}
