package dev.leastscope.scan.find;

import dev.leastscope.catalog.Operation;
import dev.leastscope.integration.Confidence;
import dev.leastscope.scan.flow.cfg.Annotations;
import dev.leastscope.scan.sdk.OperationIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Calls that are declared by annotations: Retrofit, Feign and Spring's interfaces. */
final class DeclaredCalls {
    private static final String MAPPINGS = "Lorg/springframework/web/bind/annotation/";

    private final OperationIndex operations;
    private final RequestVariants variants;

    DeclaredCalls(OperationIndex operations, RequestVariants variants) {
        this.operations = operations;
        this.variants = variants;
    }

    void find(ClassNode owner, MethodNode method, ClassFindings found) {
        List<AnnotationNode> annotations = new ArrayList<>();
        if (method.visibleAnnotations != null) {
            annotations.addAll(method.visibleAnnotations);
        }
        for (AnnotationNode annotation : annotations) {
            Optional<String> request = isClient(owner, annotation) ? request(annotation) : Optional.empty();
            request.ifPresent(text -> call(text, prefix(owner), method, found));
        }
    }

    /** Spring's mapping annotations declare a client's calls in interfaces; in classes they declare what is served. */
    private static boolean isClient(ClassNode owner, AnnotationNode annotation) {
        return (owner.access & Opcodes.ACC_INTERFACE) != 0 || !annotation.desc.startsWith(MAPPINGS);
    }

    /** {@code VERB path}, as the annotation says it. */
    private static Optional<String> request(AnnotationNode annotation) {
        String name = annotation.desc.substring(annotation.desc.lastIndexOf('/') + 1, annotation.desc.length() - 1);
        Optional<String> value = Annotations.text(annotation, "value")
                .or(() -> Annotations.text(annotation, "url"))
                .or(() -> Annotations.text(annotation, "path"));
        if (annotation.desc.equals("Lfeign/RequestLine;")) {
            return value;
        }
        if (name.equals("HttpExchange") || annotation.desc.equals("Lretrofit2/http/HTTP;")) {
            return Annotations.text(annotation, "method").flatMap(verb -> value.map(path -> verb + " " + path));
        }
        if (annotation.desc.equals(MAPPINGS + "RequestMapping;")) {
            return Annotations.constant(annotation, "method").flatMap(verb -> value.map(path -> verb + " " + path));
        }
        String verb = name.replace("Exchange", "").replace("Mapping", "").toUpperCase(Locale.ROOT);
        boolean library = annotation.desc.startsWith("Lretrofit2/http/")
                || annotation.desc.startsWith("Lorg/springframework/web/service/annotation/")
                || annotation.desc.startsWith(MAPPINGS);
        return library && RequestNames.VERBS.contains(verb) ? value.map(path -> verb + " " + path) : Optional.empty();
    }

    /** The path that an annotation of the interface puts before all of its methods'. */
    private static String prefix(ClassNode owner) {
        for (AnnotationNode annotation :
                owner.visibleAnnotations == null ? List.<AnnotationNode>of() : owner.visibleAnnotations) {
            if (annotation.desc.endsWith("/HttpExchange;") || annotation.desc.endsWith("/FeignClient;")) {
                return Annotations.text(annotation, "path")
                        .or(() -> Annotations.text(annotation, "url"))
                        .or(() -> Annotations.text(annotation, "value"))
                        .filter(text -> text.contains("/"))
                        .orElse("");
            }
        }
        return "";
    }

    private void call(String request, String prefix, MethodNode method, ClassFindings found) {
        int space = request.indexOf(' ');
        if (space < 0) {
            return;
        }
        String path = request.substring(space + 1).strip();
        Optional<UrlText> url = UrlText.of(path.contains("v3/") ? path : prefix + path);
        if (url.isEmpty()) {
            return;
        }
        Optional<Operation> operation = operations.find(
                url.get().api(), request.substring(0, space), url.get().path());
        if (operation.isEmpty() && url.get().path().startsWith("/v3/grants/")) {
            found.unresolved("declared call " + request, "the feature that it uses", found.place(method.name, 0));
        }
        operation.ifPresent(plain -> found.call(
                variants.of(plain, url.get().query(), true), found.place(method.name, 0), Confidence.LITERAL));
    }
}
