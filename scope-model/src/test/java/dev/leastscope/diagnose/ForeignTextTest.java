package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A problem that no scope fixes is reported as an unknown error, and nothing is guessed. */
class ForeignTextTest {
    private static final Diagnoser DIAGNOSER = new Diagnoser(Catalog.builtIn(), "2026-11-21");

    static List<String> foreign() {
        return List.of(
                // Google: rates, quotas and APIs that are switched off.
                """
                {"error":{"errors":[{"domain":"usageLimits","reason":"rateLimitExceeded","message":"Rate Limit Exceeded"}],"code":403,"message":"Rate Limit Exceeded"}}""",
                """
                {"error":{"errors":[{"domain":"usageLimits","reason":"userRateLimitExceeded","message":"User Rate Limit Exceeded"}],"code":403,"message":"User Rate Limit Exceeded"}}""",
                """
                {"error":{"code":403,"message":"Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'gmail.googleapis.com' for consumer 'project_number:1234567890'.","status":"RESOURCE_EXHAUSTED","errors":[{"message":"Quota exceeded","domain":"usageLimits","reason":"quotaExceeded"}]}}""",
                """
                {"error":{"errors":[{"domain":"usageLimits","reason":"dailyLimitExceeded","message":"Daily Limit Exceeded"}],"code":403,"message":"Daily Limit Exceeded"}}""",
                """
                {"error":{"errors":[{"domain":"usageLimits","reason":"accessNotConfigured","message":"Access Not Configured. Gmail API has not been used in project 683461650598 before or it is disabled."}],"code":403,"message":"Access Not Configured. Gmail API has not been used in project 683461650598 before or it is disabled."}}""",
                """
                {"error":{"code":403,"message":"Google Calendar API has not been used in project 683461650598 before or it is disabled.","status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"SERVICE_DISABLED","domain":"googleapis.com"}]}}""",
                """
                {"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}""",
                """
                {"error":{"errors":[{"domain":"calendar","reason":"requiredAccessLevel","message":"You need to have writer access to this calendar."}],"code":403,"message":"You need to have writer access to this calendar."}}""",
                """
                {"error":{"errors":[{"domain":"global","reason":"insufficientPermissions","message":"User does not have sufficient permissions for this profile."}],"code":403,"message":"User does not have sufficient permissions for this profile."}}""",
                // Entra ID: codes of signing in, which the tables do not hold.
                "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
                """
                {"error":"invalid_grant","error_description":"AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.","error_codes":[50076],"suberror":"basic_action"}""",
                "AADSTS50126: Error validating credentials due to invalid username or password.",
                """
                {"error":"invalid_grant","error_description":"AADSTS50126: Error validating credentials due to invalid username or password.\\r\\nTrace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333","error_codes":[50126]}""",
                "https://app.example.com/callback?error=access_denied&error_description=AADSTS50105%3a+Your+administrator+has+configured+the+application+to+block+users",
                "AADSTS7000215: Invalid client secret provided.",
                // Mail servers.
                "a1 NO [OVERQUOTA] Not enough disk quota (Failure)",
                "IMAP NO [OVERQUOTA]",
                "NO [OVERQUOTA] Message too large",
                "* BYE [ALERT] Too many simultaneous connections. (Failure)",
                "550 5.7.1 Message rejected due to content restrictions",
                "452 4.2.2 The email account that you tried to reach is over quota",
                // A proxy.
                "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>",
                "<!DOCTYPE html><html><body><h1>403 Forbidden</h1><p>Request blocked by the corporate proxy. Contact your administrator.</p></body></html>",
                "<html><head><title>401 Unauthorized</title></head><body>Unauthorized</body></html>",
                "HTTP/1.1 407 Proxy Authentication Required",
                // Java and the network.
                "javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target",
                "Exception in thread \"main\" javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake\n\tat java.base/sun.security.ssl.SSLSocketImpl.handleEOF(SSLSocketImpl.java:1709)",
                "java.net.UnknownHostException: api.us.nylas.com",
                "java.lang.NullPointerException: Cannot invoke \"String.length()\" because \"scope\" is null",
                // Other services that have scopes, too.
                """
                {"ok":false,"error":"missing_scope","needed":"channels:read","provided":"identify,bot:basic"}""",
                "slack_sdk.errors.SlackApiError: The request to the Slack API failed. The server responded with: {'ok': False, 'error': 'missing_scope', 'needed': 'chat:write', 'provided': 'identify'}",
                """
                {"errors":[{"type":"INSUFFICIENT_SCOPES","locations":[{"line":3,"column":5}],"message":"Your token has not been granted the required scopes to execute this query. The 'email' field requires one of the following scopes: ['user:email', 'read:user'], but your token has only been granted the: ['repo'] scopes. Please modify your token's scopes at: https://github.com/settings/tokens."}]}""",
                """
                {"message":"Resource not accessible by integration","documentation_url":"https://docs.github.com/rest","status":"403"}""",
                "error: your authentication token is missing required scopes [read:project]. To request it, run: gh auth refresh -s read:project",
                "remote: missing_scope",
                """
                {"message":"Bad credentials","documentation_url":"https://docs.github.com/rest","status":"401"}""",
                // Nylas itself, about something else.
                """
                {"request_id":"5fa64c92-e840-4357-86b9-2aa364d35b88","error":{"type":"api.rate_limit_error","message":"Rate limit error."}}""",
                """
                HTTP/2 429
                {"request_id":"5fa64c92-e840-4357-86b9-2aa364d35b88","error":{"type":"rate_limit_error","message":"Too many requests"}}""",
                "429 Too Many Requests",
                """
                {"request_id":"5fa64c92-e840-4357-86b9-2aa364d35b88","error":{"type":"api.provider_error","message":"Provider error","provider_error":{"error":{"code":403,"message":"Rate Limit Exceeded","errors":[{"reason":"rateLimitExceeded"}]}}}}""",
                """
                {"request_id":"5fa64c92-e840-4357-86b9-2aa364d35b88","error":{"type":"api.internal_error","message":"Internal error, contact administrator."}}""",
                """
                {"request_id":"5fa64c92-e840-4357-86b9-2aa364d35b88","error":{"type":"api.invalid_request_error","message":"Invalid field 'limit': must be between 1 and 200"}}""",
                """
                {"request_id":"5fa64c92-e840-4357-86b9-2aa364d35b88","error":{"type":"api.not_found_error","message":"Resource not found."}}""",
                // Nothing at all.
                "",
                " \n\t ",
                "hello",
                "it does not work",
                "400 Bad Request",
                "404 Not Found",
                "500 Internal Server Error",
                "502 Bad Gateway",
                "{}",
                "[]",
                "null",
                "Mail.Send",
                "https://www.googleapis.com/auth/gmail.readonly",
                "our sales region changed",
                "please reset my password for the wiki",
                "the administrator went home",
                "Error: Request failed with status code 403 for https://registry.npmjs.org/left-pad",
                "fatal: unable to access 'https://git.example.com/x.git/': The requested URL returned error: 403");
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void isNotKnown(String text) {
        Diagnosis diagnosis = DIAGNOSER.explain(text, Optional.empty()).orThrow();
        assertThat(diagnosis.answers())
                .as(text)
                .extracting(answer -> answer.error().id())
                .isEmpty();
        assertThat(DiagnosisText.of(diagnosis)).startsWith("Unknown error.");
        assertThat(DiagnosisJson.of(diagnosis)).contains("\"known\": false", "\"answers\": []");
    }
}
