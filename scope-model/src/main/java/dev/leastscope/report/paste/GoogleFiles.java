package dev.leastscope.report.paste;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.Tier;
import dev.leastscope.report.Report;
import dev.leastscope.report.RequestReport;
import dev.leastscope.report.markdown.MarkdownText;
import dev.leastscope.text.SafeText;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code google/}: the scopes of each layer, the requirements of each tier, and drafts of the justifications
 * that Google requires.
 */
final class GoogleFiles {
    private final Report report;
    private final List<RequestReport> requests;

    GoogleFiles(Report report, List<RequestReport> asking) {
        this.report = report;
        this.requests = LeastList.of(asking, Provider.GOOGLE);
    }

    void addTo(Map<String, PasteFile> files) {
        files.put("google/justifications.txt", this::justifications);
        files.put("google/scopes.txt", this::scopes);
        files.put("google/tiers.md", this::tiers);
    }

    private byte[] scopes() {
        StringBuilder out = new StringBuilder(1024);
        out.append("# Google Cloud console, Google Auth Platform, Data Access: enable these, and no others.\n");
        lines(LeastList.toEnable(requests), out);
        for (RequestReport request : requests) {
            out.append("\n# ")
                    .append(SafeText.visible(request.title()))
                    .append(request.name().isPresent() ? ": the scopes it asks for.\n" : ": the connector's scopes.\n");
            lines(LeastList.toRequest(request), out);
        }
        ChangedRows.comment(report, out);
        return out.toString().getBytes(UTF_8);
    }

    private static void lines(List<Scope> scopes, StringBuilder out) {
        for (Scope scope : scopes) {
            out.append(SafeText.visible(scope.name())).append('\n');
        }
    }

    private byte[] tiers() {
        StringBuilder out = new StringBuilder(2048);
        out.append("# What Google asks for, scope by scope\n\n| scope | tier | allows |\n|---|---|---|\n");
        Tier highest = Tier.NON_SENSITIVE;
        for (Scope scope : LeastList.toEnable(requests)) {
            Tier tier = scope.countedTier();
            highest = tier.compareTo(highest) > 0 ? tier : highest;
            out.append("| ")
                    .append(MarkdownText.code(scope.name()))
                    .append(" | ")
                    .append(tier.id())
                    .append(" | ")
                    .append(MarkdownText.text(scope.allows()))
                    .append(" |\n");
        }
        out.append("\nThe tier of the application is that of its most demanding scope: **")
                .append(highest.id())
                .append("**.\n\n")
                .append(demands(highest))
                .append("\nNo review is needed while only members of your own organization sign in, or fewer than 100 ")
                .append("people use the application for themselves.\n");
        MarkdownText.overrides(report.catalog().overrides(), out);
        return out.toString().getBytes(UTF_8);
    }

    private static String demands(Tier tier) {
        String brand = "- To show a name and a logo on the consent screen: brand verification (own domain, home page, "
                + "privacy policy).\n";
        if (tier == Tier.NON_SENSITIVE) {
            return brand + "- No verification of scopes.\n";
        }
        String sensitive = brand
                + "- OAuth verification: every scope declared, justified and shown in a demo video; user data policy "
                + "followed. Until then users see a warning, and at most 100 of them can sign in.\n";
        if (tier != Tier.RESTRICTED) {
            return sensitive;
        }
        return sensitive
                + "- A security assessment by an assessor whom Google approves, every year: the data passes through "
                + "servers, those of Nylas and the application's own.\n";
    }

    private byte[] justifications() {
        StringBuilder out = new StringBuilder(4096);
        out.append("# Drafts for the field \"How will the scopes be used?\" of Google's verification form.\n");
        out.append(
                "# Written from the declared features and the code that was found. Read and edit them before you use them.\n");
        for (Justification justification : Justification.of(report, requests)) {
            out.append('\n').append(justification.text());
        }
        ChangedRows.comment(report, out);
        return out.toString().getBytes(UTF_8);
    }
}
