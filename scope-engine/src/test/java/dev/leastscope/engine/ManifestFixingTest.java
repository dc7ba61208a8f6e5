package dev.leastscope.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.engine.request.FixRequest;
import dev.leastscope.engine.run.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFixingTest {
    private static final String LACKS_A_SCOPE = "\uFEFFnylas: v3\r\n"
            + "features: [messages.read, messages.send]   # what we do\r\n"
            + "connectors:\r\n"
            + "  google:\r\n"
            + "    scopes:\r\n"
            + "    - https://www.googleapis.com/auth/gmail.readonly   # to read\r\n"
            + "  microsoft: {scopes: [Mail.ReadWrit, Mail.Send]}\r\n";

    @TempDir
    Path folder;

    private Path manifest;

    @BeforeEach
    void manifest() throws IOException {
        manifest = folder.resolve("nylas-scopes.yaml");
        Files.writeString(manifest, LACKS_A_SCOPE);
    }

    @Test
    void aFixWritesWhatIsMissingAndKeepsTheStyle() throws IOException {
        Files.setPosixFilePermissions(manifest, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(fix("safe", false, Requests.in(folder))).isEqualTo(new Status.Passed());
        assertThat(Files.readString(manifest))
                .isEqualTo("\uFEFFnylas: v3\r\n"
                        + "features: [messages.read, messages.send]   # what we do\r\n"
                        + "connectors:\r\n"
                        + "  google:\r\n"
                        + "    scopes:\r\n"
                        + "    - https://www.googleapis.com/auth/gmail.readonly   # to read\r\n"
                        + "    - https://www.googleapis.com/auth/gmail.send\r\n"
                        + "  microsoft: {scopes: [Mail.ReadWrite, Mail.Send, offline_access]}\r\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(manifest)))
                .isEqualTo("rw-r-----");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(manifest);
        }
    }

    @Test
    void aDryRunPrintsTheDifferenceAndWritesNothing() throws IOException {
        Requests requests = Requests.in(folder);
        fix("safe", true, requests);
        assertThat(Files.readString(manifest)).isEqualTo(LACKS_A_SCOPE);
        assertThat(requests.log().output())
                .contains("--- a/nylas-scopes.yaml", "+    - https://www.googleapis.com/auth/gmail.send");
        assertThat(requests.log().lines()).anyMatch(line -> line.contains("Nothing is written: this is a dry run."));
    }

    @Test
    void aSecondFixChangesNothing() throws IOException {
        fix("safe", false, Requests.in(folder));
        String once = Files.readString(manifest);
        Requests requests = Requests.in(folder);
        fix("safe", false, requests);
        assertThat(Files.readString(manifest)).isEqualTo(once);
        assertThat(requests.log().lines()).anyMatch(line -> line.endsWith("nylas-scopes.yaml needs no change."));
    }

    @Test
    void whatIsInheritedIsNamedAndNotEdited() throws IOException {
        Path base = folder.resolve("base.yaml");
        Files.writeString(base, "connectors:\n  microsoft:\n    scopes: [Mail.Read]\n");
        Files.writeString(manifest, "extends: base.yaml\nnylas: v3\nfeatures: [messages.read]\n");
        String before = Files.readString(base);
        Requests requests = Requests.in(folder);
        fix("safe", false, requests);
        assertThat(Files.readString(base)).isEqualTo(before);
        assertThat(requests.log().lines())
                .anyMatch(line -> line.contains("left out: base.yaml:"))
                .anyMatch(line -> line.contains("It is written in base.yaml:"));
    }

    @Test
    void aRemedyThatBreaksThePolicyIsLeftOutAndTheOthersAreWritten() throws IOException {
        Files.writeString(
                manifest,
                "nylas: v3\nfeatures: [messages.read, messages.send]\nconnectors:\n  microsoft:\n    scopes: [Mail.ReadWrite]\n"
                        + "policy:\n  forbid: [Mail.Send]\n");
        Requests requests = Requests.in(folder);
        fix("safe", false, requests);
        assertThat(Files.readString(manifest)).contains("scopes: [Mail.ReadWrite, offline_access]");
        assertThat(requests.log().lines()).anyMatch(line -> line.contains("It would cause policy.forbidden"));
    }

    @Test
    void everythingThatASingleEditCannotDoIsPrintedWithWhatToDo() throws IOException {
        Files.writeString(
                manifest,
                "nylas: v3\nfeatures: [messages.read, events.creat]\nconnectors:\n  google:\n    scopes: []\n    auth-requests:\n"
                        + "      - name: first\n      - name: second\n");
        Requests requests = Requests.in(folder);
        assertThat(fix("safe", false, requests)).isEqualTo(new Status.Passed());
        assertThat(Files.readString(manifest)).contains("scopes: [https://www.googleapis.com/auth/gmail.readonly]");
        assertThat(requests.log().lines())
                .anyMatch(line -> line.contains("fixed: nylas-scopes.yaml:5:5: scope.none-requested: ")
                        && line.endsWith(" [Google]"))
                .anyMatch(line -> line.contains("  Ask for `https://www.googleapis.com/auth/gmail.readonly`.")
                        && line.endsWith("The auth requests `first` and `second` take this list."))
                .anyMatch(line -> line.contains("to do by hand: nylas-scopes.yaml:2:27: feature.unknown: "))
                .anyMatch(line -> line.contains("  Write `events.read` or `event.created`."));
    }

    @Test
    void aWordThatIsNoLevelAndAMissingManifestAreBadInput() throws IOException {
        assertThat(fix("all", false, Requests.in(folder)))
                .isEqualTo(new Status.BadInput("--level: 'all' is not a level; write safe or least"));
        Files.delete(manifest);
        assertThat(fix("safe", false, Requests.in(folder)))
                .isEqualTo(new Status.BadInput("there is no manifest to fix; leastscope init writes a first one"));
    }

    private static Status fix(String level, boolean dryRun, Requests requests) {
        return Engine.fix(new FixRequest(requests.request(), level, dryRun));
    }
}
