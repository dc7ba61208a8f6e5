package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.FluentCalls;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.library.CollectionCalls;
import dev.leastscope.scan.flow.library.CollectionFactories;
import dev.leastscope.scan.flow.library.Defaults;
import dev.leastscope.scan.flow.library.GroovyTexts;
import dev.leastscope.scan.flow.library.LibraryCalls;
import dev.leastscope.scan.flow.library.LoopTexts;
import dev.leastscope.scan.flow.library.MapCalls;
import dev.leastscope.scan.flow.library.ScalaLists;
import dev.leastscope.scan.flow.library.StringCalls;
import dev.leastscope.scan.flow.library.ValueQuery;
import dev.leastscope.scan.flow.value.KnownConstants;
import dev.leastscope.scan.flow.value.ObjectUses;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Computes the value of an instruction: follows values backwards through methods, fields and constructors. */
public final class Evaluator implements ValueQuery {
    private final ProjectCode project;
    private final KnownConstants constants;
    private final FieldValues fields;
    private final ObjectUses objects;
    private final StringCalls strings;
    private final CollectionCalls collections;
    private final MapCalls maps;
    private final CallValues called;
    private final FunctionValues functions;
    private final InjectedSettings settings;
    private final CallerWidening widening;
    private final CallTargets targets;
    private final ParameterValues parameters;
    private final OpenParameters open;
    private final ChosenObjects chosen;
    private final TakenBranches branches;
    private final LoopTexts loops;
    private final Set<Value.Place> running = new HashSet<>();
    /** The assumed values of instructions in one round of a loop. */
    private final Map<AbstractInsnNode, Value> assumed = new HashMap<>();

    private int depth;

    public Evaluator(ProjectCode project, KnownConstants constants, InjectedSettings settings) {
        this.project = project;
        this.constants = constants;
        this.objects = new ObjectUses(project);
        this.fields = new FieldValues(project, this, settings);
        this.parameters = new ParameterValues(this, fields);
        this.strings = new StringCalls(this);
        this.loops = new LoopTexts(this, strings);
        this.collections = new CollectionCalls(this, constants);
        this.maps = new MapCalls(this);
        this.functions = new FunctionValues(this);
        this.settings = settings;
        this.open = new OpenParameters();
        this.targets = new CallTargets(project, fields, open);
        this.called = new CallValues(this, new LibraryCalls(this, constants, strings, collections, maps), targets);
        this.widening = new CallerWidening(project, this, open);
        this.chosen = new ChosenObjects(project);
        this.branches = new TakenBranches(this);
    }

    @Override
    public ProjectCode project() {
        return project;
    }

    @Override
    public ObjectUses objects() {
        return objects;
    }

    /** The callers that give a method's values. */
    public CallerWidening widening() {
        return widening;
    }

    /** The targets of calls of the project's methods. */
    CallTargets targets() {
        return targets;
    }

    /** The methods that a call of the project can run on this chain. */
    public CallTargets.Targets targets(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        return targets.of(call, receiver(flow, call, calls));
    }

    /** The object of a call; when there are several, the current one. */
    Value receiver(MethodFlow flow, MethodInsnNode call, CallChain calls) {
        Set<AbstractInsnNode> producers = flow.receiver(call);
        Value object = value(flow, producers, calls);
        if (FluentCalls.isFluent(call)) {
            return object;
        }
        Value one = chosen.of(object, flow, producers, calls, call);
        Value classes = chosen.isNeeded() ? targets.possible(call, one) : null;
        Value ofClass = classes == null ? null : chosen.of(classes, flow, producers, calls, call);
        return ofClass instanceof Value.OfType ? ofClass : one;
    }

    /** The choice among several objects. */
    public ChosenObjects chosen() {
        return chosen;
    }

    @Override
    public Value ofAll(Supplier<Value> question) {
        return chosen.ofAll(question);
    }

    /** Whether a call that is reached this way may run a method, as far as its object is known. */
    public boolean mayRun(MethodFlow target, CallChain use) {
        boolean isVirtual =
                use.site().getOpcode() == Opcodes.INVOKEINTERFACE || use.site().getOpcode() == Opcodes.INVOKEVIRTUAL;
        return !isVirtual
                || targets.mayRun(
                        target,
                        (MethodInsnNode) use.site(),
                        value(use.caller(), use.caller().receiver((MethodInsnNode) use.site()), use.outer()));
    }

    /** What a call may run on an object of the class that a method belongs to; empty where the class has others below it. */
    public CallTargets.Targets targetsOfOwn(MethodFlow flow, MethodInsnNode call) {
        String owner = flow.owner().name;
        List<String> types = List.copyOf(project.types().of(owner).types());
        return types.equals(List.of(owner)) ? targets.of(call, new Value.OfType(owner)) : CallTargets.NONE;
    }

