package dev.leastscope.catalog.overrides;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Tables;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;

/**
 * Applies the overrides of a project to the tables: rows that correct or add facts (docs/catalog-overrides.md). {@link
 * CatalogVersion#overrides()} lists each applied row.
 *
 * @since 0.1.0
 */
public final class CatalogOverrides {
    private CatalogOverrides() {}

    /**
     * Applies the rows of a text to the tables.
     *
     * @param base the tables to correct
     * @param rows the text of an overrides file
     * @return the corrected tables, or each wrong row as a problem with its place
     */
    public static Reading<Catalog> apply(Catalog base, SourceText rows) {
        Reading<Tables> read = OverrideReader.read(rows, base.tables());
        return read.value()
                .map(changed -> Reading.of(new Catalog(changed)))
                .orElseGet(() -> Reading.failed(read.problems()));
    }

    /**
     * Applies the rows of a file to the tables.
     *
     * @param base the tables to correct
     * @param file the file
     * @param name the file's name in places: its path relative to the source root, with {@code /}
     * @return the corrected tables, or the problems of the file and its rows
     */
    public static Reading<Catalog> apply(Catalog base, Path file, String name) {
        Reading<SourceText> text = SourceText.read(file, name);
        return text.value().map(rows -> apply(base, rows)).orElseGet(() -> Reading.failed(text.problems()));
    }
}
