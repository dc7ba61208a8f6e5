package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.text.Location;
import dev.leastscope.text.Masking;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SafeText;
import dev.leastscope.text.SecretDetector;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the tree of a {@code facts.json} into facts. The first thing that does not fit ends it. */
final class CodeFactsDecoder {
    private final Catalog catalog;

    CodeFactsDecoder(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What does not fit, and where. Never leaves the decoders. */
    static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Location location;

        Misfit(Tree where, String message) {
            super(message, null, false, false);
            this.location = where.location();
        }

        Location location() {
            return location;
        }
    }

    Reading<CodeFacts> decode(Tree tree) {
        try {
            return Reading.of(facts(tree));
        } catch (Misfit misfit) {
            return Reading.failed(List.of(new Problem(
                    misfit.location, misfit.getMessage(), "build the module again, which writes the file anew", "")));
        }
    }

    /** The facts that a tree holds, whatever else it holds. */
    CodeFacts facts(Tree tree) {
        if (number(tree, "format") != CodeFactsFile.FORMAT) {
            throw new Misfit(tree, "the form of this file is not " + CodeFactsFile.FORMAT);
        }
        List<CodeFacts.Call> calls = new ArrayList<>();
        for (Tree item : items(tree, "calls")) {
            calls.add(new CodeFacts.Call(operation(item), site(item), confidence(item)));
        }
        List<CodeFacts.Trigger> triggers = new ArrayList<>();
        for (Tree item : items(tree, "triggers")) {
            triggers.add(
                    new CodeFacts.Trigger(api(item), text(item, "trigger"), site(item), sink(item), confidence(item)));
        }
        List<CodeFacts.Authorization> authorizations = new ArrayList<>();
        for (Tree item : items(tree, "authorizations")) {
            authorizations.add(authorization(item));
        }
        List<CodeFacts.Unresolved> unresolved = new ArrayList<>();
        for (Tree item : items(tree, "unresolved")) {
            unresolved.add(new CodeFacts.Unresolved(unknown(item), site(item)));
        }
        List<CodeFacts.Unreadable> unreadable = new ArrayList<>();
        for (Tree item : items(tree, "unreadable")) {
            unreadable.add(new CodeFacts.Unreadable(location(item), text(item, "reason")));
        }
        List<CodeFacts.Secret> secrets = new ArrayList<>();
        for (Tree item : has(tree, "secrets") ? items(tree, "secrets") : List.<Tree>of()) {
            secrets.add(new CodeFacts.Secret(text(item, "kind"), text(item, "use"), site(item)));
        }
        return new CodeFacts(
                List.copyOf(calls),
                List.copyOf(triggers),
                List.copyOf(authorizations),
                List.copyOf(unresolved),
                List.copyOf(unreadable),
                List.copyOf(secrets),
                usage(tree),
                number(tree, "classes"),
                number(tree, "mentioning"),
                text(tree, "complete").equals("true"));
    }

    private static UnknownPart unknown(Tree item) {
        UnknownKind kind = UnknownKind.named(text(item, "kind"))
                .orElseThrow(() -> new Misfit(value(item, "kind"), "there is no such kind of unresolved place"));
        UnknownPart part = UnknownPart.of(kind, optionalText(item, "subject"), optionalText(item, "of"));
        if (!has(item, "cause")) {
            return part;
        }
        UnknownCause cause = UnknownCause.named(text(item, "cause"))
                .orElseThrow(() -> new Misfit(value(item, "cause"), "there is no such cause of an unknown value"));
        return part.because(cause, optionalText(item, "detail"));
    }

    private List<UsedOperation> usage(Tree tree) {
        List<UsedOperation> usage = new ArrayList<>();
        for (Tree item : has(tree, "usage") ? items(tree, "usage") : List.<Tree>of()) {
            String provider = text(item, "provider");
            if (!provider.isEmpty() && Provider.named(provider).isEmpty()) {
                throw new Misfit(item, "there is no such provider");
            }
            usage.add(new UsedOperation(
                    operation(item),
                    provider,
                    number(item, "status"),
                    count(item),
                    day(item, "firstDay"),
                    day(item, "lastDay"),
                    location(item)));
        }
        return List.copyOf(usage);
    }

    private static long count(Tree item) {
        try {
            return Long.parseUnsignedLong(text(item, "count"), 10) & Long.MAX_VALUE;
        } catch (NumberFormatException e) {
            throw new Misfit(value(item, "count"), "'count' is not a whole number");
        }
    }

    /** A day, or nothing. Anything else is not written by a check, so none of it reaches a report. */
    private static String day(Tree item, String key) {
        String text = text(item, key);
        boolean fits = text.isEmpty() || text.length() == 10;
        for (int i = 0; i < text.length() && fits; i++) {
            char c = text.charAt(i);
            fits = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
        }
        if (!fits) {
            throw new Misfit(value(item, key), "'" + key + "' is not a day");
        }
        return text;
    }

