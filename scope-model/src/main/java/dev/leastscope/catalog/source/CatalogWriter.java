package dev.leastscope.catalog.source;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.BuiltInTables;
import dev.leastscope.catalog.DiscrepancyTable;
import dev.leastscope.catalog.FeatureRow;
import dev.leastscope.catalog.MethodTable;
import dev.leastscope.catalog.OperationRow;
import dev.leastscope.catalog.OperationTable;
import dev.leastscope.catalog.Provider;
import dev.leastscope.catalog.RequirementRow;
import dev.leastscope.catalog.RequirementTable;
import dev.leastscope.catalog.ScopeRow;
import dev.leastscope.catalog.ScopeTableFormat;
import dev.leastscope.catalog.TableWriter;
import dev.leastscope.catalog.Vocabulary;
import dev.leastscope.catalog.errors.ErrorTable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Converts checked tables to the files that {@link BuiltInTables} reads. */
public final class CatalogWriter {
    private final CatalogModel model;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private CatalogWriter(CatalogModel model) {
        this.model = model;
    }

    /** File names without extension, and their bytes. The same model gives the same bytes. */
    public static SortedMap<String, byte[]> files(CatalogModel model) {
        CatalogWriter writer = new CatalogWriter(model);
        for (ApiVersion api : ApiVersion.values()) {
            writer.operations(api);
        }
        for (Provider provider : Provider.values()) {
            writer.provider(provider);
        }
        writer.nylas();
        writer.served();
        writer.migration();
        writer.discrepancies();
        writer.errors();
        writer.methods();
        writer.version();
        return writer.files;
    }

    private void operations(ApiVersion api) {
        TableWriter out = new TableWriter();
        List<OperationRow> operations = new ArrayList<>();
        model.operations().get(api).operations().values().forEach(draft -> operations.add(draft.row()));
        List<FeatureRow> features = new ArrayList<>();
        for (FeatureRow feature : model.features()) {
            if (feature.api() == api) {
                features.add(feature);
            }
        }
        OperationTable.write(out, operations, features);
        files.put("operations-" + api.id(), out.bytes());
    }

    private void provider(Provider provider) {
        TableWriter out = new TableWriter();
        Vocabulary vocabulary = Vocabulary.of(provider);
        scopes(out, vocabulary);
        RequirementTable.write(
                out,
                names(vocabulary),
                List.of(model.requirements().get(ApiVersion.V3).get(provider)));
        files.put(provider.id(), out.bytes());
    }

    private void nylas() {
        TableWriter out = new TableWriter();
        scopes(out, Vocabulary.NYLAS_V2);
        List<String> names = names(Vocabulary.NYLAS_V2);
        scopeList(out, names, model.served().defaults());
        List<List<RequirementRow>> tables = new ArrayList<>();
        for (Provider provider : Provider.values()) {
            tables.add(model.requirements().get(ApiVersion.V2).get(provider));
        }
        RequirementTable.write(out, names, tables);
        files.put("nylas-v2", out.bytes());
    }

    private void served() {
        TableWriter out = new TableWriter();
        served(out, model.served());
        files.put("served", out.bytes());
    }

    private void migration() {
        TableWriter out = new TableWriter();
        served(out, model.migration().scopes());
        MigrationRows.write(out, model.migration().operations());
        MigrationRows.write(out, model.migration().triggers());
        files.put("migration", out.bytes());
    }

    private void discrepancies() {
        TableWriter out = new TableWriter();
        DiscrepancyTable.write(out, model.discrepancies());
        files.put("discrepancies", out.bytes());
    }

    private void served(TableWriter out, ServedSource served) {
        for (Provider provider : Provider.values()) {
            List<String> names = names(Vocabulary.of(provider));
            scopeList(out, names, served.always().getOrDefault(provider, List.of()));
            RequirementTable.write(out, names, List.of(served.served().get(provider)));
        }
    }

    private void errors() {
        TableWriter out = new TableWriter();
        ErrorTable.write(out, model.errors());
        files.put("errors", out.bytes());
    }

    private void methods() {
        TableWriter out = new TableWriter();
        MethodTable.write(out, model.methods());
        files.put("methods", out.bytes());
    }

    /** Writes the file of the version. It is the last one, because its digest covers all other files with their names. */
    private void version() {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.US_ASCII));
            digest.update(file.getValue());
        }
        TableWriter out = new TableWriter();
        out.string(model.version());
        out.string(model.checked());
        out.string(HexFormat.of().formatHex(digest.digest()));
        files.put("version", out.bytes());
    }

    private void scopes(TableWriter out, Vocabulary vocabulary) {
        SortedMap<String, ScopeDraft> scopes = model.scopes(vocabulary);
        SortedMap<String, ScopeRow> rows = model.rows(vocabulary);
        ScopeTableFormat.write(out, rows.values(), Closures.reaches(scopes), Closures.bits(rows));
    }

    private List<String> names(Vocabulary vocabulary) {
        return List.copyOf(model.scopes(vocabulary).keySet());
    }

    private static void scopeList(TableWriter out, List<String> names, List<String> scopes) {
        out.u2(scopes.size());
        for (String scope : scopes) {
            out.u2(names.indexOf(scope));
        }
    }
}
