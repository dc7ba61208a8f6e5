package dev.leastscope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.GrantedFeatures.GrantedFeature;
import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.integration.Integration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrantedFeaturesTest {
    private static final String GOOGLE = "https://www.googleapis.com/auth/";

    private static final CheckOptions OPTIONS = CheckOptions.asOf(LocalDate.of(2026, 11, 21));

    private static final Integration INTEGRATION = Integration.builder(ApiVersion.V3)
            .features("messages.read", "messages.send", "events.rsvp", "events.read", "no.such-feature")
            .triggers("message.created", "message.created.metadata")
            .connector(Provider.GOOGLE, google -> {})
            .build();

    @Test
    void aGrantServesSomeFeaturesAndTheOthersNameWhatTheyLack() {
        GrantedFeatures features = Leastscope.featuresFor(
                INTEGRATION,
                Provider.GOOGLE,
                List.of("openid", GOOGLE + "gmail.readonly", GOOGLE + "calendar.events"),
                OPTIONS);
        assertThat(names(features.working())).contains("messages.read", "events.read", "message.created");
        assertThat(names(features.unknown())).containsExactly("no.such-feature");
        assertThat(features.failing()).anySatisfy(feature -> {
            assertThat(feature.name()).isEqualTo("messages.send");
            assertThat(feature.lacks()).extracting(Scope::shortName).containsExactly("gmail.send");
        });
        assertThat(features.isComplete()).isFalse();
    }

    @Test
    void eachFeatureIsAskedForByItself() {
        GrantedFeatures features =
                Leastscope.featuresFor(INTEGRATION, Provider.GOOGLE, List.of(GOOGLE + "gmail.metadata"), OPTIONS);
        assertThat(names(features.working())).contains("message.created.metadata");
        assertThat(names(features.failing())).contains("messages.read", "events.read");
    }

    @Test
    void eachNameStandsInOneListWhateverIsGranted() {
        for (Provider provider : Provider.values()) {
            for (List<String> scopes : List.of(List.<String>of(), List.of("Mail.ReadWrite"), List.of("nonsense", ""))) {
                GrantedFeatures features = Leastscope.featuresFor(INTEGRATION, provider, scopes, OPTIONS);
                List<String> all = new ArrayList<>(names(features.working()));
                all.addAll(names(features.partly()));
                all.addAll(names(features.failing()));
                all.addAll(names(features.unknown()));
                assertThat(all)
                        .containsExactlyInAnyOrder(
                                "messages.read",
                                "messages.send",
                                "events.rsvp",
                                "events.read",
                                "no.such-feature",
                                "message.created",
                                "message.created.metadata");
            }
        }
    }

    @Test
    void addingWhatAFeatureLacksMakesItWork() {
        for (Provider provider : List.of(Provider.GOOGLE, Provider.MICROSOFT)) {
            GrantedFeatures features = Leastscope.featuresFor(INTEGRATION, provider, List.of(), OPTIONS);
            List<GrantedFeature> lacking = new ArrayList<>(features.failing());
            lacking.addAll(features.partly());
            assertThat(lacking).isNotEmpty();
            for (GrantedFeature feature : lacking) {
                if (!feature.lacks().isEmpty()) {
                    List<String> scopes =
                            feature.lacks().stream().map(Scope::name).toList();
                    assertThat(names(Leastscope.featuresFor(INTEGRATION, provider, scopes, OPTIONS)
                                    .working()))
                            .as(provider + " " + scopes)
                            .contains(feature.name());
                }
            }
        }
    }

    private static List<String> names(List<GrantedFeature> features) {
        return features.stream().map(GrantedFeature::name).toList();
    }
}
