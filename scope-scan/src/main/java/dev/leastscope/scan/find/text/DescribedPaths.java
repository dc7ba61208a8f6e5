package dev.leastscope.scan.find.text;

import java.util.List;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Recognises calls that take a path and send no request: server routes, security rules, test doubles, metrics and logs.
 */
public final class DescribedPaths {
    private static final List<String> OWNERS = List.of(
            // Servers.
            "org/springframework/web/servlet/",
            "org/springframework/web/reactive/function/server/",
            "org/springframework/security/",
            "io/vertx/ext/web/Rout",
            "io/javalin/",
            "io/ktor/server/",
            "io/undertow/",
            "spark/",
            "com/sun/net/httpserver/",
            "jakarta/servlet/",
            "javax/servlet/",
            // Tests.
            "org/springframework/test/",
            "com/github/tomakehurst/wiremock/",
            "org/mockserver/",
            "okhttp3/mockwebserver/",
            "mockwebserver3/",
            "org/junit/",
            "org/assertj/",
            "org/hamcrest/",
            "org/mockito/",
            // Metrics, traces and logs.
            "io/micrometer/",
            "io/prometheus/",
            "io/opentelemetry/",
            "org/slf4j/");

    private DescribedPaths() {}

    /** Whether a call only describes its path argument. */
    public static boolean isDescription(MethodInsnNode call) {
        for (String owner : OWNERS) {
            if (call.owner.startsWith(owner)) {
                return true;
            }
        }
        return false;
    }
}
