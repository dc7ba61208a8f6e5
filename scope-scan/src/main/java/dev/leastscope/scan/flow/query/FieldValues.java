package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * The values of fields: from their constant, their initialisers, the constructors that ran, or the settings bound to
 * them.
 */
final class FieldValues {
    private final ProjectCode project;
    private final Evaluator evaluator;
    private final InjectedSettings settings;
    private final FieldAdditions additions;
    private final ObjectAdditions objects;

    FieldValues(ProjectCode project, Evaluator evaluator, InjectedSettings settings) {
        this.project = project;
        this.evaluator = evaluator;
        this.settings = settings;
        this.additions = new FieldAdditions(project, evaluator);
        this.objects = new ObjectAdditions(project, evaluator, additions);
    }

    /** The value of a static field. */
    Value statically(String owner, String name, String descriptor) {
        Optional<ProjectCode.DeclaredField> own = project.field(owner, name);
        if (own.isPresent()) {
            return statically(own.get(), descriptor);
        }
        Value ofDependency = project.dependencies()
                .field(owner, name)
                .map(field -> statically(field, descriptor))
                .orElse(Value.Unknown.unfollowed());
        return ofDependency instanceof Value.Unknown ? new Value.Constant(owner, name) : ofDependency;
    }

    private Value statically(ProjectCode.DeclaredField declared, String descriptor) {
        FieldNode field = declared.field();
        if (field.value instanceof String text) {
            return Value.Text.of(text);
        }
        if (field.value instanceof Integer || field.value instanceof Long) {
            return new Value.WholeNumber(((Number) field.value).longValue());
        }
        if ((field.access & Opcodes.ACC_ENUM) != 0) {
            return new Value.Constant(declared.owner().name, field.name);
        }
        return stored(declared, Opcodes.PUTSTATIC, descriptor);
    }

    /** The object of a constant of a project's enum. */
    Value madeOf(Value.Constant constant) {
        Optional<MethodFlow> flow = project.method(constant.owner(), "<clinit>", "()V");
        for (AbstractInsnNode put :
                flow.map(one -> one.withOpcode(Opcodes.PUTSTATIC)).orElse(List.of())) {
            if (FieldAdditions.isField(put, constant.owner(), constant.name())) {
                return evaluator.value(flow.get(), flow.get().operand(put, 0), null);
            }
        }
        return constant;
    }

    /** The value of an object's field. */
    Value of(Value object, String owner, String name, String descriptor) {
        Optional<ProjectCode.DeclaredField> declared = project.field(owner, name);
        String declaring = declared.map(field -> field.owner().name).orElse(owner);
        List<Value> values = new ArrayList<>();
        for (Value one : Value.alternatives(object)) {
            Value made = one instanceof Value.Constant constant ? madeOf(constant) : one;
            Optional<Value> exact =
                    made instanceof Value.Instance known ? ofObject(known, declaring, name) : Optional.empty();
            if (exact.isPresent() && made instanceof Value.Instance known) {
                String type = ((TypeInsnNode) known.origin().instruction()).desc;
                exact = Optional.of(objects.of(known, type, declaring, name, exact.get()));
            }
            if (exact.isEmpty()) {
                return ofAny(made, owner, name, descriptor);
            }
            values.add(exact.get());
        }
        declared.ifPresent(field -> setLater(field, values));
        return Value.anyOf(values);
    }

    /**
     * Adds the values that called methods of the project set, because the object can have changed since its creation.
     */
    private void setLater(ProjectCode.DeclaredField declared, List<Value> values) {
        ClassNode owner = declared.owner();
        for (MethodNode method : owner.methods) {
            Optional<MethodFlow> flow =
                    !method.name.startsWith("<") && additions.mentions(method, owner.name, declared.field().name)
                            ? project.flow(owner, method)
                            : Optional.empty();
            for (AbstractInsnNode put :
                    flow.map(one -> one.withOpcode(Opcodes.PUTFIELD)).orElse(List.of())) {
                if (FieldAdditions.isField(put, owner.name, declared.field().name)
                        && !project.callers(flow.get()).isEmpty()) {
                    values.add(put(flow.get(), put));
                }
            }
        }
    }