    /** The parameters whose objects decide a value. */
    OpenParameters open() {
        return open;
    }

    /** Whether a value of the method depends on the class or the fields of an object from its callers. */
    public boolean isOpen(MethodFlow flow) {
        return open.of(flow) != null;
    }

    /** Represents a call whose arguments are all given as values. */
    InvokeDynamicInsnNode nothingCaptured() {
        return FunctionValues.NOTHING_CAPTURED;
    }

    /** Starts the budget for a new class. */
    public void restart() {
        project.budget().restart();
        depth = 0;
        running.clear();
        assumed.clear();
        branches.clear();
        chosen.clear();
        open.clear();
    }

    @Override
    public Value applied(Value function, List<Value> arguments) {
        return functions.applied(function, arguments);
    }

    @Override
    public Optional<Value> setting(String key) {
        return settings.ofText(key, "Ljava/lang/String;");
    }

    @Override
    public Value assuming(Set<AbstractInsnNode> producers, Value value, Supplier<Value> question) {
        Map<AbstractInsnNode, Value> before = new HashMap<>(assumed);
        producers.forEach(producer -> assumed.put(producer, value));
        try {
            return question.get();
        } finally {
            assumed.clear();
            assumed.putAll(before);
        }
    }

    @Override
    public Value value(MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls) {
        if (producers.isEmpty()) {
            return Value.Unknown.unfollowed();
        }
        if (producers.size() > 1) {
            Set<AbstractInsnNode> left = taken(flow, producers, calls);
            if (left.size() < producers.size()) {
                return value(flow, left, calls);
            }
            for (AbstractInsnNode producer : producers) {
                if (producers.equals(LoopTexts.carried(flow, producer))) {
                    // The text before the loop is a part of the text after it.
                    return value(flow, producer, calls);
                }
            }
        }
        List<Value> values = new ArrayList<>(producers.size());
        producers.stream().sorted(Comparator.comparingInt(flow::index)).forEach(producer -> {
            Value value = value(flow, producer, calls);
            // A value of the environment that is compared with null has a default: the other producer.
            if (producers.size() == 1 || !Defaults.isOfEnvironment(value) || !flow.isTestedForNull(producer)) {
                values.add(value);
            }
        });
        return Value.anyOf(values);
    }

    /** The producers that can run on this call chain. */
    private Set<AbstractInsnNode> taken(MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls) {
        Set<AbstractInsnNode> results = Suspensions.results(project, flow, producers);
        if (calls == null) {
            return results;
        }
        return DefaultArguments.fillsIn(flow)
                ? DefaultArguments.filledIn(this, flow, results, calls)
                : branches.of(flow, results, calls);
    }

    /** Whether there are temporary assumptions. */
    boolean isAssuming() {
        return !assumed.isEmpty();
    }

    /** Whether a constant is an enum constant, not only a field with a name. */
    boolean isEnum(Value.Constant constant) {
        return constants.text(constant.owner(), constant.name()).isPresent()
                || project.field(constant.owner(), constant.name())
                        .filter(field -> (field.field().access & Opcodes.ACC_ENUM) != 0)
                        .isPresent();
    }

    @Override
    public Value value(MethodFlow flow, AbstractInsnNode producer, CallChain calls) {
        project.budget().step();
        Value known = assumed.isEmpty() ? null : assumed.get(producer);
        if (known != null) {
            return known;
        }
        Value.Place place = new Value.Place(flow, producer, calls);
        if (depth > ScanLimits.MAX_VALUE_DEPTH) {
            return Value.Unknown.because(Value.Cause.LIMIT, "ScanLimits.MAX_VALUE_DEPTH")
                    .at(place);
        }
        if (!running.add(place)) {
            return Value.Unknown.because(Value.Cause.CIRCLE, "").at(place);
        }
        depth++;
        try {
            Value value = produced(flow, producer, calls);
            if (value instanceof Value.Unknown unknown) {
                return unknown.at(place);
            }
            return value instanceof Value.Instance instance ? instance.also(place) : value;
        } finally {
            depth--;
            running.remove(place);
        }
    }

