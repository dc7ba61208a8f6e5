package dev.leastscope.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The facts that a library publishes: what is written is read, and nothing that does not fit is. */
class PublishedFactsFileTest {
    private static final Catalog CATALOG = Catalog.builtIn();
    private static final PublishedFacts.Place LIST = new PublishedFacts.Place("com.acme.Mail", "list");

    /** Put together here, so that no scanner takes this file for a leak. */
    private static final String TOKEN = "nyk_" + "v0_cYmq8Zx2LkT7vB4nR9wS1dF6gH3jK5pQ0aE8uI2oXyZ7tVbN";

    static PublishedFacts published() {
        CodeFacts.Site site =
                new CodeFacts.Site("com.acme.Mail", "list", new Location("src/main/java/com/acme/Mail.java", 14, 0));
        CodeFacts facts = new CodeFacts(
                List.of(new CodeFacts.Call(
                        CATALOG.operation(ApiVersion.V3, "GET /v3/grants/{grant_id}/messages")
                                .orElseThrow(),
                        site,
                        Confidence.DIRECT)),
                List.of(),
                List.of(),
                List.of(new CodeFacts.Unresolved(UnknownPart.of(UnknownKind.TRIGGERS), site)),
                List.of(),
                3,
                1,
                true);
        return new PublishedFacts(
                "sha256:" + "0123456789abcdef".repeat(4),
                List.of("com.acme"),
                facts,
                List.of(
                        new PublishedFacts.Entry("com.acme.Mail", "list", "()V", List.of(LIST)),
                        new PublishedFacts.Entry("com.acme.MailApi", "list", "()V", List.of(LIST))));
    }

    private static List<Problem> problems(String text) {
        return PublishedFactsFile.read(SourceText.of("mail.jar", text), CATALOG).problems();
    }

    @Test
    void comesBackAsItWas() {
        String text = PublishedFactsFile.write(published());
        PublishedFacts read = PublishedFactsFile.read(SourceText.of("mail.jar", text), CATALOG)
                .orThrow();
        assertThat(read).isEqualTo(published());
        assertThat(PublishedFactsFile.write(read)).isEqualTo(text);
        assertThat(read.complete()).isTrue();
    }

    @Test
    void secretsAndUsageStayAtHome() {
        CodeFacts.Site site = new CodeFacts.Site("com.acme.Mail", "list", new Location("Mail.java", 1, 0));
        PublishedFacts all = published();
        CodeFacts more = new CodeFacts(
                all.facts().calls(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new CodeFacts.Secret("an API key", "a scope", site)),
                3,
                1,
                true);
        String text = PublishedFactsFile.write(new PublishedFacts(all.classes(), all.packages(), more, all.entries()));
        assertThat(text).doesNotContain("an API key");
    }

    @Test
    void whatDoesNotFitIsReportedWithItsPlace() {
        String text = PublishedFactsFile.write(published());
        List<String> broken = List.of(
                text.replace("\"published\":1", "\"published\":2"),
                text.replace("\"format\":1", "\"format\":2"),
                text.replace("\"reaches\":[\"0\"]", "\"reaches\":[\"1\"]"),
                text.replace("\"reaches\":[\"0\"]", "\"reaches\":[\"-1\"]"),
                text.replace("\"reaches\":[\"0\"]", "\"reaches\":[\"x\"]"),
                text.replace("\"reaches\":[\"0\"]", "\"reaches\":[{}]"),
                text.replace("\"entries\"", "\"entrances\""),
                text.replace("\"descriptor\":\"()V\"", "\"descriptor\":null"),
                text.replace("src/main/java/com", "../../../com"),
                text.replace("grants/{grant_id}/messages", "grants/{grant_id}/telepathy"),
                text.substring(0, text.length() / 2),
                "{}",
                "[]",
                "");
        for (String each : broken) {
            assertThat(each).isNotEqualTo(text);
            assertThat(problems(each))
                    .as(each)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.location().file()).isEqualTo("mail.jar"));
        }
    }

    @Test
    void aTokenInANameIsMasked() {
        String text = PublishedFactsFile.write(published()).replace("com.acme.Mail", TOKEN);
        PublishedFacts read = PublishedFactsFile.read(SourceText.of("mail.jar", text), CATALOG)
                .orThrow();
        assertThat(read.toString()).doesNotContain(TOKEN);
        assertThat(PublishedFactsFile.write(read)).doesNotContain(TOKEN);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        assertThat(problems(" ".repeat(PublishedFactsFile.FILE_BYTES + 1))).isNotEmpty();
    }
}
