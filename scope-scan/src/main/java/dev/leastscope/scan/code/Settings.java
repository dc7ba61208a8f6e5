package dev.leastscope.scan.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What frameworks put into fields and parameters: Spring's {@code @Value} and {@code @ConfigurationProperties} and
 * MicroProfile's {@code @ConfigProperty}, with the values of the application's settings files.
 *
 * @since 0.1.0
 */
public final class Settings {
    private static final String VALUE = "Lorg/springframework/beans/factory/annotation/Value;";
    private static final String PROPERTY = "Lorg/eclipse/microprofile/config/inject/ConfigProperty;";
    private static final String PROPERTIES = "Lorg/springframework/boot/context/properties/ConfigurationProperties;";

    private final Map<String, List<String>> values = new HashMap<>();

    /**
     * Settings as the files hold them.
     *
     * @param settings key to values, one for a plain setting; keys as the files write them
     */
    public Settings(Map<String, List<String>> settings) {
        settings.forEach((key, value) -> values.put(canonical(key), value));
    }

    /** Spring reads {@code redirect-uri}, {@code redirectUri} and {@code redirect_uri} as one key. */
    private static String canonical(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    Optional<Value> ofField(ClassNode owner, FieldNode field) {
        Optional<Value> annotated = annotated(field.visibleAnnotations, field.desc);
        if (annotated.isPresent()) {
            return annotated;
        }
        return prefix(owner).flatMap(prefix -> value(prefix + "." + field.name, Optional.empty(), field.desc));
    }

    Optional<Value> ofParameter(ClassNode owner, MethodNode method, int index) {
        org.objectweb.asm.Type[] types = org.objectweb.asm.Type.getArgumentTypes(method.desc);
        List<AnnotationNode>[] annotations = method.visibleParameterAnnotations;
        if (annotations == null || index >= annotations.length || index >= types.length) {
            return Optional.empty();
        }
        return annotated(annotations[index], types[index].getDescriptor());
    }

    private Optional<Value> annotated(List<AnnotationNode> annotations, String descriptor) {
        for (AnnotationNode annotation : annotations == null ? List.<AnnotationNode>of() : annotations) {
            if (annotation.desc.equals(VALUE)) {
                return Annotations.text(annotation, "value").flatMap(text -> placeholder(text, descriptor));
            }
            if (annotation.desc.equals(PROPERTY)) {
                return Annotations.text(annotation, "name")
                        .flatMap(name -> value(name, Annotations.text(annotation, "defaultValue"), descriptor));
            }
        }
        return Optional.empty();
    }

    /** {@code ${key}}, {@code ${key:default}}, also inside {@code #{'…'.split(',')}}; a plain text is itself. */
    private Optional<Value> placeholder(String text, String descriptor) {
        int open = text.indexOf("${");
        int close = text.indexOf('}', open + 2);
        if (open < 0) {
            return text.startsWith("#")
                    ? Optional.of(Value.Unknown.NOTHING_KNOWN)
                    : Optional.of(typed(List.of(text), descriptor));
        }
        if (close < 0) {
            return Optional.of(Value.Unknown.NOTHING_KNOWN);
        }
        String key = text.substring(open + 2, close);
        int colon = key.indexOf(':');
        Optional<String> fallback = colon < 0 ? Optional.empty() : Optional.of(key.substring(colon + 1));
        Optional<Value> value = value(colon < 0 ? key : key.substring(0, colon), fallback, descriptor);
        return Optional.of(value.orElse(Value.Unknown.NOTHING_KNOWN));
    }

    private Optional<Value> value(String key, Optional<String> fallback, String descriptor) {
        List<String> found = values.get(canonical(key));
        if (found == null) {
            return fallback.map(text -> typed(List.of(text), descriptor));
        }
        return Optional.of(typed(found, descriptor));
    }

    private static Value typed(List<String> found, String descriptor) {
        if (descriptor.equals("Ljava/lang/String;")) {
            return new Value.Text(String.join(",", found), false);
        }
        List<Value> elements = new ArrayList<>();
        for (String one : found) {
            for (String piece : one.split(",", -1)) {
                if (!piece.isBlank()) {
                    elements.add(new Value.Text(piece.strip(), false));
                }
            }
        }
        return new Value.Group(elements, false, false);
    }

    private static Optional<String> prefix(ClassNode owner) {
        for (AnnotationNode annotation :
                owner.visibleAnnotations == null ? List.<AnnotationNode>of() : owner.visibleAnnotations) {
            if (annotation.desc.equals(PROPERTIES)) {
                return Annotations.text(annotation, "prefix").or(() -> Annotations.text(annotation, "value"));
            }
        }
        return Optional.empty();
    }
}
