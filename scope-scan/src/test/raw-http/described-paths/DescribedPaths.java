import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.javalin.Javalin;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.util.matcher.AntPathRequestMatcher;
import org.springframework.test.web.client.MockRestServiceServer;
import org.springframework.test.web.client.match.MockRestRequestMatchers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;

/** Routes of servers, rules of security, test doubles and metrics take paths and send nothing. */
class DescribedPaths {
    void vertx(Router router) {
        router.get("/v3/grants/:grant/messages").handler(context -> {});
        router.route(HttpMethod.POST, "/v3/grants/:grant/messages/send").handler(context -> {});
    }

    void javalin(Javalin app) {
        app.get("/v3/grants/{grant}/events", context -> {});
    }

    Object spring() {
        RouterFunctions.route().GET("/v3/grants/{grant}/folders", request -> null).build();
        return RouterFunctions.route(RequestPredicates.GET("/v3/grants/{grant}/contacts"), request -> null);
    }

    void rules(HttpSecurity http) {
        http.authorizeHttpRequests(rules -> rules.requestMatchers(org.springframework.http.HttpMethod.GET, "/v3/grants/*/messages").permitAll());
        http.securityMatcher(new AntPathRequestMatcher("/v3/grants/g/contacts", "GET"));
    }

    void tests(MockMvc mvc, MockRestServiceServer server, WireMockServer wire) {
        mvc.perform(MockMvcRequestBuilders.get("/v3/grants/g/messages"));
        server.expect(MockRestRequestMatchers.requestTo("https://api.us.nylas.com/v3/grants/g/messages"));
        wire.stubFor(WireMock.get(WireMock.urlPathEqualTo("/v3/grants/g/messages")).willReturn(WireMock.aResponse()));
        wire.stubFor(WireMock.post("/v3/grants/g/messages/send").willReturn(WireMock.aResponse()));
    }

    void metrics(MeterRegistry registry) {
        registry.counter("nylas.requests", "uri", "/v3/grants/{grant_id}/messages").increment();
        Timer.builder("nylas.latency").tag("uri", "/v3/grants/{grant_id}/events").register(registry);
    }
}
