package dev.leastscope.fix;

import dev.leastscope.check.ManifestList;
import dev.leastscope.check.Remedy;
import dev.leastscope.text.XmlText;
import java.util.ArrayList;
import java.util.List;

/**
 * A remedy as elements of a POM's {@code <integration>}. A POM is never edited, so these lines are printed.
 *
 * @since 0.1.0
 */
public final class PomRemedy {
    private PomRemedy() {}

    /** What to write or to remove, and where. */
    public static List<String> lines(Remedy remedy) {
        List<String> lines = new ArrayList<>();
        if (remedy instanceof Remedy.AddEntries add) {
            lines.add("add to " + element(add.list()) + ":");
            lines.addAll(entries(add.list(), add.entries()));
        } else if (remedy instanceof Remedy.AddList add) {
            lines.add("write " + element(add.list()) + " with:");
            lines.addAll(entries(add.list(), add.entries()));
        } else if (remedy instanceof Remedy.RemoveEntry remove) {
            lines.add("remove from " + element(remove.list()) + ":");
            lines.addAll(entries(remove.list(), List.of(remove.entry().text())));
        } else if (remedy instanceof Remedy.ReplaceEntry replace) {
            lines.add("in " + element(replace.list()) + ", instead of:");
            lines.addAll(entries(replace.list(), List.of(replace.entry().text())));
            lines.add("write:");
            lines.addAll(entries(replace.list(), replace.replacements()));
        } else if (remedy instanceof Remedy.RemoveSuppression remove) {
            lines.add("remove from <suppressions> the one of "
                    + remove.suppression().rule() + " that expires "
                    + remove.suppression().expires());
        }
        return lines;
    }

    /** The path of elements that leads to a list. */
    private static String element(ManifestList list) {
        StringBuilder path = new StringBuilder();
        for (String step : list.path()) {
            path.append('<').append(XmlText.escaped(step)).append('>');
        }
        return path.toString();
    }

    private static List<String> entries(ManifestList list, List<String> values) {
        String name =
                list.key().endsWith("s") ? list.key().substring(0, list.key().length() - 1) : list.key();
        List<String> lines = new ArrayList<>();
        for (String value : values) {
            lines.add("  <" + name + ">" + XmlText.escaped(value) + "</" + name + ">");
        }
        return lines;
    }
}
