package dev.leastscope.report.paste;

import dev.leastscope.catalog.Provider;
import dev.leastscope.report.Report;
import dev.leastscope.report.ReportWriter;
import dev.leastscope.report.RequestReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes {@code google/}, {@code microsoft/} and {@code nylas/}: the texts to paste at each layer to request the least
 * sets. Only providers in the report get a folder.
 *
 * @since 0.1.0
 */
public final class PasteReport implements ReportWriter {
    @Override
    public String format() {
        return "paste";
    }

    @Override
    public List<String> paths(Report report) {
        return List.copyOf(files(report).keySet());
    }

    @Override
    public byte[] content(Report report, String path) {
        PasteFile file = files(report).get(path);
        if (file == null) {
            throw new IllegalArgumentException("no file of this report: " + path);
        }
        return file.content();
    }

    /** The files with their writers. A file's content is computed only when it is needed. */
    private static Map<String, PasteFile> files(Report report) {
        Map<String, PasteFile> files = new LinkedHashMap<>();
        List<RequestReport> asking = new ArrayList<>();
        for (RequestReport request : report.requests()) {
            if (request.takesScopes()) {
                asking.add(request);
            }
        }
        if (asks(asking, Provider.GOOGLE)) {
            new GoogleFiles(report, asking).addTo(files);
        }
        if (asks(asking, Provider.MICROSOFT)) {
            new MicrosoftFiles(report, asking).addTo(files);
        }
        if (!asking.isEmpty()) {
            new NylasFiles(report, asking).addTo(files);
        }
        return files;
    }

    private static boolean asks(List<RequestReport> asking, Provider provider) {
        for (RequestReport request : asking) {
            if (request.provider() == provider) {
                return true;
            }
        }
        return false;
    }
}
