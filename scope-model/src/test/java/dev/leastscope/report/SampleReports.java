package dev.leastscope.report;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Consent;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.Scope;
import dev.leastscope.catalog.ScopesForTests;
import dev.leastscope.catalog.Tier;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.check.Category;
import dev.leastscope.check.Examination;
import dev.leastscope.check.Finding;
import dev.leastscope.check.FindingBuilder;
import dev.leastscope.check.Rule;
import dev.leastscope.check.Verdict;
import dev.leastscope.integration.CodeFacts;
import dev.leastscope.integration.Confidence;
import dev.leastscope.integration.Integration;
import dev.leastscope.integration.Layer;
import dev.leastscope.integration.Severity;
import dev.leastscope.resolve.Resolution;
import dev.leastscope.resolve.Resolver;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports put together by hand, for the tests of all formats. */
public final class SampleReports {
    private static final CatalogVersion TABLES =
            new CatalogVersion("2026.11", "2026-11-21", "00ff".repeat(16), List.of());
    private static final Scope READONLY = ScopesForTests.google("gmail.readonly", Tier.RESTRICTED);
    private static final Scope SEND = ScopesForTests.google("gmail.send", Tier.SENSITIVE);
    private static final Scope METADATA = ScopesForTests.google("gmail.metadata", Tier.RESTRICTED);
    private static final Scope LABELS = ScopesForTests.google("gmail.labels", Tier.NON_SENSITIVE);
    private static final Scope OPENID = ScopesForTests.identity(Vocabulary.GOOGLE, "openid");
    private static final Scope OFFLINE = ScopesForTests.identity(Vocabulary.MICROSOFT, "offline_access");
    private static final Scope MAIL_READ_WRITE =
            ScopesForTests.graph("Mail.ReadWrite", Consent.USER_BLOCKED, "024d486e-b451-40bb-833d-3e66d98c5c73");
    private static final Scope MAIL_SEND =
            ScopesForTests.graph("Mail.Send", Consent.USER, "e383f46e-2787-4529-855e-0e479a3ffac0");

    private SampleReports() {}

    /** Each kind once. */
    public static Stream<Report> all() {
        return Stream.of(passing(), failing(), v2(), empty(), hostile(), unreadable(), large(500));
    }

    public static Report passing() {
        return report(
                ApiVersion.V3,
                List.of(google().requested(READONLY, SEND).build()),
                List.of(),
                true,
                Subject.module("com.acme:mail").manifest("nylas-scopes.yaml"));
    }

    public static Report failing() {
        Resolution google = google().requested(READONLY, SEND, METADATA, LABELS)
                .excess(LABELS)
                .build();
        Resolution microsoft = new SampleRequest(ApiVersion.V3, Provider.MICROSOFT, 20)
                .requested(MAIL_SEND)
                .identity(OFFLINE)
                .needs(MAIL_READ_WRITE, "POST /v3/grants/{grant_id}/messages/send", "messages.send")
                .needs(MAIL_SEND, "POST /v3/grants/{grant_id}/messages/send", "messages.send")
                .missing(MAIL_READ_WRITE)
                .build();
        Resolution onboarding = new SampleRequest(ApiVersion.V3, Provider.MICROSOFT, 24)
                .name("onboarding")
                .identity(OFFLINE)
                .needs(MAIL_SEND, "message.created", "message.created")
                .build();
        List<Finding> findings = List.of(
                builder("google.metadata-conflict", Category.BREAKS, Severity.ERROR)
                        .provider(Provider.GOOGLE)
                        .layer(Layer.CONNECTOR, "")
                        .scope(METADATA.name())
                        .message("Google refuses message bodies to every token that holds gmail.metadata, "
                                + "also beside gmail.readonly.")
                        .fix("Remove gmail.metadata.")
                        .at(new Location("nylas-scopes.yaml", 12, 7))
                        .related(new Location("nylas-scopes.yaml", 11, 7), "gmail.readonly is asked for here")
                        .source("https://developers.google.com/workspace/gmail/api/auth/scopes")
                        .build(),
                builder("scope.excess", Category.EXCESS, Severity.WARNING)
                        .provider(Provider.GOOGLE)
                        .layer(Layer.CONNECTOR, "")
                        .scope(LABELS.name())
                        .message("Nothing declared needs gmail.labels.")
                        .fix("Remove gmail.labels.")
                        .at(new Location("nylas-scopes.yaml", 13, 7))
                        .build(),
                builder("microsoft.offline-access", Category.BREAKS, Severity.ERROR)
                        .provider(Provider.MICROSOFT)
                        .layer(Layer.AUTH_REQUEST, "onboarding")
                        .scope("offline_access")
                        .message("Without offline_access a grant dies with its first token.")
                        .fix("Add offline_access.")
                        .at(new Location("nylas-scopes.yaml", 21, 7))
                        .build(),
                builder("scope.excess", Category.EXCESS, Severity.WARNING)
                        .provider(Provider.MICROSOFT)
                        .scope("https://graph.microsoft.com/Calendars.Read")
                        .message("Nothing declared needs Calendars.Read.")
                        .fix("Remove Calendars.Read.")
                        .at(new Location("nylas-scopes.yaml", 22, 7))
                        .build()
                        .accepted(new Finding.Acceptance("the calendar view ships in March", "2027-03-31")),
                builder("environment.no-reauth", Category.HOUSEKEEPING, Severity.NOTE)
                        .message("Nobody learns that users must authenticate again.")
                        .fix("Add the trigger grant.expired.")
                        .build());
        return report(
                ApiVersion.V3,
                List.of(google, microsoft, onboarding),
                findings,
                false,
                Subject.module("com.acme:mail").manifest("nylas-scopes.yaml"));
    }

