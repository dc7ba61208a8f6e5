package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.CodePlace;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.library.LogCalls;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The calls that take addresses and bodies. */
final class UrlTakers {
    private UrlTakers() {}

    /** The call that takes the text: in a statement on several lines only calls have lines of their own. */
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

    /** The call that takes the URL; where none does, the method that hands it on. */
    static ClassFindings.Sink sink(MethodFlow flow, AbstractInsnNode text) {
        AbstractInsnNode taker = of(flow, text);
        return taker instanceof MethodInsnNode call
                ? Sinks.of(flow, call)
                : new ClassFindings.Sink(
                        flow.owner().name.replace('/', '.').replace('$', '.') + "." + flow.method().name,
                        CodePlace.of(flow, text));
    }
}
