package dev.leastscope.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownPartTest {
    @Test
    void theWordsHoldSubjectAndWhatItBelongsTo() {
        UnknownPart part = UnknownPart.of(UnknownKind.PARAMETER, "hard_delete", "DELETE /v3/grants/{grant_id}");

        assertThat(part.what())
                .isEqualTo("the value of the parameter hard_delete of this call of DELETE /v3/grants/{grant_id}");
        assertThat(part.declare()).isEqualTo("the feature that it uses");
    }

    @Test
    void theCauseFollowsInParentheses() {
        UnknownPart scopes = UnknownPart.of(UnknownKind.SCOPES, "grant");

        assertThat(scopes.because(UnknownCause.CIRCLE, "").what())
                .isEqualTo("the scopes of this grant (it depends on itself)");
        assertThat(scopes.because(UnknownCause.ENVIRONMENT, "NYLAS_SCOPES").what())
                .isEqualTo("the scopes of this grant (it comes from the environment variable NYLAS_SCOPES)");
    }

    @Test
    void aSubjectThatLooksLikeAPlaceIsNotReplaced() {
        assertThat(UnknownPart.of(UnknownKind.BODY_KEY, "{1}", "{0}").what())
                .isEqualTo("the value of the key {1} in the body of this call of {0}");
    }

    @Test
    void eachKindAndEachCauseIsFoundByItsOwnWord() {
        List<String> ids = new ArrayList<>();
        for (UnknownKind kind : UnknownKind.values()) {
            ids.add(kind.id());
            assertThat(UnknownKind.named(kind.id())).contains(kind);
        }
        for (UnknownCause cause : UnknownCause.values()) {
            ids.add(cause.id());
            assertThat(UnknownCause.named(cause.id())).contains(cause);
        }
        assertThat(ids).doesNotHaveDuplicates();
    }
}