    public static Report v2() {
        Scope modify = ScopesForTests.nylas("email.modify");
        Scope send = ScopesForTests.nylas("email.send");
        Scope email = ScopesForTests.nylas("email");
        Resolution google = new SampleRequest(ApiVersion.V2, Provider.GOOGLE, 6)
                .requested(email)
                .needs(modify, "PUT /messages/{id}", "messages.update")
                .needs(send, "POST /send", "messages.send")
                .providerScopes(2, ScopesForTests.named("https://mail.google.com/"))
                .build();
        Resolution imap = new SampleRequest(ApiVersion.V2, Provider.IMAP, 9)
                .defaults(email, ScopesForTests.nylas("contacts"), ScopesForTests.nylas("calendar"))
                .needs(modify, "PUT /messages/{id}", "messages.update")
                .build();
        return report(
                ApiVersion.V2,
                List.of(google, imap),
                List.of(builder("environment.api-retired", Category.BREAKS, Severity.WARNING)
                        .message("Nylas API v2 is deprecated.")
                        .fix("Move to v3: `scope:catalog` lists its scopes.")
                        .at(new Location("nylas-scopes.yaml", 1, 8))
                        .build()),
                true,
                Subject.module("com.acme:legacy").manifest("nylas-scopes.yaml"));
    }

    /** Nothing to say, no manifest: an integration that was built in code. */
    public static Report empty() {
        return report(ApiVersion.V3, List.of(), List.of(), true, Subject.CODE);
    }

    /** One string with everything that has ever broken a report. */
    public static final String HOSTILE = "<script>alert(1)</script> | `code` \u001b[31mred\u001b[0m \n::error::forged"
            + " ##[error]forged \"double\" 'single' \u202Ertl\u2069 \u0000\uFFFE\uD800 &amp; ]]> --> </style> {{x}}"
            + " ${x} [link](javascript:alert(1)) @all \\ \u0085\u2028\u009b31m \uD83D\uDE00 \t*b* _i_ ~s~ \r\n# h1";

    /** Every string that can come from outside is {@link #HOSTILE}. */
    public static Report hostile() {
        Scope scope = ScopesForTests.named(HOSTILE);
        Resolution google = new SampleRequest(ApiVersion.V3, Provider.GOOGLE, 3)
                .name(HOSTILE)
                .requested(scope)
                .unknown(HOSTILE + "2")
                .needs(scope, HOSTILE, HOSTILE)
                .build();
        List<Finding> findings = List.of(
                hostileFinding(Severity.ERROR).accepted(new Finding.Acceptance(HOSTILE, "2027-03-31")),
                hostileFinding(Severity.WARNING),
                hostileFinding(Severity.NOTE));
        return report(
                ApiVersion.V3,
                List.of(google),
                findings,
                false,
                Subject.module(HOSTILE).manifest(HOSTILE).execution(HOSTILE));
    }

    private static Finding hostileFinding(Severity severity) {
        return builder("scope.unknown", Category.BREAKS, severity)
                .provider(Provider.GOOGLE)
                .layer(Layer.AUTH_REQUEST, HOSTILE + severity)
                .scope(HOSTILE)
                .feature(HOSTILE)
                .message(HOSTILE)
                .fix(HOSTILE)
                .at(new Location(HOSTILE, 3, 1))
                .related(new Location(HOSTILE, 4, 0), HOSTILE)
                .source(HOSTILE)
                .build();
    }

    /** A manifest that cannot be read. */
    public static Report unreadable() {
        return Report.unreadable(
                List.of(
                        new Problem(
                                new Location("nylas-scopes.yaml", 2, 1),
                                "unknown key 'regoin'",
                                "did you mean 'region'?",
                                "  2 | regoin: ***\n    | ^~~~~~"),
                        new Problem(Location.NONE, HOSTILE, HOSTILE, "")),
                Subject.module("com.acme:mail").manifest("nylas-scopes.yaml"),
                TABLES,
                "2026-11-21",
                Optional.empty());
    }

