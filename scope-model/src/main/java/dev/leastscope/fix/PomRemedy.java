package dev.leastscope.fix;

import dev.leastscope.check.ManifestList;
import dev.leastscope.check.Remedy;
import dev.leastscope.text.XmlText;
import java.util.ArrayList;
import java.util.List;

/**
 * A remedy as elements of the {@code <integration>} in a POM. A POM is never edited, so these lines are printed.
 *
 * @since 0.1.0
 */
public final class PomRemedy {
    private PomRemedy() {}

    /** The lines that say what to write or remove, and where. */
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

    /** The path of elements to a list. It names the auth request or provider app when there are several. */
    private static String element(ManifestList list) {
        StringBuilder path = new StringBuilder();
        if (list.owner() != ManifestList.Owner.INTEGRATION) {
            path.append("<connectors><")
                    .append(XmlText.escaped(list.connector()))
                    .append('>');
        }
        if (list.owner() == ManifestList.Owner.AUTH_REQUEST) {
            path.append("<auth-requests><auth-request>");
        } else if (list.owner() == ManifestList.Owner.PROVIDER_APP) {
            path.append(list.name().isEmpty() ? "<provider-app>" : "<provider-app><app>");
        }
        path.append('<').append(XmlText.escaped(list.key())).append('>');
        return list.name().isEmpty()
                ? path.toString()
                : path + " of the one with <name>" + XmlText.escaped(list.name()) + "</name>";
    }

    private static List<String> entries(ManifestList list, List<String> values) {
        String name = switch (list.key()) {
            case "features" -> "feature";
            case "triggers" -> "trigger";
            default -> "scope";
        };
        List<String> lines = new ArrayList<>();
        for (String value : values) {
            lines.add("  <" + name + ">" + XmlText.escaped(value) + "</" + name + ">");
        }
        return lines;
    }
}
