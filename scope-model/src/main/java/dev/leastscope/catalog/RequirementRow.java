package dev.leastscope.catalog;

import java.util.List;

/** A row of the table of requirements; its scopes are canonical names. */
public record RequirementRow(Requirement.State state, List<OptionRow> options, Source source) {

    /** An option of the row. */
    public record OptionRow(List<String> scopes, Option.Effect effect, String lost, Source source) {}
}
