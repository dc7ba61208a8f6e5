package dev.leastscope.scan.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Tells what an instruction produces, following values backwards through methods, fields and constructors. */
final class Evaluator {
    private static final int MAX_DEPTH = 250;
    private static final int MAX_CALLS = 8;

    private final Project project;
    private final SdkIndex sdk;
    private final Fields fields;
    private final Objects objects;
    private final StringCalls strings;
    private final CollectionCalls collections;
    private final Library library;
    private final Set<Value.Place> running = new HashSet<>();
    private int depth;

    Evaluator(Project project, SdkIndex sdk, Settings settings) {
        this.project = project;
        this.sdk = sdk;
        this.objects = new Objects(project);
        this.fields = new Fields(project, this, settings);
        this.strings = new StringCalls(this);
        this.collections = new CollectionCalls(this, sdk);
        this.library = new Library(this, sdk, strings, collections);
    }

    Project project() {
        return project;
    }

    Objects objects() {
        return objects;
    }

    Fields fields() {
        return fields;
    }

    /** A new class is looked at: the budget begins anew. */
    void restart() {
        project.budget().restart();
        depth = 0;
        running.clear();
    }

    /** The value of an operand: one of what its producers give. */
    Value value(MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls) {
        if (producers.isEmpty()) {
            return Value.Unknown.NOTHING_KNOWN;
        }
        List<Value> values = new ArrayList<>(producers.size());
        producers.stream()
                .sorted(Comparator.comparingInt(flow::index))
                .forEach(producer -> values.add(value(flow, producer, calls)));
        return Value.anyOf(values);
    }

    /** The value an instruction gives. */
    Value value(MethodFlow flow, AbstractInsnNode producer, CallChain calls) {
        project.budget().step();
        Value.Place place = new Value.Place(flow, producer, calls);
        if (depth > MAX_DEPTH || !running.add(place)) {
            return Value.Unknown.NOTHING_KNOWN;
        }
        depth++;
        try {
            Value value = produced(flow, producer, calls);
            return value instanceof Value.Made made ? made.also(place) : value;
        } finally {
            depth--;
            running.remove(place);
        }
    }

