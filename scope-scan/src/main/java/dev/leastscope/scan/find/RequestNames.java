package dev.leastscope.scan.find;

import dev.leastscope.scan.flow.cfg.FluentCalls;
import dev.leastscope.scan.flow.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.tree.MethodInsnNode;

/** The meaning of names in HTTP libraries: classes that make requests, and the HTTP method of a method or class. */
final class RequestNames {
    static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> LIBRARIES = List.of(
            "java/net/",
            "okhttp3/",
            "com/squareup/okhttp/",
            "org/springframework/",
            "org/apache/http/",
            "org/apache/hc/",
            "jakarta/ws/rs/",
            "javax/ws/rs/",
            "kong/unirest/",
            "com/mashape/unirest/",
            "com/google/api/client/http/",
            "io/ktor/client/",
            "org/asynchttpclient/",
            "com/github/kittinunf/fuel/",
            "io/micronaut/http/",
            "io/vertx/");

    private RequestNames() {}

    /** Whether a class belongs to an HTTP library. */
    static boolean isLibrary(String owner) {
        return LIBRARIES.stream().anyMatch(owner::startsWith);
    }

    /** Whether a class of an HTTP library makes requests or is a request. */
    static boolean isRequest(String owner) {
        String simple = owner.substring(owner.lastIndexOf('/') + 1);
        return isLibrary(owner)
                && !simple.contains("Response")
                && (simple.contains("Request")
                        || simple.contains("Client")
                        || simple.contains("Template")
                        || simple.contains("Invocation")
                        || simple.contains("Invoker")
                        || simple.contains("Builders")
                        || simple.equals("Unirest"));
    }

    /** The name of a method. Kotlin calls {@code delete$default} when arguments are left out. */
    static String withoutDefault(String called) {
        return called.endsWith("$default") ? called.substring(0, called.length() - "$default".length()) : called;
    }

    /** The verb in a method's name: {@code GET}, {@code post}, {@code getForObject}. */
    static Optional<String> verbOf(String called) {
        String name = withoutDefault(called);
        for (String verb : VERBS) {
            String lower = verb.toLowerCase(Locale.ROOT);
            // Vert.x uses getAbs for absolute URLs. Jakarta REST builds a request with buildGet. Apache's fluent
            // requests start with Request.Get.
            if (name.equalsIgnoreCase(verb)
                    || name.startsWith(lower + "For")
                    || name.equals(lower + "Abs")
                    || name.equalsIgnoreCase("build" + verb)
                    || name.equalsIgnoreCase("build" + verb + "Request")) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }

    /** The verb of Nylas' raw calls ({@code executeGet}) and of request classes ({@code new HttpGet}). */
    static Optional<String> verbOf(MethodInsnNode call) {
        if (call.name.startsWith("execute")) {
            return verb(call.name.substring("execute".length()));
        }
        String simple = call.owner.substring(call.owner.lastIndexOf('/') + 1);
        return call.name.equals("<init>") && simple.startsWith("Http")
                ? verb(simple.substring("Http".length()))
                : Optional.empty();
    }

    private static Optional<String> verb(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return VERBS.contains(upper) ? Optional.of(upper) : Optional.empty();
    }

    /** The verb of a Ktor object: {@code HttpMethod.Companion.getGet()}. */
    static Optional<String> verbOf(Value value) {
        return value instanceof Value.Instance made
                        && made.origin().instruction() instanceof MethodInsnNode call
                        && call.owner.equals("io/ktor/http/HttpMethod$Companion")
                ? verb(call.name.substring("get".length()))
                : Optional.empty();
    }

    /** Whether a static function passes the URL to its first argument, as Ktor's functions on builders do. */
    static boolean givesUrl(MethodInsnNode call) {
        return (call.owner.equals("io/ktor/client/request/HttpRequestKt") && call.name.equals("url"))
                || (call.owner.startsWith("io/ktor/http/") && UrlAdditions.addsPath(call));
    }

    /** Whether an object keeps its URL. Builders and constructed objects do; clients do not. */
    static boolean keepsUrl(MethodInsnNode call) {
        return call.name.equals("<init>")
                || call.name.equalsIgnoreCase("setUri")
                || call.name.equalsIgnoreCase("setUrl")
                || FluentCalls.isFluent(call);
    }

    /** Whether a function of Groovy or Kotlin reads from a URL. */
    private static boolean readsUrl(MethodInsnNode call) {
        return call.desc.startsWith("(Ljava/net/URL;")
                && (call.owner.equals("org/codehaus/groovy/runtime/ResourceGroovyMethods")
                        || call.owner.equals("kotlin/io/TextStreamsKt"));
    }

    /** Whether a request of this call is a GET by default. */
    static boolean sendsGetByDefault(MethodInsnNode call) {
        return (call.name.equals("build")
                        && (call.owner.startsWith("okhttp3/Request$Builder")
                                || call.owner.startsWith("java/net/http/HttpRequest$Builder")))
                || (call.owner.equals("java/net/URL") && call.name.startsWith("open"))
                || readsUrl(call);
    }
}
