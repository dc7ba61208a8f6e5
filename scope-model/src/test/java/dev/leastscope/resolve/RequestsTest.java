package dev.leastscope.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.integration.AuthRequest;
import dev.leastscope.integration.Connector;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Named;
import dev.leastscope.text.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which lists an integration asks for. */
class RequestsTest {
    private static final Location SCOPES = new Location("nylas-scopes.yaml", 7, 5);
    private static final Location REQUEST = new Location("nylas-scopes.yaml", 12, 9);

    @Test
    void aConnectorWithoutAuthRequestsIsOneRequest() {
        List<Request> requests = requests(connector(list("a"), null));
        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).authRequest()).isEmpty();
        assertThat(requests.get(0).location()).isEqualTo(SCOPES);
    }

    @Test
    void aConnectorsListThatEveryAuthRequestReplacesIsKeptAndMarked() {
        List<Request> requests = requests(connector(list("a"), null, request("one", list("b"), null)));
        assertThat(requests).hasSize(2);
        assertThat(texts(requests.get(0).scopes())).containsExactly("a");
        assertThat(requests.get(0).reliedOn()).isFalse();
        assertThat(requests.get(0).hasKnownPurpose()).isFalse();
        assertThat(requests.get(1).name()).contains("one");
        assertThat(requests.get(1).reliedOn()).isTrue();
        assertThat(texts(requests.get(1).scopes())).containsExactly("b");
    }

    @Test
    void featuresOfItsOwnGiveAnUnusedListAPurpose() {
        Request own = requests(connector(list("a"), list("messages.read"), request("one", list("b"), null)))
                .get(0);
        assertThat(own.reliedOn()).isFalse();
        assertThat(own.hasKnownPurpose()).isTrue();
    }

    @Test
    void aConnectorWithoutAListIsLeftOutWhenEveryAuthRequestGivesOne() {
        List<Request> requests = requests(connector(null, null, request("one", list("b"), null)));
        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).name()).contains("one");
    }

    @Test
    void anAuthRequestWithoutScopesAsksForTheConnectorsList() {
        List<Request> requests =
                requests(connector(list("a"), null, request("one", list("b"), null), request("two", null, null)));
        assertThat(requests).hasSize(3);
        assertThat(requests.get(0).authRequest()).isEmpty();
        assertThat(texts(requests.get(2).scopes())).containsExactly("a");
        assertThat(requests.get(2).location()).isEqualTo(SCOPES);
    }

    @Test
    void aKeyThatIsPresentReplacesAlsoWhenItIsEmpty() {
        List<Request> requests = requests(connector(
                list("a"),
                list("messages.read"),
                request("none", List.of(), List.of()),
                request("inherits", list("b"), null)));
        assertThat(requests).hasSize(3);
        assertThat(texts(requests.get(1).scopes())).isEmpty();
        assertThat(requests.get(1).scopes()).isPresent();
        assertThat(requests.get(1).features()).isEmpty();
        assertThat(requests.get(2).features()).extracting(Named::text).containsExactly("messages.read");
    }

    @Test
    void featuresComeFromTheIntegrationWhereNobodyReplacesThem() {
        Request request = requests(connector(list("a"), null)).get(0);
        assertThat(request.features()).extracting(Named::text).containsExactly("messages.send");
        assertThat(request.triggers()).extracting(Named::text).containsExactly("message.created");
    }

    private static List<Request> requests(Connector connector) {
        Integration built = Integration.builder(ApiVersion.V3)
                .features("messages.send")
                .triggers("message.created")
                .build();
        return Asking.RESOLVER.requests(new Integration(
                built.api(),
                built.name(),
                built.region(),
                built.apiUri(),
                built.callbackUris(),
                built.features(),
                built.triggers(),
                List.of(connector),
                built.policy(),
                built.suppressions(),
                built.secrets(),
                built.location(),
                built.apiLocation()));
    }

    private static Connector connector(List<Named> scopes, List<Named> features, AuthRequest... authRequests) {
        return new Connector(
                Provider.GOOGLE,
                "google",
                Optional.empty(),
                Optional.ofNullable(scopes),
                List.of(),
                Optional.ofNullable(features),
                Optional.empty(),
                List.of(),
                List.of(authRequests),
                new Location("nylas-scopes.yaml", 6, 3),
                SCOPES);
    }

    private static AuthRequest request(String name, List<Named> scopes, List<Named> features) {
        return new AuthRequest(
                name,
                Optional.ofNullable(scopes),
                Optional.ofNullable(features),
                Optional.empty(),
                Optional.empty(),
                REQUEST,
                REQUEST);
    }

    private static List<Named> list(String text) {
        return List.of(new Named(text, Location.NONE));
    }

    private static List<String> texts(Optional<List<Named>> names) {
        return names.orElse(List.of()).stream().map(Named::text).toList();
    }
}
