package dev.leastscope.cli;

/** All options of all commands. Each option is the goals' parameter in kebab case, unless it has its own name here. */
enum Option {
    MANIFEST("manifest", "FILE", "The manifest. Default: the nearest nylas-scopes.yaml in this folder or above."),
    CLASSES("classes", "DIR|JAR", "Compiled code to scan. Can be repeated. Default: none."),
    USAGE("usage", "FILE", "A file that shows which operations ran: NDJSON, HAR, access log. Can be repeated."),
    OUTPUT("outputDirectory", "--output", "DIR", "Where reports are written. Default: target/scope."),
    FORMATS("formats", "LIST", "Reports to write: json, md, html, sarif, junit, paste, github. Default: json,md,html."),
    FAIL_ON(
            "failOn",
            "SEVERITY",
            "The lowest severity that fails the check: error, warning, note or never. Default: error."),
    AS_OF("asOf", "DAY", "The day of the check, as in 2026-11-21. Default: today, UTC."),
    SOURCE_ROOT(
            "sourceRoot",
            "DIR",
            "The folder to which paths in reports are relative. Default: the nearest folder"
                    + " at or above this one with .git or .mvn."),
    OVERRIDES("catalogOverrides", "--overrides", "FILE", "A file that changes rows of the tables."),
    BASELINE("baseline", "FILE", "The baseline. Default: nylas-scopes.baseline beside the manifest."),
    LOCK("lock", "FILE", "The lock file. Default: nylas-scopes.lock beside the manifest."),
    MIN_CONFIDENCE(
            "minConfidence",
            "WORD",
            "The lowest confidence with which facts from code count: direct, reference, literal or guess."
                    + " Default: literal."),
    SDK_PACKAGES("sdkPackages", "LIST", "The packages of the Nylas SDK. Default: com.nylas."),
    REQUIRE_MANIFEST("requireManifest", "", "Fail when no manifest is found."),
    FAIL_ON_INCOMPLETE("failOnIncomplete", "", "Fail when a part of the code could not be read."),
    ATTACH_FACTS(
            "attachFacts",
            "",
            "Write META-INF/leastscope/facts.json into the first folder of classes, for projects that use its jar."),
    RULE_PAGES("rulePages", "URL", "Where the pages of the rules are published; reports link to them."),
    SOURCE_URL("sourceUrl", "URL", "Where the sources can be read; findings link to their lines."),
    SHOW_SUPPRESSIONS("showSuppressions", "", "Print the suppression that accepts each finding."),
    OUTPUT_FILE(
            "outputFile",
            "FILE",
            "The file for the answer: JSON when the name ends with .json, otherwise text."
                    + " Default: standard output."),
    SCHEMA_FILE("outputFile", "FILE", "Where the schema is written. Default: beside the nearest manifest."),
    LEVEL(
            "level",
            "WORD",
            "Which fixes are applied: safe, or least, which also removes scopes that nothing needs. Default:"
                    + " safe."),
    DRY_RUN("dryRun", "", "Print the difference and write nothing."),
    BASE(
            "base",
            "FILE",
            "The report.json of an earlier check to compare with. Default: compare with the lock file, without reading code."),
    ERROR("error", "TEXT|@FILE", "An error text to explain, or @ and the name of a file that contains it."),
    SCOPE("scope", "NAME", "A scope, in any of its forms."),
    FEATURE("feature", "NAME", "A feature; for explain also an operation or a trigger."),
    RULE("rule", "NAME", "A rule, or a family of rules."),
    API("api", "VERSION", "Only this API version: v2 or v3."),
    PROVIDER("provider", "NAME", "Only this provider."),
    OPERATION("operation", "TEXT", "An operation: 'METHOD path', or 'METHOD path#variant'."),
    TRIGGER("trigger", "NAME", "A webhook trigger, such as message.created."),
    TIER("tier", "WORD", "Google scopes of this tier: non-sensitive, sensitive, restricted or unknown."),
    CONSENT("consent", "WORD", "Microsoft permissions with this consent: user, user-blocked, admin or unknown."),
    MODE(
            "mode",
            "WORD",
            "The scopes in force: least (the least set for the manifest), manifest (what it requests), given (see --scopes)"
                    + " or observe (none: all calls pass). Default: least."),
    SCOPES("scopes", "LIST", "The scopes in force for the mode given, separated by commas."),
    API_OF_SCOPES("api", "VERSION", "The API version of given scopes: v2 or v3. Default: v3."),
    PROVIDER_OF_GRANTS("provider", "NAME", "The provider of every grant that is not named."),
    AUTH_REQUEST("authRequest", "NAME", "The auth request of the manifest that makes these grants."),
    GRANTS("grants", "FILE", "The providers of grants, as GET /v3/grants answers them."),
    UPSTREAM("upstream", "URL", "The server to which allowed calls are sent. Default: the guard answers them itself."),
    PORT("port", "NUMBER", "The port on 127.0.0.1. Default: a free one, which is printed."),
    ALLOW_UNKNOWN(
            "allowUnknown",
            "TEXT",
            "An operation, as the guard prints it, that passes although its requirement is not in the tables. Can be"
                    + " repeated."),
    USAGE_FOLDER(
            "usage",
            "--output",
            "DIR",
            "The folder of the usage file. Default: target/scope where there is a folder target.");

    private final String parameter;
    private final String text;
    private final String label;
    private final String help;

    Option(String parameter, String label, String help) {
        this(parameter, "--" + kebab(parameter), label, help);
    }

    Option(String parameter, String text, String label, String help) {
        this.parameter = parameter;
        this.text = text;
        this.label = label;
        this.help = help;
    }

    private static String kebab(String name) {
        StringBuilder kebab = new StringBuilder(24);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                kebab.append('-').append((char) (c - 'A' + 'a'));
            } else {
                kebab.append(c);
            }
        }
        return kebab.toString();
    }

    /** The goals' parameter with the same meaning. */
    String parameter() {
        return parameter;
    }

    /** The option as the user types it. */
    String text() {
        return text;
    }

    /** The placeholder for its value in the help; empty for a switch. */
    String label() {
        return label;
    }

    /** Its description in the help. */
    String help() {
        return help;
    }
}
