package dev.leastscope.integration;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.Operation;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.sdk.EntryPointKind;
import dev.leastscope.integration.FactsFields.WrongValue;
import dev.leastscope.text.Location;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SafeText;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decodes the tree of a {@code facts.json}. The first value of a wrong form ends it. */
final class CodeFactsDecoder {
    private final Catalog catalog;

    CodeFactsDecoder(Catalog catalog) {
        this.catalog = catalog;
    }

    Reading<CodeFacts> decode(Tree tree) {
        try {
            return Reading.of(facts(tree));
        } catch (WrongValue wrong) {
            return Reading.failed(List.of(new Problem(
                    wrong.location(), wrong.getMessage(), "build the module again, which writes the file again", "")));
        }
    }

    /** The facts in a tree. Other keys are ignored. */
    CodeFacts facts(Tree tree) {
        if (FactsFields.number(tree, "format") != CodeFactsFile.FORMAT) {
            throw new WrongValue(tree, "the format of this file is not " + CodeFactsFile.FORMAT);
        }
        List<CodeFacts.Call> calls = new ArrayList<>();
        for (Tree item : FactsFields.items(tree, "calls")) {
            calls.add(new CodeFacts.Call(operation(item), site(item), confidence(item)));
        }
        List<CodeFacts.Trigger> triggers = new ArrayList<>();
        for (Tree item : FactsFields.items(tree, "triggers")) {
            triggers.add(new CodeFacts.Trigger(
                    api(item), FactsFields.text(item, "trigger"), site(item), sink(item), confidence(item)));
        }
        List<CodeFacts.Authorization> authorizations = new ArrayList<>();
        for (Tree item : FactsFields.items(tree, "authorizations")) {
            authorizations.add(authorization(item));
        }
        List<CodeFacts.Unresolved> unresolved = new ArrayList<>();
        for (Tree item : FactsFields.items(tree, "unresolved")) {
            unresolved.add(new CodeFacts.Unresolved(unknown(item), site(item)));
        }
        List<CodeFacts.Unreadable> unreadable = new ArrayList<>();
        for (Tree item : FactsFields.items(tree, "unreadable")) {
            unreadable.add(new CodeFacts.Unreadable(location(item), FactsFields.text(item, "reason")));
        }
        List<CodeFacts.Secret> secrets = new ArrayList<>();
        for (Tree item : FactsFields.has(tree, "secrets") ? FactsFields.items(tree, "secrets") : List.<Tree>of()) {
            secrets.add(
                    new CodeFacts.Secret(FactsFields.text(item, "kind"), FactsFields.text(item, "use"), site(item)));
        }
        return new CodeFacts(
                List.copyOf(calls),
                List.copyOf(triggers),
                List.copyOf(authorizations),
                List.copyOf(unresolved),
                List.copyOf(unreadable),
                List.copyOf(secrets),
                usage(tree),
                FactsFields.number(tree, "classes"),
                FactsFields.number(tree, "mentioning"),
                FactsFields.text(tree, "complete").equals("true"));
    }

    private static UnknownPart unknown(Tree item) {
        UnknownKind kind = UnknownKind.named(FactsFields.text(item, "kind"))
                .orElseThrow(() ->
                        new WrongValue(FactsFields.value(item, "kind"), "there is no such kind of unresolved place"));
        UnknownPart part =
                UnknownPart.of(kind, FactsFields.optionalText(item, "subject"), FactsFields.optionalText(item, "of"));
        if (!FactsFields.has(item, "cause")) {
            return part;
        }
        UnknownCause cause = UnknownCause.named(FactsFields.text(item, "cause"))
                .orElseThrow(() ->
                        new WrongValue(FactsFields.value(item, "cause"), "there is no such cause of an unknown value"));
        return part.because(cause, FactsFields.optionalText(item, "detail"));
    }

    private List<UsedOperation> usage(Tree tree) {
        List<UsedOperation> usage = new ArrayList<>();
        for (Tree item : FactsFields.has(tree, "usage") ? FactsFields.items(tree, "usage") : List.<Tree>of()) {
            String provider = FactsFields.text(item, "provider");
            if (!provider.isEmpty() && Provider.named(provider).isEmpty()) {
                throw new WrongValue(item, "there is no such provider");
            }
            usage.add(new UsedOperation(
                    operation(item),
                    provider,
                    FactsFields.number(item, "status"),
                    count(item),
                    day(item, "firstDay"),
                    day(item, "lastDay"),
                    location(item)));
        }
        return List.copyOf(usage);
    }