    /** The field of an object with a known creation: the value that its constructor set. */
    private Optional<Value> ofObject(Value.Instance made, String owner, String name) {
        Value.Place origin = made.origin();
        if (!(origin.instruction() instanceof TypeInsnNode creation) || creation.getOpcode() != Opcodes.NEW) {
            return Optional.empty();
        }
        return origin.flow()
                .constructor(creation)
                .flatMap(call ->
                        inConstructor(call, new CallChain(origin.flow(), call, origin.calls()), owner, name, 0));
    }

    private Optional<Value> inConstructor(
            MethodInsnNode constructor, CallChain calls, String owner, String name, int depth) {
        Optional<MethodFlow> found = project.method(constructor.owner, "<init>", constructor.desc);
        if (found.isEmpty() || depth > ScanLimits.MAX_CONSTRUCTORS) {
            return Optional.empty();
        }
        MethodFlow flow = found.get();
        List<Value> values = new ArrayList<>();
        for (AbstractInsnNode put : flow.withOpcode(Opcodes.PUTFIELD)) {
            if (FieldAdditions.isField(put, owner, name)) {
                values.add(evaluator.value(flow, flow.operand(put, 0), calls));
            }
        }
        if (!values.isEmpty()) {
            return Optional.of(Value.anyOf(values));
        }
        AbstractInsnNode self = flow.parameterOrigin(0);
        for (MethodInsnNode call : flow.calls()) {
            if (call.name.equals("<init>") && flow.receiver(call).contains(self)) {
                return inConstructor(call, new CallChain(flow, call, calls), owner, name, depth + 1);
            }
        }
        return Optional.empty();
    }

    /**
     * The field of an unknown object: all values that are ever set, for every caller. With several values and an object
     * from callers, the callers are examined.
     */
    private Value ofAny(Value object, String owner, String name, String descriptor) {
        Optional<Value> inherited = inherited(object instanceof Value.OfType known ? known.name() : owner, name);
        if (inherited.isPresent()) {
            return inherited.get();
        }
        Value all = ofAny(owner, name, descriptor);
        boolean several = all instanceof Value.Choice;
        if (!several || isBound(owner, name)) {
            return all;
        }
        if (evaluator.open().open(object, owner)) {
            return object;
        }
        evaluator.chosen().mixed(owner, name);
        return all;
    }

