package dev.leastscope.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leastscope.catalog.sdk.SdkTable;
import dev.leastscope.catalog.source.SdkTableCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the tables of the two Java SDKs say. */
class SdkTableTest {
    private static final Path SOURCES = Path.of("src/main/catalog");

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void theCompiledTableHoldsWhatTheSourceSays(ApiVersion api) throws IOException {
        SdkTable compiled = SdkTable.of(api);
        SdkTable source = SdkTableCompiler.read(SOURCES.resolve(SdkTable.name(api) + ".yaml"));
        assertThat(compiled.api()).isEqualTo(api);
        assertThat(compiled.owners()).isEqualTo(source.owners());
        assertThat(compiled.enums()).isEqualTo(source.enums());
        for (String owner : source.owners()) {
            assertThat(compiled.methods(owner)).isEqualTo(source.methods(owner));
        }
        for (String owner : source.enums()) {
            assertThat(compiled.constants(owner)).isEqualTo(source.constants(owner));
        }
        assertThat(compiled.entryPoints()).isNotEmpty().isEqualTo(source.entryPoints());
        assertThat(compiled.variants()).isEqualTo(source.variants());
        assertThat(compiled.source().url()).startsWith("https://github.com/nylas/nylas-java/tree/");
    }

    /** Taken from the SDKs' sources apart from the tables: their number and digest are written down in digests.txt. */
    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void theTableHoldsEveryMethodAndConstantOfTheSdk(ApiVersion api) {
        SdkTable table = SdkTable.of(api);
        List<String> methods = new ArrayList<>();
        List<String> releases = new ArrayList<>();
        for (String owner : table.owners()) {
            for (SdkTable.Method method : table.methods(owner)) {
                String signature = owner + "." + method.name() + method.descriptor();
                methods.add(signature + " " + method.requests());
                releases.add(
                        signature + " " + method.since() + " " + method.until().orElse(""));
            }
        }
        Restated.isRestated("sdk-" + api.id() + "-methods", methods);
        if (api == ApiVersion.V3) {
            Restated.isRestated("sdk-v3-releases", releases);
        }
        List<String> silent = new ArrayList<>();
        for (String owner : table.silentOwners()) {
            table.silent(owner).forEach(method -> silent.add(owner + "." + method.name() + method.descriptor()));
        }
        Restated.isRestated("sdk-" + api.id() + "-silent", silent);
        List<String> triggers = new ArrayList<>();
        for (String owner : table.enums()) {
            if (owner.endsWith("Trigger") || owner.endsWith("WebhookTriggers")) {
                table.constants(owner).forEach(constant -> triggers.add(constant.name() + " " + constant.value()));
            }
        }
        Restated.isRestated("sdk-" + api.id() + "-triggers", triggers);
    }

    /** So that no call of an SDK makes a check incomplete: each request is an operation of the tables. */
    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void everyRequestIsAnOperation(ApiVersion api) {
        SdkTable table = SdkTable.of(api);
        List<String> unknown = new ArrayList<>();
        for (String owner : table.owners()) {
            for (SdkTable.Method method : table.methods(owner)) {
                for (String request : method.requests()) {
                    int query = request.indexOf('?');
                    String id = query < 0 ? request : request.substring(0, query);
                    // The SDK updates a Notetaker with PUT, where the API has PATCH (D-35).
                    String patch = id.replace("PUT ", "PATCH ");
                    if (Catalog.builtIn().operation(api, id).isEmpty()
                            && (!id.contains("/notetakers/")
                                    || Catalog.builtIn().operation(api, patch).isEmpty())) {
                        unknown.add(owner + "." + method.name() + " " + request);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void theTunnelRegistersAWebhook() {
        assertThat(SdkTable.of(ApiVersion.V2).methods("com/nylas/services/Tunnel"))
                .extracting(SdkTable.Method::requests)
                .containsExactly(List.of("POST /a/{client_id}/webhooks"));
    }

    @Test
    void sendingADraftIsAPostOnTheDraft() {
        assertThat(SdkTable.of(ApiVersion.V3).methods("com/nylas/resources/Drafts"))
                .filteredOn(method -> method.name().equals("send"))
                .allSatisfy(method ->
                        assertThat(method.requests()).containsExactly("POST /v3/grants/{identifier}/drafts/{draftId}"));
    }

    @Test
    void theHistoryKeepsWhatLaterReleasesDropped() {
        assertThat(SdkTable.of(ApiVersion.V3).methods("com/nylas/resources/Auth"))
                .anySatisfy(method -> assertThat(method.until()).isPresent());
    }

    @Test
    void addingALabelWithSdkOneReadsAndThenWrites() {
        assertThat(SdkTable.of(ApiVersion.V2).methods("com/nylas/Messages"))
                .filteredOn(method -> method.name().equals("addLabel"))
                .extracting(SdkTable.Method::requests)
                .containsExactly(List.of("GET /messages/{messageId}", "PUT /messages/{messageId}"));
    }

    @Test
    void aBadRowIsNamedByFileAndLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sdk-java-v2.yaml");
        Files.writeString(file, """
                api: v3
                basis: documented
                source: https://example.com
                checked: 2026-11-21
                artifact: a:b
                releases: '1'
                methods:
                  a/B:
                    - {name: get, descriptor: '()V', requests: ['FETCH /x']}
                constants: {}
                """);
        assertThatThrownBy(() -> SdkTableCompiler.read(file))
                .hasMessage("sdk-java-v2.yaml:9: not METHOD /path: FETCH /x");
    }
}
