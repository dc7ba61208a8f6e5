package dev.leastscope.integration;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.integration.FactsFields.WrongValue;
import dev.leastscope.text.Problem;
import dev.leastscope.text.Reading;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;

/** Decodes the tree of a library's {@code facts.json}. The first value of a wrong form ends it. */
final class PublishedFactsDecoder {
    private static final String FIX =
            "use the version of Leastscope that the library was built with or a newer one, or let the"
                    + " library build the file again; until then, declare the features that it uses";

    private final CodeFactsDecoder facts;

    PublishedFactsDecoder(Catalog catalog) {
        this.facts = new CodeFactsDecoder(catalog);
    }

    Reading<PublishedFacts> decode(Tree tree) {
        try {
            if (FactsFields.number(tree, "published") != PublishedFactsFile.FORMAT) {
                throw new WrongValue(tree, "the format of this file is not " + PublishedFactsFile.FORMAT);
            }
            List<PublishedFacts.Place> places = places(tree);
            return Reading.of(new PublishedFacts(
                    FactsFields.name(tree, "digest"),
                    FactsFields.names(tree, "packages"),
                    PublishedFactsFile.withoutSecretsAndUsage(facts.facts(tree)),
                    entries(tree, places)));
        } catch (WrongValue wrong) {
            return Reading.failed(List.of(new Problem(wrong.location(), wrong.getMessage(), FIX, "")));
        }
    }

    private static List<PublishedFacts.Place> places(Tree tree) {
        List<PublishedFacts.Place> places = new ArrayList<>();
        for (Tree item : FactsFields.items(tree, "places")) {
            places.add(new PublishedFacts.Place(FactsFields.name(item, "class"), FactsFields.name(item, "method")));
        }
        return places;
    }

    private static List<PublishedFacts.Entry> entries(Tree tree, List<PublishedFacts.Place> places) {
        List<PublishedFacts.Entry> entries = new ArrayList<>();
        for (Tree item : FactsFields.items(tree, "entries")) {
            List<PublishedFacts.Place> reaches = new ArrayList<>();
            for (String index : FactsFields.names(item, "reaches")) {
                reaches.add(place(places, index, item));
            }
            entries.add(new PublishedFacts.Entry(
                    FactsFields.name(item, "class"),
                    FactsFields.name(item, "method"),
                    FactsFields.name(item, "descriptor"),
                    List.copyOf(reaches)));
        }
        return List.copyOf(entries);
    }

    private static PublishedFacts.Place place(List<PublishedFacts.Place> places, String index, Tree entry) {
        try {
            int at = Integer.parseInt(index);
            if (at >= 0 && at < places.size()) {
                return places.get(at);
            }
        } catch (NumberFormatException e) {
            throw new WrongValue(entry, "'reaches' must contain only numbers of places");
        }
        throw new WrongValue(entry, "'reaches' names a place that does not exist");
    }
}