    private CodeFacts.Authorization authorization(Tree item) {
        List<Provider> providers = new ArrayList<>();
        for (String name : texts(item, "providers")) {
            providers.add(Provider.named(name).orElseThrow(() -> new Misfit(item, "there is no such provider")));
        }
        return new CodeFacts.Authorization(
                api(item),
                EntryPointKind.named(text(item, "kind"))
                        .orElseThrow(() -> new Misfit(item, "there is no such kind of authorization")),
                List.copyOf(providers),
                has(item, "scopes") ? Optional.of(texts(item, "scopes")) : Optional.empty(),
                texts(item, "redirectUris"),
                has(item, "region") ? Optional.of(text(item, "region")) : Optional.empty(),
                site(item),
                sink(item),
                confidence(item));
    }

    private Operation operation(Tree item) {
        return catalog.operation(api(item), text(item, "operation"))
                .orElseThrow(() -> new Misfit(item, "the tables do not know this operation"));
    }

    private static ApiVersion api(Tree item) {
        String id = text(item, "api");
        for (ApiVersion api : ApiVersion.values()) {
            if (api.id().equals(id)) {
                return api;
            }
        }
        throw new Misfit(item, "there is no such API version");
    }

    private static Confidence confidence(Tree item) {
        String id = text(item, "confidence");
        for (Confidence confidence : Confidence.values()) {
            if (confidence.id().equals(id)) {
                return confidence;
            }
        }
        throw new Misfit(item, "there is no such confidence");
    }

    private static CodeFacts.Sink sink(Tree item) {
        Tree sink = value(item, "sink");
        return new CodeFacts.Sink(name(sink, "call"), site(sink));
    }

    private static CodeFacts.Site site(Tree item) {
        return new CodeFacts.Site(
                name(item, "class"),
                name(item, "method"),
                location(item),
                has(item, "unreachable") && truth(item, "unreachable"),
                has(item, "library") ? name(item, "library") : "",
                has(item, "setting") ? location(value(item, "setting")) : Location.NONE);
    }

    private static Location location(Tree item) {
        String file = name(item, "file");
        if (!isInside(file)) {
            throw new Misfit(value(item, "file"), "'file' is not a path below the source root");
        }
        return new Location(SafeText.visible(file), number(item, "line"), 0);
    }

    /** Reports turn places into links: none may lead out of the project. */
    private static boolean isInside(String file) {
        String path = file.replace('\\', '/');
        boolean absolute = path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':');
        return !absolute && !path.contains("://") && !("/" + path + "/").contains("/../");
    }

    private static boolean has(Tree tree, String key) {
        return tree instanceof Tree.Mapping mapping && mapping.value(key).isPresent();
    }

    private static Tree value(Tree tree, String key) {
        if (tree instanceof Tree.Mapping mapping && mapping.value(key).isPresent()) {
            return mapping.value(key).get();
        }
        throw new Misfit(tree, "'" + key + "' is missing");
    }

    /** A name may be long and random; only what begins like a token is masked. */
    static String name(Tree tree, String key) {
        if (value(tree, key) instanceof Tree.Scalar scalar && !scalar.isNull()) {
            return SecretDetector.withoutTokens(scalar.text());
        }
        throw new Misfit(tree, "'" + key + "' is not a single value");
    }

    private static String optionalText(Tree tree, String key) {
        return has(tree, key) ? text(tree, key) : "";
    }

    static String text(Tree tree, String key) {
        return text(value(tree, key), "'" + key + "' is not a single value", tree);
    }

    private static String text(Tree value, String otherwise, Tree where) {
        if (value instanceof Tree.Scalar scalar && !scalar.isNull()) {
            // The scanner masks secrets before it writes; a file that was changed by hand is not believed.
            return Masking.unlessSecret(scalar.text());
        }
        throw new Misfit(where, otherwise);
    }

    private static boolean truth(Tree tree, String key) {
        String word = text(tree, key);
        if (!word.equals("true") && !word.equals("false")) {
            throw new Misfit(value(tree, key), "'" + key + "' is neither true nor false");
        }
        return word.equals("true");
    }

    static int number(Tree tree, String key) {
        try {
            int number = Integer.parseInt(text(tree, key));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Misfit(value(tree, key), "'" + key + "' is not a whole number");
        }
        throw new Misfit(value(tree, key), "'" + key + "' is negative");
    }

    static List<Tree> items(Tree tree, String key) {
        if (value(tree, key) instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        throw new Misfit(tree, "'" + key + "' is not a list");
    }

    private static List<String> texts(Tree tree, String key) {
        List<String> texts = new ArrayList<>();
        for (Tree item : items(tree, key)) {
            texts.add(text(item, "'" + key + "' holds something else than texts", tree));
        }
        return List.copyOf(texts);
    }

    /** A list of names: each may be long and random, as {@link #name} says. */
    static List<String> names(Tree tree, String key) {
        List<String> names = new ArrayList<>();
        for (Tree item : items(tree, key)) {
            if (!(item instanceof Tree.Scalar scalar) || scalar.isNull()) {
                throw new Misfit(tree, "'" + key + "' holds something else than texts");
            }
            names.add(SecretDetector.withoutTokens(scalar.text()));
        }
        return List.copyOf(names);
    }
}
