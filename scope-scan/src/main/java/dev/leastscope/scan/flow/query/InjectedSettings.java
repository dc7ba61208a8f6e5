package dev.leastscope.scan.flow.query;

import dev.leastscope.scan.flow.cfg.Annotations;
import dev.leastscope.scan.flow.value.TextSplitting;
import dev.leastscope.scan.flow.value.TextValues;
import dev.leastscope.scan.flow.value.Value;
import dev.leastscope.scan.limits.ScanLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The values that frameworks inject into fields and parameters, from the application's settings files: Spring's
 * {@code @Value} and {@code @ConfigurationProperties}, and MicroProfile's {@code @ConfigProperty}.
 *
 * @since 0.1.0
 */
public final class InjectedSettings {
    private static final String TEXT = "Ljava/lang/String;";
    private static final String VALUE = "Lorg/springframework/beans/factory/annotation/Value;";
    private static final String PROPERTY = "Lorg/eclipse/microprofile/config/inject/ConfigProperty;";
    private static final String PROPERTIES = "Lorg/springframework/boot/context/properties/ConfigurationProperties;";

    private final Supplier<Map<String, List<List<String>>>> files;
    /** The settings that were read by the code: canonical keys and their values. */
    private final Map<String, List<List<String>>> given = new TreeMap<>();
    /** The settings by canonical key; null until the first placeholder. Many applications have none of interest. */
    private Map<String, List<List<String>>> values;

    /**
     * Creates the settings.
     *
     * @param files reads the files when the first setting is needed: keys as written, with their values. A plain
     *     setting has one value. A setting has several lists of values when several profiles set it
     */
    public InjectedSettings(Supplier<Map<String, List<List<String>>>> files) {
        this.files = files;
    }

    private List<List<String>> setting(String key) {
        return all().get(canonical(key));
    }

    private Map<String, List<List<String>>> all() {
        if (values == null) {
            values = new HashMap<>();
            files.get().forEach((name, value) -> values.put(canonical(name), value));
        }
        return values;
    }

    /** Whether a setting of the application, in any profile, has a matching value. */
    public boolean anyMatches(Predicate<String> test) {
        return all().values().stream()
                .anyMatch(profiles ->
                        profiles.stream().anyMatch(values -> values.stream().anyMatch(test)));
    }

    /** The value of a text that can contain placeholders: their values, or a hole. */
    public Value ofText(String text) {
        return plain(text, TEXT, 0);
    }

    /** The value of a setting as a type; empty when no settings file contains the key. */
    Optional<Value> ofText(String key, String descriptor) {
        return value(key, Optional.empty(), descriptor, 0);
    }

    /** The values of a setting; empty when no settings file contains the key. */
    public List<String> ofKey(String key) {
        List<List<String>> found = setting(key);
        List<String> all = new ArrayList<>();
        if (found != null) {
            found.forEach(all::addAll);
        }
        return all;
    }

    /** The settings that the code has read until now: canonical key to the values of each profile. */
    public Map<String, List<List<String>>> given() {
        return given;
    }

