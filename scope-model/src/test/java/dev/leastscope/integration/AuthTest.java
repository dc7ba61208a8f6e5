package dev.leastscope.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Provider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How accounts authenticate where a manifest does not say it. */
class AuthTest {
    @ParameterizedTest
    @CsvSource({
        "GOOGLE, OAUTH",
        "MICROSOFT, OAUTH",
        "YAHOO, OAUTH",
        "ZOOM, OAUTH",
        "IMAP, PASSWORD",
        "EWS, PASSWORD",
        "ICLOUD, APP_PASSWORD",
        "VIRTUAL_CALENDAR, BYO",
        "NYLAS, BYO"
    })
    void eachProviderHasItsUsualWay(Provider provider, Auth usual) {
        assertThat(Auth.defaultOf(provider)).isEqualTo(usual);
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void noProviderIsForgotten(Provider provider) {
        assertThat(Auth.defaultOf(provider)).isNotNull();
    }
}
