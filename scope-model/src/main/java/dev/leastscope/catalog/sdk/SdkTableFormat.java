package dev.leastscope.catalog.sdk;

import dev.leastscope.catalog.ApiVersion;
import dev.leastscope.catalog.Source;
import dev.leastscope.catalog.TableReader;
import dev.leastscope.catalog.TableWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The format of the compiled table of an SDK. Internal: public only for the compiler of the tables. */
public final class SdkTableFormat {
    private SdkTableFormat() {}

    /** Writes a table. */
    public static void write(SdkTable table, TableWriter out) {
        out.constant(table.api());
        out.string(table.artifact());
        out.string(table.releases());
        out.source(table.source());
        out.u2(table.owners().size());
        for (String owner : table.owners()) {
            out.string(owner);
            out.u2(table.methods(owner).size());
            for (SdkTable.Method method : table.methods(owner)) {
                out.string(method.name());
                out.string(method.descriptor());
                out.strings(method.requests());
                out.string(method.since());
                out.string(method.until().orElse(""));
                out.string(method.note());
            }
        }
        out.u2(table.enums().size());
        for (String owner : table.enums()) {
            out.string(owner);
            out.u2(table.constants(owner).size());
            for (SdkTable.Constant constant : table.constants(owner)) {
                out.string(constant.name());
                out.string(constant.value());
                out.string(constant.since());
            }
        }
        writeEntryPoints(table, out);
        writeSilent(table, out);
    }

    private static void writeEntryPoints(SdkTable table, TableWriter out) {
        out.u2(table.entryPoints().size());
        for (SdkTable.EntryPoint point : table.entryPoints()) {
            out.string(point.owner());
            out.strings(point.members());
            out.constant(point.shape());
            out.constant(point.kind());
            out.string(point.provider().orElse(""));
            out.constant(point.withoutList());
            out.strings(point.list());
            out.strings(point.adders());
            out.strings(point.providers());
            out.strings(point.redirects());
            out.flag(point.redirectArgument());
        }
        out.u2(table.variants().size());
        for (SdkTable.Variant variant : table.variants()) {
            out.string(variant.name());
            out.string(variant.setter());
            out.string(variant.query());
            out.string(variant.body());
            out.string(variant.object());
            out.string(variant.value());
            out.strings(variant.defaults());
        }
    }

    private static SdkTable.EntryPoint entryPoint(TableReader in) {
        String owner = in.string();
        List<String> members = List.of(in.strings());
        SdkTable.Shape shape = in.constant(SdkTable.Shape.values());
        EntryPointKind kind = in.constant(EntryPointKind.values());
        String provider = in.string();
        return new SdkTable.EntryPoint(
                owner,
                members,
                shape,
                kind,
                provider.isEmpty() ? Optional.empty() : Optional.of(provider),
                in.constant(SdkTable.WithoutList.values()),
                List.of(in.strings()),
                List.of(in.strings()),
                List.of(in.strings()),
                List.of(in.strings()),
                in.flag());
    }

    private static SdkTable.Variant variant(TableReader in) {
        return new SdkTable.Variant(
                in.string(), in.string(), in.string(), in.string(), in.string(), in.string(), List.of(in.strings()));
    }

    private static void writeSilent(SdkTable table, TableWriter out) {
        out.u2(table.silentOwners().size());
        for (String owner : table.silentOwners()) {
            out.string(owner);
            out.u2(table.silent(owner).size());
            for (SdkTable.Silent method : table.silent(owner)) {
                out.string(method.name());
                out.string(method.descriptor());
            }
        }
    }

    /** Reads a table. */
    static SdkTable read(TableReader in) {
        ApiVersion api = in.constant(ApiVersion.values());
        String artifact = in.string();
        String releases = in.string();
        Source source = in.source();
        Map<String, List<SdkTable.Method>> methods = new HashMap<>();
        for (int owners = in.u2(); owners > 0; owners--) {
            String owner = in.string();
            SdkTable.Method[] rows = new SdkTable.Method[in.u2()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = method(owner, in);
            }
            methods.put(owner, List.of(rows));
        }
        Map<String, List<SdkTable.Constant>> constants = new HashMap<>();
        for (int owners = in.u2(); owners > 0; owners--) {
            String owner = in.string();
            SdkTable.Constant[] rows = new SdkTable.Constant[in.u2()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new SdkTable.Constant(owner, in.string(), in.string(), in.string());
            }
            constants.put(owner, List.of(rows));
        }
        SdkTable.EntryPoint[] entryPoints = new SdkTable.EntryPoint[in.u2()];
        for (int i = 0; i < entryPoints.length; i++) {
            entryPoints[i] = entryPoint(in);
        }
        SdkTable.Variant[] variants = new SdkTable.Variant[in.u2()];
        for (int i = 0; i < variants.length; i++) {
            variants[i] = variant(in);
        }
        Map<String, List<SdkTable.Silent>> silent = new HashMap<>();
        for (int owners = in.u2(); owners > 0; owners--) {
            String owner = in.string();
            SdkTable.Silent[] rows = new SdkTable.Silent[in.u2()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new SdkTable.Silent(owner, in.string(), in.string());
            }
            silent.put(owner, List.of(rows));
        }
        return new SdkTable(
                api, artifact, releases, source, methods, constants, List.of(entryPoints), List.of(variants), silent);
    }

    private static SdkTable.Method method(String owner, TableReader in) {
        String name = in.string();
        String descriptor = in.string();
        List<String> requests = List.of(in.strings());
        String since = in.string();
        String until = in.string();
        return new SdkTable.Method(
                owner,
                name,
                descriptor,
                requests,
                since,
                until.isEmpty() ? Optional.empty() : Optional.of(until),
                in.string());
    }
}
