package dev.leastscope.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.check.ManifestList;
import dev.leastscope.check.Remedy;
import dev.leastscope.integration.Named;
import dev.leastscope.text.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed for an integration in the POM: elements as docs/manifest.md names them. */
class PomRemedyTest {
    private static final Location PLACE = new Location("pom.xml", 12, 9);

    @Test
    void entriesAreAddedUnderTheElementsOfTheirList() {
        assertThat(PomRemedy.lines(new Remedy.AddEntries(
                        ManifestList.ofConnector("google", "scopes"), PLACE, List.of("https://x.example/a&b", "c"))))
                .containsExactly(
                        "add to <connectors><google><scopes>:",
                        "  <scope>https://x.example/a&amp;b</scope>",
                        "  <scope>c</scope>");
        assertThat(PomRemedy.lines(
                        new Remedy.AddList(ManifestList.ofConnector("microsoft", "scopes"), List.of("Mail.Read"))))
                .containsExactly("write <connectors><microsoft><scopes> with:", "  <scope>Mail.Read</scope>");
    }

    @Test
    void theListOfAnAuthRequestOrAProviderAppIsNamed() {
        assertThat(PomRemedy.lines(new Remedy.AddEntries(
                        ManifestList.ofAuthRequest("google", "calendar <only>", "scopes"), PLACE, List.of("c"))))
                .first()
                .isEqualTo("add to <connectors><google><auth-requests><auth-request><scopes>"
                        + " of the one with <name>calendar &lt;only&gt;</name>:");
        assertThat(PomRemedy.lines(new Remedy.AddEntries(
                        ManifestList.ofProviderApp("google", "", "verified"), PLACE, List.of("c"))))
                .containsExactly("add to <connectors><google><provider-app><verified>:", "  <scope>c</scope>");
        assertThat(PomRemedy.lines(new Remedy.AddEntries(
                        ManifestList.ofProviderApp("google", "eu", "scopes"), PLACE, List.of("c"))))
                .first()
                .isEqualTo("add to <connectors><google><provider-app><app><scopes> of the one with <name>eu</name>:");
    }

    @Test
    void aNameIsReplacedAndAnEntryRemoved() {
        Named slip = new Named("mesages.read", PLACE);
        assertThat(PomRemedy.lines(new Remedy.ReplaceEntry(
                        ManifestList.ofIntegration("features"), slip, List.of("messages.read"), false)))
                .containsExactly(
                        "in <features>, instead of:",
                        "  <feature>mesages.read</feature>",
                        "write:",
                        "  <feature>messages.read</feature>");
        assertThat(PomRemedy.lines(new Remedy.RemoveEntry(
                        ManifestList.ofIntegration("triggers"), new Named("grant.expired", PLACE), true)))
                .containsExactly("remove from <triggers>:", "  <trigger>grant.expired</trigger>");
    }
}