    private Value produced(MethodFlow flow, AbstractInsnNode producer, CallChain calls) {
        int parameter = flow.parameter(producer);
        if (parameter >= 0) {
            return parameters.value(flow, parameter, calls);
        }
        int opcode = producer.getOpcode();
        if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
            return new Value.WholeNumber(opcode - Opcodes.ICONST_0);
        }
        return switch (opcode) {
            case Opcodes.ACONST_NULL -> new Value.Null();
            case Opcodes.LCONST_0, Opcodes.LCONST_1 -> new Value.WholeNumber(opcode - Opcodes.LCONST_0);
            case Opcodes.BIPUSH, Opcodes.SIPUSH -> new Value.WholeNumber(((IntInsnNode) producer).operand);
            case Opcodes.LDC -> constant(((LdcInsnNode) producer).cst);
            case Opcodes.GETSTATIC -> staticField((FieldInsnNode) producer);
            case Opcodes.GETFIELD -> instanceField(flow, (FieldInsnNode) producer, calls);
            case Opcodes.NEW -> created(flow, (TypeInsnNode) producer, calls);
            case Opcodes.ANEWARRAY -> collections.array(flow, producer, calls);
            case Opcodes.IAND -> bits(flow, producer, calls);
            case Opcodes.AALOAD -> element(value(flow, flow.operand(producer, 1), calls));
            case Opcodes.INVOKEDYNAMIC -> dynamic(flow, (InvokeDynamicInsnNode) producer, calls);
            case Opcodes.INVOKEINTERFACE, Opcodes.INVOKEVIRTUAL, Opcodes.INVOKESTATIC, Opcodes.INVOKESPECIAL ->
                called.value(flow, (MethodInsnNode) producer, calls);
            default -> Value.Unknown.unfollowed();
        };
    }

    /** The value of an invokedynamic: a concatenation of texts, or a function by the place of its creation. */
    private Value dynamic(MethodFlow flow, InvokeDynamicInsnNode producer, CallChain calls) {
        Set<AbstractInsnNode> carried = LoopTexts.carried(flow, producer);
        if (carried != null) {
            return loops.behind(flow, producer, carried, calls);
        }
        return MethodFlow.joinsTexts(producer)
                ? strings.indy(flow, producer, calls)
                : new Value.Instance(List.of(new Value.Place(flow, producer, calls)));
    }

    private static Value constant(Object constant) {
        if (constant instanceof String text) {
            return Value.Text.of(text);
        }
        return constant instanceof Integer || constant instanceof Long
                ? new Value.WholeNumber(((Number) constant).longValue())
                : Value.Unknown.unfollowed();
    }

    /** The value of a static field. */
    Value staticField(FieldInsnNode get) {
        if (constants.text(get.owner, get.name).isPresent()) {
            return new Value.Constant(constants.originalName(get.owner), get.name);
        }
        if (get.owner.equals(ScalaLists.END)) {
            return Value.Collection.of(List.of());
        }
        return fields.statically(get.owner, get.name, get.desc);
    }

    private Value instanceField(MethodFlow flow, FieldInsnNode get, CallChain calls) {
        Set<AbstractInsnNode> producers = flow.operand(get, 0);
        Value object = chosen.of(value(flow, producers, calls), flow, producers, calls, get);
        return fields.of(object, get.owner, get.name, get.desc);
    }

    private Value created(MethodFlow flow, TypeInsnNode creation, CallChain calls) {
        Value.Place place = new Value.Place(flow, creation, calls);
        if (CollectionFactories.isCollection(creation.desc)) {
            return collections.collection(place, List.of());
        }
        if (MapCalls.isMap(creation.desc)) {
            return maps.made(place, List.of());
        }
        if (MapCalls.isEntry(creation.desc)) {
            return maps.entry(place);
        }
        if (creation.desc.equals(GroovyTexts.TEMPLATE)) {
            return GroovyTexts.of(this, place);
        }
        if (creation.desc.equals(ScalaLists.CELL)) {
            return ScalaLists.of(this, place);
        }
        Optional<ClassNode> own = project.find(creation.desc);
        if (own.isPresent() && CollectionFactories.isCollection(own.get().superName)) {
            return collections.collection(place, collections.filledByItself(own.get()));
        }
        if (own.isPresent() && own.get().superName != null && MapCalls.isMap(own.get().superName)) {
            return maps.made(place, collections.filledByItself(own.get()));
        }
        return new Value.Instance(List.of(place));
    }

    private Value bits(MethodFlow flow, AbstractInsnNode and, CallChain calls) {
        return value(flow, flow.operand(and, 0), calls) instanceof Value.WholeNumber one
                        && value(flow, flow.operand(and, 1), calls) instanceof Value.WholeNumber other
                ? new Value.WholeNumber(one.number() & other.number())
                : Value.Unknown.unfollowed();
    }

    private static Value element(Value array) {
        return array instanceof Value.Collection group && !group.open()
                ? Value.anyOf(group.elements())
                : Value.Unknown.like(array);
    }

    /** The result of a method on this call chain. */
    Value returned(MethodFlow method, CallChain calls) {
        List<Value> values = new ArrayList<>();
        Set<AbstractInsnNode> ends = new LinkedHashSet<>(method.withOpcode(Opcodes.ARETURN));
        Set<AbstractInsnNode> taken = taken(method, ends, calls);
        for (AbstractInsnNode end : ends) {
            if (taken.contains(end) && !Suspensions.isSuspension(method, end)) {
                values.add(value(method, method.operand(end, 0), calls));
            }
        }
        return Value.anyOf(values);
    }
}