    /** So many findings that a page must not show them all at once. */
    public static Report large(int count) {
        List<Finding> findings = new ArrayList<>();
        Severity[] severities = Severity.values();
        Category[] categories = Category.values();
        for (int i = 0; i < count; i++) {
            findings.add(builder("feature.undeclared", categories[i % 4], severities[i % 3])
                    .provider(i % 2 == 0 ? Provider.GOOGLE : Provider.MICROSOFT)
                    .layer(Layer.CONNECTOR, "")
                    .scope(i % 2 == 0 ? READONLY.name() : MAIL_READ_WRITE.name())
                    .feature("messages.read." + i)
                    .message("The class com.acme.mail.Mailbox" + i + " calls GET /v3/grants/{grant_id}/messages, "
                            + "and no feature of the manifest holds it.")
                    .fix("Add messages.read to the features, or remove the call.")
                    .at(new Location("src/main/java/com/acme/mail/Mailbox" + i + ".java", i + 1, 0))
                    .build());
        }
        return report(
                ApiVersion.V3,
                List.of(google().requested(READONLY, SEND).build()),
                findings,
                true,
                Subject.module("com.acme:mail").manifest("nylas-scopes.yaml"));
    }

    /** A finding with nothing but its rule and features. */
    static Finding finding(String rule, Category category, Severity severity, String... features) {
        FindingBuilder builder = builder(rule, category, severity).message("It is so.");
        for (String feature : features) {
            builder = builder.feature(feature);
        }
        return builder.build();
    }

    /** A report that holds these findings and nothing else. */
    static Report rules(Finding... findings) {
        return report(
                ApiVersion.V3,
                List.of(),
                List.of(findings),
                true,
                Subject.module("com.acme:mail").manifest("nylas-scopes.yaml"));
    }

    /** Requests and findings with a long name in each. */
    public static Report wordy(String name, int count) {
        List<Resolution> requests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            requests.add(google().name(i + name).requested(READONLY, SEND).build());
            findings.add(builder("feature.undeclared", Category.BREAKS, Severity.ERROR)
                    .feature(i + name)
                    .message("Nothing holds " + i + name)
                    .build());
        }
        return report(
                ApiVersion.V3,
                requests,
                findings,
                true,
                Subject.module("com.acme:mail").manifest("nylas-scopes.yaml"));
    }

    private static SampleRequest google() {
        return new SampleRequest(ApiVersion.V3, Provider.GOOGLE, 8)
                .identity(OPENID)
                .needs(READONLY, "GET /v3/grants/{grant_id}/messages", "messages.read")
                .needs(SEND, "POST /v3/grants/{grant_id}/messages/send", "messages.send");
    }

    private static FindingBuilder builder(String rule, Category category, Severity severity) {
        Examination examination = examination(Integration.builder(ApiVersion.V3).build(), List.of(), CodeFacts.NONE);
        return examination.finding(new SampleRule(rule, category, severity));
    }

    private static Report report(
            ApiVersion api, List<Resolution> resolutions, List<Finding> findings, boolean complete, Subject subject) {
        Integration integration = Integration.builder(api).build();
        Operation list = new Operation(
                api,
                "GET /v3/grants/{grant_id}/messages",
                Operation.Kind.CALL,
                "GET /v3/grants/{grant_id}/messages",
                "");
        CodeFacts.Site site =
                new CodeFacts.Site("app.Mail", "list", new Location("src/main/java/app/Mail.java", 42, 0));
        CodeFacts code = new CodeFacts(
                List.of(new CodeFacts.Call(list, site, Confidence.DIRECT)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                12,
                1,
                true);
        Examination examination = examination(integration, resolutions, code);
        Verdict verdict = new Verdict(examination, findings, Optional.of(Severity.ERROR), complete, List.of());
        List<Rule> rules = findings.stream()
                .map(Finding::rule)
                .distinct()
                .map(id -> (Rule) new SampleRule(id, Category.BREAKS, Severity.ERROR))
                .toList();
        return Report.of(verdict, rules, subject, TABLES);
    }

    private static Examination examination(Integration integration, List<Resolution> resolutions, CodeFacts code) {
        return new Examination(
                integration,
                resolutions,
                Optional.of(code),
                Examination.ScopeOfCode.WHOLE,
                Optional.empty(),
                Catalog.builtIn(),
                new Resolver(Catalog.builtIn(), "2026-11-21"),
                "2026-11-21");
    }

    private record SampleRule(String id, Category category, Severity severity) implements Rule {
        @Override
        public String summary() {
            return "What " + id + " finds.";
        }

        @Override
        public List<Finding> findings(Examination examination) {
            return List.of();
        }
    }
}