    /**
     * The values that the constructors of a class set in a field of a parent; empty when it is a field of the class, or
     * none sets it.
     */
    private Optional<Value> inherited(String owner, String name) {
        Optional<ProjectCode.DeclaredField> declared = project.field(owner, name);
        if (declared.isEmpty() || declared.get().owner().name.equals(owner) || isBound(owner, name)) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        for (MethodNode method : project.find(owner).map(tree -> tree.methods).orElse(List.of())) {
            Optional<MethodFlow> flow = method.name.equals("<init>")
                    ? project.flow(project.find(owner).orElseThrow(), method)
                    : Optional.empty();
            for (MethodInsnNode call : flow.map(MethodFlow::calls).orElse(List.of())) {
                if (call.name.equals("<init>")
                        && flow.get().receiver(call).contains(flow.get().parameterOrigin(0))) {
                    Optional<Value> given =
                            ofConstructor(flow.get(), call, declared.get().owner().name, name);
                    if (given.isEmpty()) {
                        return Optional.empty();
                    }
                    values.add(given.get());
                }
            }
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        setLater(declared.get(), values);
        return Optional.of(Value.anyOf(values));
    }

    /**
     * The value that a constructor sets in a field of a parent by a call; when its callers give it, that of each
     * caller.
     */
    private Optional<Value> ofConstructor(MethodFlow flow, MethodInsnNode call, String declaring, String name) {
        return ofEachCaller(
                flow, null, calls -> inConstructor(call, new CallChain(flow, call, calls), declaring, name, 0));
    }

    private boolean isBound(String owner, String name) {
        return project.field(owner, name).flatMap(this::bound).isPresent();
    }

    private Value ofAny(String owner, String name, String descriptor) {
        Optional<ProjectCode.DeclaredField> declared = project.field(owner, name);
        if (declared.isEmpty()) {
            return Value.Unknown.because(Value.Cause.FIELD, owner.replace('/', '.') + "." + name);
        }
        return bound(declared.get()).orElseGet(() -> stored(declared.get(), Opcodes.PUTFIELD, descriptor));
    }

    private Optional<Value> bound(ProjectCode.DeclaredField declared) {
        Optional<Value> own = settings.ofField(declared.owner(), declared.field());
        int dollar = declared.owner().name.lastIndexOf('$');
        if (own.isPresent() || dollar < 0) {
            return own;
        }
        return project.find(declared.owner().name.substring(0, dollar))
                .flatMap(outer -> settings.ofNested(outer, declared.owner(), declared.field()));
    }

    private Value stored(ProjectCode.DeclaredField declared, int opcode, String descriptor) {
        ClassNode owner = declared.owner();
        String name = declared.field().name;
        List<Value> values = new ArrayList<>();
        for (MethodNode method : owner.methods) {
            // The settings contain the external values of a bound class. Without a setting, its own values apply.
            boolean outside = InjectedSettings.isBound(owner) && !method.name.startsWith("<");
            if (outside || !additions.mentions(method, owner.name, name)) {
                continue;
            }
            Optional<MethodFlow> found = project.flow(owner, method);
            if (found.isEmpty()) {
                return Value.Unknown.unfollowed();
            }
            MethodFlow flow = found.get();
            for (AbstractInsnNode put : flow.withOpcode(opcode)) {
                if (FieldAdditions.isField(put, owner.name, name)) {
                    values.add(put(flow, put));
                }
            }
        }
        if (values.isEmpty()) {
            return Value.Unknown.because(Value.Cause.FIELD, owner.name.replace('/', '.') + "." + name);
        }
        values.removeIf(Value.Null.class::isInstance);
        Value value = Value.anyOf(values);
        return descriptor.equals("Ljava/lang/String;") ? value : additions.with(owner, name, value);
    }

    /** The value that an instruction stores in a field. When callers give it, the value of each caller. */
    private Value put(MethodFlow flow, AbstractInsnNode put) {
        return ofEachCaller(flow, null, calls -> Optional.of(evaluator.value(flow, flow.operand(put, 0), calls)))
                .orElseThrow();
    }

    /**
     * A value in a method; when callers give it, the values of all callers.
     *
     * @param question the value on one call chain
     */
    private Optional<Value> ofEachCaller(
            MethodFlow flow, CallChain calls, Function<CallChain, Optional<Value>> question) {
        Optional<Value> value = question.apply(calls);
        if (value.isEmpty() || !Value.dependsOnCaller(value.get())) {
            return value;
        }
        CallerWidening.Callers callers = evaluator.widening().callers(flow, calls);
        List<Value> values = new ArrayList<>();
        for (CallChain wider : callers.chains()) {
            ofEachCaller(flow, wider, question).ifPresent(values::add);
        }
        if (!values.isEmpty()) {
            return Optional.of(Value.anyOf(values));
        }
        return callers.atLimit() ? value : Optional.of(byNobody(value.get(), callers.nobody()));
    }

    /** A value of which no caller of the project gives the rest: what is known of a text stays known. */
    private static Value byNobody(Value value, Value.Unknown nobody) {
        List<Value> texts = new ArrayList<>();
        for (Value one : Value.alternatives(value)) {
            if (!(one instanceof Value.Text text)) {
                return nobody;
            }
            texts.add(text.fromCaller() ? new Value.Text(text.template(), nobody) : text);
        }
        return Value.anyOf(texts);
    }

    /** The value of a parameter that a framework sets. */
    Optional<Value> injected(MethodFlow flow, int parameter) {
        int index = flow.argument(parameter);
        return index < 0 ? Optional.empty() : settings.ofParameter(flow.owner(), flow.method(), index);
    }
}
