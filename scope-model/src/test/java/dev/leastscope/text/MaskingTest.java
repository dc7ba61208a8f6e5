package dev.leastscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            grant e19f8e1a-eb1c-41c0-b6a6-d2e59daf7f47 not found | grant *** not found
            GET /v3/grants/e19f8e1a-eb1c-41c0-b6a6-d2e59daf7f47/messages | GET ***
            nyla@example.com has no access | *** has no access
            login_hint=nyla%40example.com&x=1 | login_hint=***&x=1
            Authorization: Bearer abcDEF123 | Authorization: Bearer ***
            password: hunter2 | password: ***
            "password":"hunter2" | "password":"***"
            client_secret=abc123 and more | client_secret=*** and more
            code=4/0AX4XfWg&state=xyz1 | code=***&state=***
            "access_token": "ya29.a0AfH6SMBx3kQ9v8ZpT4xLr7VbN1sKd9" | "access_token": "***"
            key nyk_v0_Q2m8ZpT4xLr7VbN1sKd9WcY3hGf6Ja5E | key ***
            AHVzZXIAcGFzcw== | ***
            """)
    void masks(String text, String shown) {
        assertThat(Masking.mask(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not have access to the required scopes.",
                "https://www.googleapis.com/auth/admin.directory.resource.calendar.readonly",
                "https://graph.microsoft.com/OnlineMeetings.ReadWrite",
                "AADSTS650053 HTTP 403 error_code=400",
                "POST /v3/grants/{grant_id}/messages/send",
                "token expired",
                "src/main/java/app/Mail.java:42:7"
            })
    void leavesWhatIsHarmless(String text) {
        assertThat(Masking.mask(text)).isEqualTo(text);
    }

    @Test
    void writesOutWhatDoesNotShow() {
        assertThat(Masking.mask("a\u202eb\u0000c\nd")).isEqualTo("a\\u202eb\\u0000c d");
        assertThat(SafeText.visible("a\u001b[31mb")).isEqualTo("a\\u001b[31mb");
    }
}