    private static long count(Tree item) {
        try {
            return Long.parseUnsignedLong(FactsFields.text(item, "count"), 10) & Long.MAX_VALUE;
        } catch (NumberFormatException e) {
            throw new WrongValue(FactsFields.value(item, "count"), "'count' is not a whole number");
        }
    }

    /** A day, or an empty text. A check never writes anything else, so other text cannot reach a report. */
    private static String day(Tree item, String key) {
        String text = FactsFields.text(item, key);
        boolean fits = text.isEmpty() || text.length() == 10;
        for (int i = 0; i < text.length() && fits; i++) {
            char c = text.charAt(i);
            fits = (i == 4 || i == 7) ? c == '-' : (c >= '0' && c <= '9');
        }
        if (!fits) {
            throw new WrongValue(FactsFields.value(item, key), "'" + key + "' is not a day");
        }
        return text;
    }

    private CodeFacts.Authorization authorization(Tree item) {
        List<Provider> providers = new ArrayList<>();
        for (String name : FactsFields.texts(item, "providers")) {
            providers.add(Provider.named(name).orElseThrow(() -> new WrongValue(item, "there is no such provider")));
        }
        return new CodeFacts.Authorization(
                api(item),
                EntryPointKind.named(FactsFields.text(item, "kind"))
                        .orElseThrow(() -> new WrongValue(item, "there is no such kind of authorization")),
                List.copyOf(providers),
                FactsFields.has(item, "scopes") ? Optional.of(FactsFields.texts(item, "scopes")) : Optional.empty(),
                FactsFields.texts(item, "redirectUris"),
                FactsFields.has(item, "region") ? Optional.of(FactsFields.text(item, "region")) : Optional.empty(),
                site(item),
                sink(item),
                confidence(item));
    }

    private Operation operation(Tree item) {
        return catalog.operation(api(item), FactsFields.text(item, "operation"))
                .orElseThrow(() -> new WrongValue(item, "this operation is not in the tables"));
    }

    private static ApiVersion api(Tree item) {
        String id = FactsFields.text(item, "api");
        for (ApiVersion api : ApiVersion.values()) {
            if (api.id().equals(id)) {
                return api;
            }
        }
        throw new WrongValue(item, "there is no such API version");
    }

    private static Confidence confidence(Tree item) {
        String id = FactsFields.text(item, "confidence");
        for (Confidence confidence : Confidence.values()) {
            if (confidence.id().equals(id)) {
                return confidence;
            }
        }
        throw new WrongValue(item, "there is no such confidence");
    }

    private static CodeFacts.Sink sink(Tree item) {
        Tree sink = FactsFields.value(item, "sink");
        return new CodeFacts.Sink(FactsFields.name(sink, "call"), site(sink));
    }

    private static CodeFacts.Site site(Tree item) {
        return new CodeFacts.Site(
                FactsFields.name(item, "class"),
                FactsFields.name(item, "method"),
                location(item),
                FactsFields.has(item, "unreachable") && FactsFields.truth(item, "unreachable"),
                FactsFields.has(item, "library") ? FactsFields.name(item, "library") : "",
                FactsFields.has(item, "setting") ? location(FactsFields.value(item, "setting")) : Location.NONE);
    }

    private static Location location(Tree item) {
        String file = FactsFields.name(item, "file");
        if (!isInside(file)) {
            throw new WrongValue(FactsFields.value(item, "file"), "'file' is not a path below the source root");
        }
        return new Location(SafeText.visible(file), FactsFields.number(item, "line"), 0);
    }

    /** Whether a path stays inside the project. Reports turn places into links, and no link may leave the project. */
    private static boolean isInside(String file) {
        String path = file.replace('\\', '/');
        boolean absolute = path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':');
        return !absolute && !path.contains("://") && !("/" + path + "/").contains("/../");
    }
}
