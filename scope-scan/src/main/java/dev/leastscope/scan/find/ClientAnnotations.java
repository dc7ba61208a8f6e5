package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.Annotations;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads annotations that declare requests: those of Retrofit, Feign, Spring's HTTP interfaces, Jakarta REST with
 * MicroProfile clients (Quarkus), and Micronaut.
 */
final class ClientAnnotations {
    private static final String MAPPINGS = "Lorg/springframework/web/bind/annotation/";
    private static final String EXCHANGES = "Lorg/springframework/web/service/annotation/";
    private static final String RETROFIT = "Lretrofit2/http/";
    private static final String MICRONAUT = "Lio/micronaut/http/annotation/";

    private ClientAnnotations() {}

    /**
     * A declared request.
     *
     * @param path the path at the method, below the path of its class; may be empty
     * @param servable whether the same annotations can also declare a server method
     */
    record Request(String verb, String path, boolean servable) {}

    /** The declared request of a method; empty when it declares none. */
    static Optional<Request> of(MethodNode method) {
        for (AnnotationNode annotation : all(method.visibleAnnotations)) {
            Optional<Request> request = of(annotation, method);
            if (request.isPresent()) {
                return request;
            }
        }
        return Optional.empty();
    }

    private static Optional<Request> of(AnnotationNode annotation, MethodNode method) {
        String type = annotation.desc;
        String path = path(annotation);
        if (type.equals("Lfeign/RequestLine;")) {
            int space = (path + " ").indexOf(' ');
            return Optional.of(
                    new Request(path.substring(0, space), path.substring(space).strip(), false));
        }
        if (type.equals(RETROFIT + "HTTP;") || type.equals(EXCHANGES + "HttpExchange;")) {
            boolean servable = type.startsWith(EXCHANGES);
            return Annotations.text(annotation, "method").map(verb -> new Request(verb, path, servable));
        }
        if (type.equals(MAPPINGS + "RequestMapping;")) {
            return Annotations.constant(annotation, "method").map(verb -> new Request(verb, path, true));
        }
        String name = simpleName(type);
        String verb = name.replace("Exchange", "").replace("Mapping", "").toUpperCase(Locale.ROOT);
        if (!RequestNames.VERBS.contains(verb)) {
            return Optional.empty();
        }
        if (isJakarta(type)) {
            return Optional.of(new Request(verb, jakartaPath(method.visibleAnnotations), true));
        }
        boolean servable = type.startsWith(EXCHANGES) || type.startsWith(MAPPINGS) || type.startsWith(MICRONAUT);
        return servable || type.startsWith(RETROFIT)
                ? Optional.of(new Request(verb, path, servable))
                : Optional.empty();
    }

    private static boolean isJakarta(String type) {
        return type.startsWith("Ljakarta/ws/rs/") || type.startsWith("Ljavax/ws/rs/");
    }

    private static String jakartaPath(List<AnnotationNode> annotations) {
        for (AnnotationNode annotation : all(annotations)) {
            if (isJakarta(annotation.desc) && annotation.desc.endsWith("/rs/Path;")) {
                return path(annotation);
            }
        }
        return "";
    }

    private static String path(AnnotationNode annotation) {
        return Annotations.text(annotation, "value")
                .or(() -> Annotations.text(annotation, "url"))
                .or(() -> Annotations.text(annotation, "uri"))
                .or(() -> Annotations.text(annotation, "path"))
                .orElse("");
    }

    /** The annotation that declares a class as a client; empty when it has none. */
    static Optional<AnnotationNode> client(ClassNode owner) {
        for (AnnotationNode annotation : all(owner.visibleAnnotations)) {
            if (annotation.desc.endsWith("/FeignClient;")
                    || annotation.desc.endsWith("/RegisterRestClient;")
                    || annotation.desc.equals("Lio/micronaut/http/client/annotation/Client;")) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** The path prefix of all methods in an annotation of the class; empty for none. */
    static String prefix(ClassNode owner) {
        for (AnnotationNode annotation : all(owner.visibleAnnotations)) {
            String type = annotation.desc;
            if (type.equals(EXCHANGES + "HttpExchange;") || type.equals(MAPPINGS + "RequestMapping;")) {
                return path(annotation);
            }
        }
        return jakartaPath(owner.visibleAnnotations);
    }

    /** The names of the query parameters among a method's parameters. */
    static List<String> parameters(MethodNode method) {
        List<String> names = new java.util.ArrayList<>();
        List<AnnotationNode>[] parameters = method.visibleParameterAnnotations;
        for (int i = 0; parameters != null && i < parameters.length; i++) {
            int parameter = i;
            for (AnnotationNode annotation : all(parameters[i])) {
                String type = simpleName(annotation.desc);
                if (type.equals("Query")
                        || type.equals("RequestParam")
                        || type.equals("QueryParam")
                        || type.equals("QueryValue")) {
                    Annotations.text(annotation, "value")
                            .or(() -> Annotations.text(annotation, "name"))
                            .or(() -> name(method, parameter))
                            .ifPresent(names::add);
                }
            }
        }
        return names;
    }

    /** Whether a parameter of a method adds query parameters with unknown names. */
    static boolean givesAnyQuery(MethodNode method) {
        List<AnnotationNode>[] parameters = method.visibleParameterAnnotations;
        for (int i = 0; parameters != null && i < parameters.length; i++) {
            for (AnnotationNode annotation : all(parameters[i])) {
                String type = simpleName(annotation.desc);
                if (type.equals("QueryMap") || type.equals("SpringQueryMap") || type.equals("QueryName")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name of a parameter; empty when the class file has no parameter names. */
    private static Optional<String> name(MethodNode method, int parameter) {
        return method.parameters != null && parameter < method.parameters.size()
                ? Optional.ofNullable(method.parameters.get(parameter).name)
                : Optional.empty();
    }

    private static String simpleName(String descriptor) {
        return descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
    }

    private static List<AnnotationNode> all(List<AnnotationNode> annotations) {
        return annotations == null ? List.of() : annotations;
    }
}
