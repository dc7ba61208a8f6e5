package dev.leastscope.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.ProviderApp;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntraManifestReaderTest {
    private static final String GRAPH = "00000003-0000-0000-c000-000000000000";
    private static final String EXCHANGE = "00000002-0000-0ff1-ce00-000000000000";
    private static final String MAIL_SEND = "e383f46e-2787-4529-855e-0e479a3ffac0";
    private static final String LIST = "[{\"resourceAppId\": \"" + GRAPH + "\", \"resourceAccess\": [{\"id\": \""
            + MAIL_SEND + "\", \"type\": \"Scope\"}]}]";

    private static Reading<EntraManifest> read(String json) {
        return EntraManifestReader.read(SourceText.of("azure-app.json", json), Catalog.builtIn());
    }

    private static List<String> delegated(String json) {
        return read(json).orThrow().delegated().stream().map(Named::text).toList();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("az ad app show --query requiredResourceAccess", LIST),
                Arguments.of("only the key", "{\"requiredResourceAccess\": " + LIST + "}"),
                Arguments.of(
                        "Microsoft Graph format",
                        "{\"id\": \"x\", \"displayName\": \"Mail\", \"implicitGrantSettings\": {}, \"web\": null,"
                                + " \"requiredResourceAccess\": " + LIST + "}"),
                Arguments.of(
                        "Azure AD Graph format",
                        "{\"name\": \"Mail\", \"replyUrlsWithType\": [], \"requiredResourceAccess\": " + LIST + "}"),
                Arguments.of(
                        "PowerShell",
                        "{\"RequiredResourceAccess\": "
                                + LIST.replace("resourceAppId", "ResourceAppId")
                                        .replace("resourceAccess", "ResourceAccess")
                                        .replace("\"id\"", "\"Id\"")
                                        .replace("\"type\"", "\"Type\"")
                                + "}"),
                Arguments.of("one app in a list", "[{\"requiredResourceAccess\": " + LIST + "}]"),
                Arguments.of(
                        "ids in capitals, extra keys",
                        LIST.replace(MAIL_SEND, MAIL_SEND.toUpperCase(java.util.Locale.ROOT))
                                .replace("\"type\"", "\"additionalProperties\": null, \"type\"")),
                Arguments.of("byte order mark", "\uFEFF" + LIST));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("Every way to print an app registration is read")
    void readsForms(String name, String json) {
        assertThat(delegated(json)).as(name).containsExactly("https://graph.microsoft.com/Mail.Send");
    }

    @Test
    @DisplayName("An id means something only with its resource and its kind")
    void resourceAndKind() {
        String both = "[{\"resourceAppId\": \"" + GRAPH + "\", \"resourceAccess\": ["
                + permission(MAIL_SEND, "Scope") + "," + permission("b633e1c5-b582-4048-a93e-9f11b44c7e96", "Role")
                + "]}, {\"resourceAppId\": \"" + EXCHANGE + "\", \"resourceAccess\": ["
                + permission("3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5", "Scope") + "," + permission(MAIL_SEND, "Scope")
                + "]}]";
        EntraManifest manifest = read(both).orThrow();
        assertThat(manifest.delegated())
                .extracting(Named::text)
                .containsExactly(
                        "https://graph.microsoft.com/Mail.Send",
                        "https://outlook.office365.com/EWS.AccessAsUser.All",
                        EXCHANGE + "/" + MAIL_SEND);
        assertThat(manifest.application())
                .extracting(Named::text)
                .containsExactly("https://graph.microsoft.com/Mail.Send");
    }

    private static String permission(String id, String type) {
        return "{\"id\": \"" + id + "\", \"type\": \"" + type + "\"}";
    }

    @Test
    @DisplayName("Permissions have the place of their id")
    void places() {
        EntraManifest manifest =
                read("{\"requiredResourceAccess\":\n" + LIST + "}").orThrow();
        assertThat(manifest.location()).hasToString("azure-app.json:2:1");
        assertThat(manifest.delegated().get(0).location()).hasToString("azure-app.json:2:86");
    }

    @Test
    @DisplayName("Application permissions are kept beside the scopes of a provider app")
    void providerApp() {
        ProviderApp app = ManifestReader.in(Path.of("src/test/resources/manifests"))
                .read(SourceText.of(
                        "m.yaml", "connectors: {microsoft: {provider-app: {manifest: bases/azure-roles.json}}}"))
                .orThrow()
                .connectors()
                .get(0)
                .providerApps()
                .get(0);
        assertThat(app.scopes().orElseThrow())
                .hasToString(
                        "[Named[text=https://graph.microsoft.com/Mail.Send, location=bases/azure-roles.json:6:17]]");
        assertThat(app.applicationPermissions())
                .hasToString(
                        "[Named[text=https://graph.microsoft.com/Mail.ReadWrite, location=bases/azure-roles.json:7:17]]");
        assertThat(app.scopesLocation()).hasToString("bases/azure-roles.json:2:29");
    }

    static Stream<Arguments> refusals() {
        String item = "[{\"resourceAppId\": \"" + GRAPH + "\", \"resourceAccess\": ";
        return Stream.of(
                Arguments.of("{}", "no 'requiredResourceAccess' is in this file"),
                Arguments.of("1", "no 'requiredResourceAccess' is in this file"),
                Arguments.of(
                        "{\"requiredResourceAccess\": 1}",
                        "'requiredResourceAccess' must be a list, not a single value"),
                Arguments.of("[1]", "a resource must be an object, not a single value"),
                Arguments.of("[{\"resourceAppId\": \"x\", \"resourceAccess\": []}]", "'resourceAppId' must be a GUID"),
                Arguments.of("[{\"resourceAppId\": \"" + GRAPH + "\"}]", "a resource needs a list 'resourceAccess'"),
                Arguments.of(item + "[1]}]", "a permission must be an object, not a single value"),
                Arguments.of(item + "[{\"id\": \"x\", \"type\": \"Scope\"}]}]", "'id' must be a GUID"),
                Arguments.of(
                        item + "[{\"id\": \"" + MAIL_SEND + "\"}]}]", "the type of a permission must be Scope or Role"),
                Arguments.of(
                        item + "[{\"id\": \"" + MAIL_SEND + "\", \"type\": \"Scop\"}]}]",
                        "the type of a permission must be Scope or Role, not 'Scop'"),
                Arguments.of(
                        "[{\"requiredResourceAccess\": []}, {\"requiredResourceAccess\": []}]",
                        "this file contains several apps, but only one can be read"),
                Arguments.of("", "the file contains no value"),
                Arguments.of("{\"a\": 1", "not readable as JSON here"),
                Arguments.of("{\"a\": 1, \"a\": 2}", "key 'a' is already set at line 1"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    @DisplayName("Each refusal has a message of its own")
    void refuses(String json, String message) {
        assertThat(read(json).problems()).extracting(Problem::message).contains(message);
    }

    @Test
    @DisplayName("The text of a secret is reported, hints and ids of secrets are not")
    void secrets() {
        String json = "{\"passwordCredentials\": [{\"hint\": \"abc\", \"keyId\": \"" + MAIL_SEND
                + "\", \"secretText\": %s}], \"accessTokenAcceptedVersion\": \"2\", \"requiredResourceAccess\": []}";
        assertThat(read(json.formatted("null")).orThrow().secrets()).isEmpty();
        EntraManifest manifest = read(json.formatted("\"hunter2\"")).orThrow();
        assertThat(manifest.secrets()).hasSize(1);
        assertThat(manifest.toString()).doesNotContain("hunter2");
    }
}
