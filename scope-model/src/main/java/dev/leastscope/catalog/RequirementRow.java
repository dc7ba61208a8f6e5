package dev.leastscope.catalog;

import java.util.List;

/** What an operation needs at a provider, as written: scopes by their canonical names. */
public record RequirementRow(Requirement.State state, List<OptionRow> options, Source source) {

    /** One way to satisfy it. */
    public record OptionRow(List<String> scopes, Option.Effect effect, String lost, Source source) {}
}
