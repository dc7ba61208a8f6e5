package dev.leastscope.scan.find;

import dev.leastscope.scan.find.text.JsonText;
import dev.leastscope.scan.flow.cfg.Annotations;
import dev.leastscope.scan.flow.cfg.CallChain;
import dev.leastscope.scan.flow.cfg.MethodFlow;
import dev.leastscope.scan.flow.cfg.ProjectCode;
import dev.leastscope.scan.flow.query.Evaluator;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** The JSON bodies of a request: texts, maps and JSON objects, also inside wrappers of a library. */
final class RequestBodies {
    private static final Set<String> SENDING = Set.of(
            "method",
            "body",
            "bodyValue",
            "setBody",
            "setEntity",
            "sendJson",
            "sendJsonObject",
            "sendBuffer",
            "exchange",
            "send",
            "write",
            "bodyString",
            "bodyAsString");

    private final Evaluator evaluator;
    private final List<Argument> arguments = new ArrayList<>();
    private final Set<JsonText> texts = new LinkedHashSet<>();
    private final Set<String> declared = new LinkedHashSet<>();
    private boolean fromCaller;

    private record Argument(MethodFlow flow, Set<AbstractInsnNode> producers, CallChain calls) {}

    RequestBodies(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Follows the collected arguments. Called only when a body can change the operation of the request. */
    void follow() {
        for (Argument argument : arguments) {
            add(evaluator.value(argument.flow(), argument.producers(), argument.calls()), 0);
        }
        arguments.clear();
    }

    /** The bodies as JSON, one for each alternative; empty when none is known. */
    Set<JsonText> texts() {
        return texts;
    }

    /**
     * Whether an object of a project class with such a property is sent. Whether the property is set is not followed.
     */
    boolean declares(String key) {
        return has(declared, key);
    }

    private static boolean has(Set<String> names, String key) {
        String plain = plain(key);
        return names.stream().anyMatch(name -> plain(name).equals(plain));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Whether callers give a body. */
    boolean fromCaller() {
        return fromCaller;
    }

    /** Collects the body that a call passes to the request. The URL passes through this call. */
    void collect(MethodFlow flow, MethodInsnNode call, CallChain calls, Set<AbstractInsnNode> held) {
        boolean sends = SENDING.contains(call.name)
                || RequestNames.verbOf(call.name).isPresent()
                || RequestNames.verbOf(call).isPresent();
        if (!sends) {
            return;
        }
        Type[] types = Type.getArgumentTypes(call.desc);
        List<Set<AbstractInsnNode>> given = flow.arguments(call);
        for (int i = 0; i < types.length; i++) {
            boolean url = given.get(i).stream().anyMatch(held::contains);
            boolean body = types[i].getDescriptor().equals("[B")
                    || (types[i].getSort() == Type.OBJECT
                            && !types[i].getInternalName().equals("java/lang/Class"));
            if (!url && body) {
                arguments.add(new Argument(flow, given.get(i), calls));
            }
        }
    }

    private void add(Value value, int depth) {
        for (Value one : Value.alternatives(value)) {
            if (one instanceof Value.Text || one instanceof Value.Mapping) {
                for (Value.Text text : TextValues.of(JsonText.of(one))) {
                    String json = text.template().strip();
                    if (json.startsWith("{") && texts.size() < ScanLimits.MAX_TEXT_ALTERNATIVES) {
                        texts.add(new JsonText(json));
                    }
                }
            } else if (one instanceof Value.Instance made) {
                wrapped(made.origin(), depth);
            } else if (one instanceof Value.Unknown unknown) {
                fromCaller |= unknown.fromCaller();
                if (unknown.place() != null) {
                    wrapped(unknown.place(), depth);
                }
            }
        }
    }

    /**
     * Reads the argument of a library's call or constructor: {@code BodyPublishers.ofString(json)},
     * {@code mapper.writeValueAsString(map)}.
     */
    private void wrapped(Value.Place place, int depth) {
        if (depth > ScanLimits.MAX_OBJECT_DEPTH) {
            return;
        }
        Optional<MethodInsnNode> call = place.instruction() instanceof MethodInsnNode made
                ? Optional.of(made)
                : place.instruction() instanceof TypeInsnNode creation
                        ? place.flow().constructor(creation)
                        : Optional.empty();
        if (call.isEmpty()) {
            return;
        }
        Optional<ClassNode> own = evaluator.project().find(call.get().owner);
        if (own.isPresent()) {
            properties(evaluator.project(), own.get().name, declared);
            return;
        }
        List<Set<AbstractInsnNode>> inputs = new ArrayList<>(place.flow().arguments(call.get()));
        if (!call.get().name.equals("<init>")) {
            inputs.add(place.flow().receiver(call.get()));
        }
        for (Set<AbstractInsnNode> input : inputs) {
            if (!input.isEmpty()) {
                add(evaluator.value(place.flow(), input, place.calls()), depth + 1);
            }
        }
    }

    /**
     * Whether an object of a class has such a property. Its fields and those of its parents count, by their names or
     * annotations.
     */
    static boolean declares(ProjectCode project, String type, String key) {
        Set<String> names = new LinkedHashSet<>();
        properties(project, type, names);
        return has(names, key);
    }

    private static void properties(ProjectCode project, String type, Set<String> names) {
        Optional<ClassNode> at = project.find(type);
        for (int depth = 0; at.isPresent() && depth < ScanLimits.MAX_PARENTS; depth++) {
            for (FieldNode field : at.get().fields) {
                names.add(field.name);
                for (AnnotationNode annotation :
                        field.visibleAnnotations == null ? List.<AnnotationNode>of() : field.visibleAnnotations) {
                    Annotations.text(annotation, "value").ifPresent(names::add);
                }
            }
            String parent = at.get().superName;
            at = parent == null ? Optional.empty() : project.find(parent);
        }
    }
}