    /**
     * The canonical form of a key. Spring treats {@code redirect-uri}, {@code redirectUri} and {@code redirect_uri} as
     * the same key.
     */
    public static String canonical(String key) {
        return key.replace("-", "").replace("_", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }

    Optional<Value> ofField(ClassNode owner, FieldNode field) {
        Optional<Value> annotated = annotated(field.visibleAnnotations, field.desc);
        if (annotated.isPresent()) {
            return annotated;
        }
        return prefix(owner).flatMap(prefix -> value(prefix + "." + field.name, Optional.empty(), field.desc, 0));
    }

    /** A field of a nested class in a bound class: {@code mail.oauth.google.scopes}. */
    Optional<Value> ofNested(ClassNode outer, ClassNode owner, FieldNode field) {
        Optional<String> prefix = prefix(outer);
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        for (FieldNode holder : outer.fields) {
            if (holder.desc.equals("L" + owner.name + ";")) {
                String key = prefix.get() + "." + holder.name + "." + field.name;
                return value(key, Optional.empty(), field.desc, 0);
            }
        }
        return Optional.empty();
    }

    /** Whether a framework sets the fields of the class, so that the code contains no calls of its setters. */
    static boolean isBound(ClassNode owner) {
        return prefix(owner).isPresent();
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
                        .flatMap(name -> value(name, Annotations.text(annotation, "defaultValue"), descriptor, 0));
            }
        }
        return Optional.empty();
    }

    /**
     * The value of {@code ${key}} or {@code ${key:default}}, also inside {@code #{'…'.split(',')}}; a plain text is
     * itself.
     */
    private Optional<Value> placeholder(String text, String descriptor) {
        if (!text.startsWith("#{")) {
            return Optional.of(plain(text, descriptor, 0));
        }
        if (!text.startsWith("#{'") || !text.endsWith("}")) {
            return Optional.of(Value.Unknown.unfollowed());
        }
        String expression = text.substring(2, text.length() - 1).strip();
        int close = expression.indexOf('\'', 1);
        String inner = close < 0 ? "" : expression.substring(1, close);
        String method = expression.substring(close + 1);
        if (close < 0 || (!method.isEmpty() && !(method.startsWith(".split('") && method.endsWith("')")))) {
            return Optional.of(Value.Unknown.unfollowed());
        }
        Value whole = plain(inner, TEXT, 0);
        if (method.isEmpty()) {
            return Optional.of(descriptor.equals(TEXT) ? whole : plain(inner, descriptor, 0));
        }
        String separator = method.substring(".split('".length(), method.length() - "')".length());
        return Optional.of(TextSplitting.byPattern(whole, Value.Text.of(separator)));
    }

    /**
     * The value of a text with placeholders. A single placeholder has the value of its key; several are parts of a
     * text.
     */
    private Value plain(String text, String descriptor, int depth) {
        int open = text.indexOf("${");
        if (open < 0) {
            return typed(text, descriptor);
        }
        int close = end(text, open);
        if (close < 0 || depth > ScanLimits.MAX_PLACEHOLDER_DEPTH) {
            return Value.Unknown.unfollowed();
        }
        boolean alone = open == 0 && close == text.length() - 1;
        Value held = held(text.substring(open + 2, close), alone ? descriptor : TEXT, depth);
        boolean wholeText = descriptor.equals(TEXT);
        if (alone || (held instanceof Value.Unknown && !wholeText)) {
            return held;
        }
        Value rest = plain(text.substring(close + 1), TEXT, depth + 1);
        Value all = TextValues.concatenated(List.of(Value.Text.of(text.substring(0, open)), held, rest));
        List<Value> typed = new ArrayList<>();
        for (Value.Text one : TextValues.of(all)) {
            boolean holes = one.template().indexOf(Value.HOLE) >= 0;
            typed.add(wholeText ? one : holes ? Value.Unknown.unfollowed() : typed(one.template(), descriptor));
        }
        return Value.anyOf(typed);
    }

    /** The value of {@code key} or {@code key:default}. */
    private Value held(String inside, String descriptor, int depth) {
        int colon = inside.indexOf(':');
        String key = colon < 0 ? inside : inside.substring(0, colon);
        Optional<String> fallback = colon < 0 ? Optional.empty() : Optional.of(inside.substring(colon + 1));
        return value(key, fallback, descriptor, depth).orElse(Value.Unknown.because(Value.Cause.SETTING, key));
    }

    /** The end of a placeholder, which can contain other placeholders. */
    private static int end(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Value> value(String key, Optional<String> fallback, String descriptor, int depth) {
        List<List<String>> found = setting(key);
        if (found == null) {
            return fallback.map(text -> plain(text, descriptor, depth + 1));
        }
        given.put(canonical(key), found);
        List<Value> alternatives = new ArrayList<>();
        for (List<String> one : found) {
            alternatives.add(
                    one.size() == 1 ? plain(one.get(0), descriptor, depth + 1) : listed(one, descriptor, depth));
        }
        return Optional.of(Value.anyOf(alternatives));
    }

    private Value listed(List<String> items, String descriptor, int depth) {
        if (descriptor.equals(TEXT)) {
            return Value.Unknown.unfollowed();
        }
        List<Value> elements = new ArrayList<>();
        for (String item : items) {
            elements.add(plain(item, TEXT, depth + 1));
        }
        return Value.Collection.of(elements);
    }

    private static Value typed(String found, String descriptor) {
        if (descriptor.equals(TEXT)) {
            return Value.Text.of(found);
        }
        List<Value> elements = new ArrayList<>();
        for (String piece : found.split(",", -1)) {
            if (!piece.isBlank()) {
                elements.add(Value.Text.of(piece.strip()));
            }
        }
        return Value.Collection.of(elements);
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
