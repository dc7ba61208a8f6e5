package dev.leastscope.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorArgumentTest {
    @TempDir
    Path folder;

    @Test
    void aTextIsItself() {
        assertThat(ErrorArgument.read("grant.not_found", folder).orThrow()).isEqualTo("grant.not_found");
        assertThat(ErrorArgument.read("", folder).orThrow()).isEmpty();
    }

    @Test
    void aFileIsRead() throws Exception {
        Files.writeString(folder.resolve("body.json"), "{\"error\":\"invalid_grant\"}");
        assertThat(ErrorArgument.read("@body.json", folder).orThrow()).contains("invalid_grant");
        assertThat(ErrorArgument.read("@" + folder.resolve("body.json"), folder).orThrow())
                .contains("invalid_grant");
    }

    @Test
    void aLogInAnotherEncodingIsReadAllTheSame() throws Exception {
        Files.write(folder.resolve("app.log"), "Fehler für: grant.not_found".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ErrorArgument.read("@app.log", folder).orThrow()).contains("grant.not_found");
    }

    @Test
    void whatCannotBeReadIsAProblem() throws Exception {
        assertThat(ErrorArgument.read("@missing", folder).problems().get(0).toString())
                .contains("missing: error: there is no such file")
                .doesNotContain(folder.toString());
        assertThat(ErrorArgument.read("@.", folder).problems()).hasSize(1);
        assertThat(ErrorArgument.read("@a\u0000b", folder).problems()).hasSize(1);
        Files.write(folder.resolve("large"), new byte[Diagnoser.LONGEST_TEXT + 1]);
        assertThat(ErrorArgument.read("@large", folder).problems().get(0).message())
                .contains("262144 bytes");
    }
}
