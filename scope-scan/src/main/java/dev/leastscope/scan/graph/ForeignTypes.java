package dev.leastscope.scan.graph;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** The types of the running JDK. Types of other libraries are unknown here. */
final class ForeignTypes {
    private final Map<String, Optional<GraphClass>> read = new HashMap<>();

    /** The methods that a type declares and a subclass can override; empty when they are unknown. */
    Optional<Set<String>> signatures(String type) {
        Optional<GraphClass> known = read(type);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Set<String> signatures = new HashSet<>();
        for (GraphMethod method : known.get().methods().values()) {
            if (method.isOverridable() && method.is(Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) {
                signatures.add(method.signature());
            }
        }
        return Optional.of(signatures);
    }

    /** The direct supertypes of a type; empty when they are unknown. */
    List<String> parents(String type) {
        return read(type).map(GraphClass::parents).orElse(List.of());
    }

    private Optional<GraphClass> read(String type) {
        Optional<GraphClass> known = read.get(type);
        if (known == null) {
            known = type.startsWith("java/") ? ofJdk(type) : Optional.empty();
            read.put(type, known);
        }
        return known;
    }

    private static Optional<GraphClass> ofJdk(String type) {
        try (InputStream stream = Object.class.getResourceAsStream("/" + type + ".class")) {
            return stream == null ? Optional.empty() : Optional.of(GraphReader.read(stream.readAllBytes()));
        } catch (IOException | RuntimeException e) {
            // A class of a JDK that is newer than ASM supports. Its methods are unknown, so each method can be an
            // override.
            return Optional.empty();
        }
    }
}
