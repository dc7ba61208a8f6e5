package dev.leastscope.catalog.overrides;

import dev.leastscope.catalog.Catalog;
import dev.leastscope.catalog.CatalogVersion;
import dev.leastscope.catalog.Tables;
import dev.leastscope.text.Reading;
import dev.leastscope.text.SourceText;
import java.nio.file.Path;

/**
 * Corrections and additions of one project, laid over the tables (docs/catalog-overrides.md). Each row that is applied is listed
 * in {@link CatalogVersion#overrides()}.
 *
 * @since 0.1.0
 */
public final class CatalogOverrides {
    private CatalogOverrides() {}

    /**
     * The tables with the rows of a text laid over them.
     *
     * @param base the tables to correct
     * @param rows the text of a file of overrides
     * @return the corrected tables, or each wrong row as a problem with its place
     */
    public static Reading<Catalog> apply(Catalog base, SourceText rows) {
        Reading<Tables> read = OverrideReader.read(rows, base.tables());
        return read.value()
                .map(changed -> Reading.of(new Catalog(changed)))
                .orElseGet(() -> Reading.failed(read.problems()));
    }

    /**
     * The tables with the rows of a file laid over them.
     *
     * @param base the tables to correct
     * @param file the file
     * @param name how places in the file are named: its path relative to the source root, with {@code /}
     * @return the corrected tables, or what is wrong with the file or its rows
     */
    public static Reading<Catalog> apply(Catalog base, Path file, String name) {
        Reading<SourceText> text = SourceText.read(file, name);
        return text.value().map(rows -> apply(base, rows)).orElseGet(() -> Reading.failed(text.problems()));
    }
}
