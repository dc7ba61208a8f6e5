package dev.leastscope.cli;

import dev.leastscope.engine.Engine;
import dev.leastscope.engine.request.CatalogRequest;
import dev.leastscope.engine.request.DiffRequest;
import dev.leastscope.engine.request.ExplainRequest;
import dev.leastscope.engine.request.FixRequest;
import dev.leastscope.engine.request.ResolveRequest;
import dev.leastscope.engine.request.SchemaRequest;
import dev.leastscope.engine.run.Status;
import dev.leastscope.guard.StandaloneGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The commands, by the names of the goals; {@link #GUARD} has no goal. */
enum Command {
    CHECK(
            "Compares the scopes that a manifest requests with the least set that its features need, and writes reports.",
            "check --manifest nylas-scopes.yaml --classes target/classes",
            project(
                    Option.OUTPUT,
                    Option.FORMATS,
                    Option.REQUIRE_MANIFEST,
                    Option.FAIL_ON_INCOMPLETE,
                    Option.ATTACH_FACTS,
                    Option.RULE_PAGES,
                    Option.SOURCE_URL,
                    Option.SHOW_SUPPRESSIONS)) {
        @Override
        Status run(Arguments arguments) {
            return Engine.check(arguments.request()).status();
        }
    },
    RESOLVE(
            "Prints the least set of scopes for each request, with the reason for each scope.",
            "resolve --manifest nylas-scopes.yaml",
            project(Option.PROVIDER, Option.OUTPUT_FILE)) {
        @Override
        Status run(Arguments arguments) {
            return Engine.resolve(new ResolveRequest(arguments.request(), arguments.text(Option.PROVIDER)));
        }
    },
    INIT(
            "Writes a nylas-scopes.yaml with comments from what compiled code does. Never overwrites an existing one.",
            "init --classes target/classes",
            project()) {
        @Override
        Status run(Arguments arguments) {
            return Engine.init(arguments.request());
        }
    },
    FIX(
            "Edits the manifest and fixes findings. Comments and style stay.",
            "fix --manifest nylas-scopes.yaml --dry-run",
            project(Option.LEVEL, Option.DRY_RUN)) {
        @Override
        Status run(Arguments arguments) {
            return Engine.fix(new FixRequest(
                    arguments.request(), arguments.text(Option.LEVEL).orElse("safe"), arguments.isOn(Option.DRY_RUN)));
        }
    },
    LOCK(
            "Writes the scopes that are requested now into one sorted file beside the manifest.",
            "lock --manifest nylas-scopes.yaml",
            project()) {
        @Override
        Status run(Arguments arguments) {
            return Engine.lock(arguments.request());
        }
    },
    DIFF(
            "Compares with the lock file or an earlier report: findings, scopes, who must authenticate again.",
            "diff --base main/report.json --output-file changes.md",
            project(Option.BASE, Option.OUTPUT_FILE)) {
        @Override
        Status run(Arguments arguments) {
            return Engine.diff(new DiffRequest(arguments.request(), arguments.path(Option.BASE)));
        }
    },
    BASELINE(
            "Accepts the current findings in one sorted file beside the manifest.",
            "baseline --classes target/classes",
            project()) {
        @Override
        Status run(Arguments arguments) {
            return Engine.baseline(arguments.request());
        }
    },
    EXPLAIN(
            "Explains an error text, a scope, a feature, an operation, a trigger or a rule.",
            "explain --scope gmail.modify",
            List.of(
                    Option.ERROR,
                    Option.SCOPE,
                    Option.FEATURE,
                    Option.RULE,
                    Option.MANIFEST,
                    Option.OUTPUT_FILE,
                    Option.AS_OF,
                    Option.OVERRIDES)) {
        @Override
        Status run(Arguments arguments) {
            return Engine.explain(new ExplainRequest(
                    arguments.text(Option.ERROR),
                    arguments.text(Option.SCOPE),
                    arguments.text(Option.FEATURE),
                    arguments.text(Option.RULE),
                    arguments.path(Option.MANIFEST),
                    arguments.folder(),
                    arguments.path(Option.OUTPUT_FILE),
                    arguments.context()));
        }
    },
    CATALOG(
            "Queries the tables. Each option narrows the answer.",
            "catalog --feature messages.send --provider google",
            List.of(
                    Option.API,
                    Option.PROVIDER,
                    Option.SCOPE,
                    Option.FEATURE,
                    Option.OPERATION,
                    Option.TRIGGER,
                    Option.TIER,
                    Option.CONSENT,
                    Option.OUTPUT_FILE,
                    Option.AS_OF,
                    Option.OVERRIDES)) {
        @Override
        Status run(Arguments arguments) {
            return Engine.catalog(new CatalogRequest(
                    arguments.text(Option.API),
                    arguments.text(Option.PROVIDER),
                    arguments.text(Option.SCOPE),
                    arguments.text(Option.FEATURE),
                    arguments.text(Option.OPERATION),
                    arguments.text(Option.TRIGGER),
                    arguments.text(Option.TIER),
                    arguments.text(Option.CONSENT),
                    arguments.path(Option.OUTPUT_FILE),
                    arguments.context()));
        }
    },
    GUARD(
            "Runs a server on 127.0.0.1 that takes the place of Nylas and denies calls that the scopes do not allow.",
            "guard --provider google --upstream http://127.0.0.1:8080",
            List.of(
                    Option.MANIFEST,
                    Option.MODE,
                    Option.SCOPES,
                    Option.API_OF_SCOPES,
                    Option.PROVIDER_OF_GRANTS,
                    Option.AUTH_REQUEST,
                    Option.GRANTS,
                    Option.UPSTREAM,
                    Option.PORT,
                    Option.ALLOW_UNKNOWN,
                    Option.USAGE_FOLDER,
                    Option.AS_OF)) {
        @Override
        Status run(Arguments arguments) {
            return Interruption.during(() -> StandaloneGuard.run(arguments.guard()));
        }
    },
    SCHEMA(
            "Writes the JSON Schema of the manifest, so that editors complete and explain its keys.",
            "schema --output-file nylas-scopes.schema.json",
            List.of(Option.SCHEMA_FILE, Option.AS_OF, Option.OVERRIDES)) {
        @Override
        Status run(Arguments arguments) {
            return Engine.schema(
                    new SchemaRequest(arguments.folder(), arguments.path(Option.SCHEMA_FILE), arguments.context()));
        }
    };

    private final String summary;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<Option> options;

    Command(String summary, String example, List<Option> options) {
        this.summary = summary;
        this.example = example;
        this.options = options;
    }

    /** The options of a command for a project, with its own options last. */
    private static List<Option> project(Option... own) {
        List<Option> options = new ArrayList<>(List.of(
                Option.MANIFEST,
                Option.CLASSES,
                Option.USAGE,
                Option.FAIL_ON,
                Option.AS_OF,
                Option.SOURCE_ROOT,
                Option.OVERRIDES,
                Option.BASELINE,
                Option.LOCK,
                Option.MIN_CONFIDENCE,
                Option.SDK_PACKAGES));
        options.addAll(List.of(own));
        return List.copyOf(options);
    }

    /** Runs the command. */
    abstract Status run(Arguments arguments);

    /** Its name, which is the name of the goal, too. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its description, one sentence. */
    String summary() {
        return summary;
    }

    /** An example without the program's name. */
    String example() {
        return example;
    }

    /** Its options, in the order of the help. */
    List<Option> options() {
        return options;
    }
}
