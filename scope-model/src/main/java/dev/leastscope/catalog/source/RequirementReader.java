package dev.leastscope.catalog.source;

import dev.leastscope.catalog.Option;
import dev.leastscope.catalog.Requirement;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.Source;
import dev.leastscope.text.Quotation;
import dev.leastscope.text.Spelling;
import dev.leastscope.text.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads a cell: {@code state: none}, or {@code needs:} with options such as {@code a + b}. */
public final class RequirementReader {
    private final RowReader row;
    private final ScopeNames names;
    private final Function<RowReader, Source> sources;

    /** Creates a reader whose cells and options have the sources of their rows. */
    public RequirementReader(RowReader row, ScopeNames names) {
        this(row, names, RowReader::source);
    }

    /** @param sources reads the source of a cell or an option */
    public RequirementReader(RowReader row, ScopeNames names, Function<RowReader, Source> sources) {
        this.row = row;
        this.names = names;
        this.sources = sources;
    }

    /** Reads a complete cell. Each key that is not part of a requirement is a mistake. */
    public RequirementRow requirement(Tree node) {
        RowReader cell = row.inner(node, row.row());
        RequirementRow requirement = requirement(cell);
        cell.done();
        return requirement;
    }

    /** Reads {@code needs} or {@code state} of a cell, and its source. */
    public RequirementRow requirement(RowReader cell) {
        Source source = sources.apply(cell);
        List<RequirementRow.OptionRow> options = new ArrayList<>();
        for (Tree item : cell.items("needs")) {
            String text = RowReader.text(item);
            options.add(text != null ? plain(item, text, source) : option(cell, item));
        }
        Requirement.State state = Requirement.State.SCOPES;
        if (cell.has("state")) {
            state = cell.oneOf(cell.node(), cell.text("state"), Requirement.State.values(), Requirement.State::id);
        }
        if (options.isEmpty() == (state == Requirement.State.SCOPES)) {
            cell.complain(
                    "a cell needs either options or a state without scopes", "write needs: [...], or state: none");
        }
        return new RequirementRow(state, List.copyOf(options), source);
    }

    /** An option that is written only as its scopes. Its effect is full, and its source is that of the cell. */
    RequirementRow.OptionRow plain(Tree at, String text, Source source) {
        return new RequirementRow.OptionRow(scopes(at, text), Option.Effect.FULL, "", source);
    }

    private RequirementRow.OptionRow option(RowReader cell, Tree item) {
        RowReader option = cell.inner(item, row.row());
        List<String> scopes = scopes(item, option.text("scopes"));
        Option.Effect effect = Option.Effect.FULL;
        if (option.has("effect")) {
            effect = option.oneOf(
                    item,
                    option.text("effect"),
                    Option.Effect.values(),
                    e -> e == Option.Effect.FULL ? "full" : "degraded");
        }
        String lost = option.optionalText("lost");
        if (lost.isEmpty() != (effect == Option.Effect.FULL)) {
            option.complain("'lost' belongs to a degraded option", "say what is lost, or remove both keys");
        }
        Source source = sources.apply(option);
        option.done();
        return new RequirementRow.OptionRow(scopes, effect, lost, source);
    }

    private List<String> scopes(Tree at, String text) {
        TreeSet<String> scopes = new TreeSet<>();
        for (String name : text.split(" \\+ ", -1)) {
            if (!names.knows(name)) {
                String hint = Spelling.hint(name, names.all());
                row.complain(
                        at,
                        "the scope " + Quotation.of(name) + " is not in the table",
                        hint.isEmpty() ? "add the scope, or fix its name" : hint);
            } else if (!scopes.add(names.canonical(name))) {
                row.complain(at, "the scope '" + name + "' is twice in one option", "keep one of them");
            }
        }
        return List.copyOf(scopes);
    }
}
