package dev.leastscope.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leastscope.check.ManifestList;
import dev.leastscope.check.Remedy;
import dev.leastscope.integration.Named;
import dev.leastscope.integration.Suppression;
import dev.leastscope.text.Location;
import dev.leastscope.text.SourceText;
import dev.leastscope.text.Tree;
import dev.leastscope.text.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A remedy applied to the text means the same as the remedy applied to the values, in every style of YAML. */
class ManifestEditsTest {
    private static final List<ManifestList> LISTS = List.of(
            ManifestList.ofIntegration("features"),
            ManifestList.ofIntegration("triggers"),
            ManifestList.ofConnector("google", "scopes"),
            ManifestList.ofConnector("yahoo", "features"),
            ManifestList.ofConnector("microsoft", "scopes"),
            ManifestList.ofAuthRequest("google", "first", "scopes"),
            ManifestList.ofAuthRequest("google", "second", "scopes"),
            ManifestList.ofProviderApp("google", "", "scopes"));

    @Test
    void theEditedTextHoldsWhatTheRemedyMeansAndKeepsEveryOtherLine() {
        int edited = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            String text = RandomManifest.of(random);
            for (int step = 0; step < 3; step++) {
                Optional<Remedy> remedy = remedy(text, random);
                if (remedy.isEmpty()) {
                    continue;
                }
                ManifestEdits.Compiled compiled =
                        new ManifestEdits(SourceText.of("nylas-scopes.yaml", text)).compile(remedy.get());
                String context = "seed " + seed + " " + remedy.get() + "\n" + text;
                assertThat(compiled).as(context).isInstanceOf(ManifestEdits.Compiled.Edits.class);
                List<Edit> edits = ((ManifestEdits.Compiled.Edits) compiled).edits();
                String after = TextEdits.apply(text, edits);
                assertThat(DecodedEdits.isSame(DecodedEdits.apply(tree(text), remedy.get()), tree(after)))
                        .as(context + "\nbecame\n" + after)
                        .isTrue();
                assertThat(linesOutside(text, edits))
                        .as(context + "\nbecame\n" + after)
                        .isSubsetOf(lines(after));
                text = after;
                edited++;
            }
        }
        assertThat(edited).isGreaterThan(1_800);
    }

    @Test
    void whatIsWrittenElsewhereIsNotGuessed() {
        SourceText text = SourceText.of("nylas-scopes.yaml", "extends: base.yaml\nfeatures: [messages.read]\n");
        ManifestEdits edits = new ManifestEdits(text);
        assertThat(edits.compile(new Remedy.AddEntries(
                        ManifestList.ofConnector("google", "scopes"), Location.NONE, List.of("x"))))
                .isInstanceOf(ManifestEdits.Compiled.Elsewhere.class);
        assertThat(edits.compile(new Remedy.RemoveEntry(
                        ManifestList.ofIntegration("features"), new Named("messages.read", text.locationOf(0)), false)))
                .isInstanceOf(ManifestEdits.Compiled.Elsewhere.class);
    }

    private static Optional<Remedy> remedy(String text, Random random) {
        ManifestList list = LISTS.get(random.nextInt(LISTS.size()));
        int kind = random.nextInt(4);
        if (kind == 0) {
            return Optional.of(new Remedy.AddEntries(
                    list, Location.NONE, List.of("added." + random.nextInt(100), "https://y.test/a")));
        }
        if (kind == 1) {
            List<Tree> suppressions = items(((Tree.Mapping) tree(text)).value("suppressions"));
            return suppressions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Remedy.RemoveSuppression(new Suppression(
                            "scope.excess",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "because",
                            "2027-01-01",
                            suppressions
                                    .get(random.nextInt(suppressions.size()))
                                    .location())));
        }
        List<Tree> items = items(value(text, list));
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Tree.Scalar entry = (Tree.Scalar) items.get(random.nextInt(items.size()));
        Named named = new Named(entry.text(), entry.location());
        return Optional.of(
                kind == 2
                        ? new Remedy.RemoveEntry(list, named, true)
                        : new Remedy.ReplaceEntry(list, named, List.of("one", "two.three"), true));
    }

    private static List<Tree> items(Optional<Tree> tree) {
        return tree.isPresent() && tree.get() instanceof Tree.Sequence list ? list.items() : List.of();
    }

    private static Optional<Tree> value(String text, ManifestList list) {
        Optional<Tree> at = Optional.of(tree(text));
        for (String step : list.path()) {
            if (at.isPresent() && at.get() instanceof Tree.Sequence several) {
                at = several.items().stream()
                        .filter(item -> ((Tree.Mapping) item)
                                .value("name")
                                .filter(name -> ((Tree.Scalar) name).text().equals(step))
                                .isPresent())
                        .findFirst();
            } else {
                at = at.filter(tree -> tree instanceof Tree.Mapping).flatMap(tree -> ((Tree.Mapping) tree).value(step));
            }
        }
        return at;
    }

    private static Tree tree(String text) {
        return YamlReader.read(SourceText.of("nylas-scopes.yaml", text)).orThrow();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r?\n", -1));
    }

    /** The lines of the text that no edit touches. */
    private static List<String> linesOutside(String text, List<Edit> edits) {
        List<String> outside = new ArrayList<>();
        int start = 0;
        for (String line : text.split("(?<=\n)", -1)) {
            int end = start + line.length();
            boolean isTouched = false;
            for (Edit edit : edits) {
                isTouched |= edit.start() < end && edit.end() >= start;
            }
            if (!isTouched) {
                outside.add(line.stripTrailing());
            }
            start = end;
        }
        outside.replaceAll(line -> line.replace("\r", ""));
        return outside.stream().map(String::stripTrailing).toList();
    }
}