    private Value produced(MethodFlow flow, AbstractInsnNode producer, CallChain calls) {
        int parameter = flow.parameter(producer);
        if (parameter >= 0) {
            return parameter(flow, parameter, calls);
        }
        int opcode = producer.getOpcode();
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return new Value.Whole(opcode - Opcodes.ICONST_0);
        }
        return switch (opcode) {
            case Opcodes.ACONST_NULL -> new Value.Nothing();
            case Opcodes.LCONST_0, Opcodes.LCONST_1 -> new Value.Whole(opcode - Opcodes.LCONST_0);
            case Opcodes.BIPUSH, Opcodes.SIPUSH -> new Value.Whole(((IntInsnNode) producer).operand);
            case Opcodes.LDC -> constant(((LdcInsnNode) producer).cst);
            case Opcodes.GETSTATIC -> staticField((FieldInsnNode) producer);
            case Opcodes.GETFIELD -> instanceField(flow, (FieldInsnNode) producer, calls);
            case Opcodes.NEW -> created(flow, (TypeInsnNode) producer, calls);
            case Opcodes.ANEWARRAY -> collections.array(flow, producer, calls);
            case Opcodes.AALOAD -> element(value(flow, flow.operand(producer, 1), calls));
            case Opcodes.INVOKEDYNAMIC -> strings.indy(flow, (InvokeDynamicInsnNode) producer, calls);
            case Opcodes.INVOKEINTERFACE, Opcodes.INVOKEVIRTUAL, Opcodes.INVOKESTATIC, Opcodes.INVOKESPECIAL ->
                called(flow, (MethodInsnNode) producer, calls);
            default -> Value.Unknown.NOTHING_KNOWN;
        };
    }

    private static Value constant(Object constant) {
        if (constant instanceof String text) {
            return new Value.Text(text, false);
        }
        return constant instanceof Integer || constant instanceof Long
                ? new Value.Whole(((Number) constant).longValue())
                : Value.Unknown.NOTHING_KNOWN;
    }

    private Value parameter(MethodFlow flow, int parameter, CallChain calls) {
        if (calls == null) {
            Optional<Value> injected = fields.injected(flow, parameter);
            return injected.orElse(Value.Unknown.CALLERS_KNOW);
        }
        if (!(calls.site() instanceof MethodInsnNode call)) {
            return captured(parameter, calls);
        }
        int index = flow.isStatic() ? parameter : parameter - 1;
        if (index < 0) {
            return value(calls.caller(), calls.caller().receiver(call), calls.outer());
        }
        List<Set<AbstractInsnNode>> arguments = calls.caller().arguments(call);
        return index < arguments.size()
                ? value(calls.caller(), arguments.get(index), calls.outer())
                : Value.Unknown.NOTHING_KNOWN;
    }

    /** What a lambda's body finds in its parameters: first what was captured, then what nobody here tells. */
    private Value captured(int parameter, CallChain calls) {
        List<Set<AbstractInsnNode>> captured = calls.caller().arguments(calls.site());
        return parameter < captured.size()
                ? value(calls.caller(), captured.get(parameter), calls.outer())
                : Value.Unknown.NOTHING_KNOWN;
    }

    private Value staticField(FieldInsnNode get) {
        if (sdk.text(get.owner, get.name).isPresent()) {
            return new Value.Constant(sdk.home(get.owner), get.name);
        }
        if (get.owner.equals(ScalaLists.END)) {
            return new Value.Group(List.of(), false, false);
        }
        return fields.statically(get.owner, get.name, get.desc);
    }

    private Value instanceField(MethodFlow flow, FieldInsnNode get, CallChain calls) {
        Value object = value(flow, flow.operand(get, 0), calls);
        return fields.of(object, get.owner, get.name, get.desc);
    }

    private Value created(MethodFlow flow, TypeInsnNode creation, CallChain calls) {
        Value.Place place = new Value.Place(flow, creation, calls);
        if (CollectionFactories.isCollection(creation.desc)) {
            return collections.collection(place, List.of());
        }
        if (creation.desc.equals(ScalaLists.CELL)) {
            return ScalaLists.of(this, place);
        }
        Optional<ClassNode> own = project.find(creation.desc);
        if (own.isPresent() && CollectionFactories.isCollection(own.get().superName)) {
            return collections.collection(place, collections.filledByItself(own.get()));
        }
        return new Value.Made(List.of(place));
    }

    private static Value element(Value array) {
        return array instanceof Value.Group group && !group.open()
                ? Value.anyOf(group.elements())
                : Value.Unknown.NOTHING_KNOWN;
    }

    private Value called(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        // Once: a chain of calls asks for the one before it each time.
        Value receiver = value(flow, flow.receiver(call), calls);
        Optional<Value> known = library.call(flow, call, calls, receiver);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<MethodFlow> own = target(call, receiver);
        if (own.isPresent() && CallChain.depth(calls) < MAX_CALLS) {
            return returned(own.get(), new CallChain(flow, call, calls));
        }
        if (isFluent(call)) {
            return receiver;
        }
        return Type.getReturnType(call.desc).getSort() == Type.OBJECT && !call.desc.endsWith(")Ljava/lang/String;")
                ? new Value.Made(List.of(new Value.Place(flow, call, calls)))
                : Value.Unknown.NOTHING_KNOWN;
    }

    /** The project's method that a call runs: the one of the object that is made, where that is known. */
    private Optional<MethodFlow> target(MethodInsnNode call, Value object) {
        if (project.find(call.owner).isEmpty()) {
            return Optional.empty();
        }
        if (call.getOpcode() == Opcodes.INVOKEINTERFACE || call.getOpcode() == Opcodes.INVOKEVIRTUAL) {
            if (object instanceof Value.Made made && made.origin().instruction() instanceof TypeInsnNode creation) {
                Optional<MethodFlow> exact = project.method(creation.desc, call.name, call.desc);
                if (exact.isPresent()) {
                    return exact;
                }
            }
        }
        return project.method(call.owner, call.name, call.desc);
    }

    /** What a method returns when it is reached this way. */
    Value returned(MethodFlow method, CallChain calls) {
        List<Value> values = new ArrayList<>();
        for (AbstractInsnNode instruction : method.withOpcode(Opcodes.ARETURN)) {
            values.add(value(method, method.operand(instruction, 0), calls));
        }
        return Value.anyOf(values);
    }

    /** Whether a call hands back the object it is made on, as builders do. */
    static boolean isFluent(MethodInsnNode call) {
        return call.getOpcode() != Opcodes.INVOKESTATIC
                && call.desc.endsWith(")L" + call.owner + ";")
                && !call.owner.equals("java/lang/String");
    }

    /** The ways a method is reached in the project, one for each call; deeper when the way so far is given. */
    List<CallChain> widened(MethodFlow flow, CallChain calls) {
        MethodFlow outermost = calls == null ? flow : calls.outermost().caller();
        List<CallChain> result = new ArrayList<>();
        for (CallChain outer : project.callers(outermost)) {
            result.add(CallChain.reachedBy(calls, outer));
        }
        return result;
    }
}
